package org.entente.scenario;

import java.io.Serializable;

/**
 * What source and principal target claim that stimuli of a type did, where nothing else is said.
 *
 * @param source the source's claim, 0..1
 * @param target the principal target's claim, 0..1
 */
public record Contest(Quantity source, Quantity target) implements Serializable {
  /**
   * Checks the claims.
   *
   * @throws IllegalArgumentException if one is out of bounds
   */
  public Contest {
    Field.CLAIM.check(source);
    Field.CLAIM.check(target);
  }

  Contest map(String path, QuantityMap map) {
    return new Contest(map.apply(path + ".source", source), map.apply(path + ".target", target));
  }
}
