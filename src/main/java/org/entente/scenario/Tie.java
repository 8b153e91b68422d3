package org.entente.scenario;

import java.io.Serializable;

/**
 * What one actor feels toward another, at the start.
 *
 * @param from whose tie it is
 * @param to toward whom; another actor
 * @param alignment posture, -1..1
 * @param trust trust, 0..1; also the baseline it returns to
 * @param grievance harm held against the other, at least 0
 * @param proximity nearness, 0..1; 1 for neighbours
 */
public record Tie(
    String from,
    String to,
    Quantity alignment,
    Quantity trust,
    Quantity grievance,
    Quantity proximity)
    implements Serializable {
  /**
   * Checks the content.
   *
   * @throws IllegalArgumentException if a quantity is out of bounds or the tie is with itself
   */
  public Tie {
    if (from.equals(to)) {
      throw new IllegalArgumentException("actor '" + from + "' cannot have a tie with itself");
    }
    Field.ALIGNMENT.check(alignment);
    Field.TRUST.check(trust);
    Field.GRIEVANCE.check(grievance);
    Field.PROXIMITY.check(proximity);
  }

  /** A tie of which nothing is said: no posture, even trust, no grievance, neighbours. */
  public static Tie neutral(String from, String to) {
    return new Tie(
        from,
        to,
        Quantity.standard(0),
        Quantity.standard(0.5),
        Quantity.standard(0),
        Quantity.standard(1));
  }

  Tie map(String path, QuantityMap map) {
    return new Tie(
        from,
        to,
        map.apply(path + ".alignment", alignment),
        map.apply(path + ".trust", trust),
        map.apply(path + ".grievance", grievance),
        map.apply(path + ".proximity", proximity));
  }
}
