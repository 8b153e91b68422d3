package org.entente.outcome;

/**
 * Two actors, named once: the focus first, else in the file's order.
 *
 * @param first the actor named first
 * @param second the other
 * @param firstPlace place of the first in the compiled scenario
 * @param secondPlace place of the second
 */
public record Dyad(String first, String second, int firstPlace, int secondPlace) {
  /** Whether it is the dyad of two actors, in either order. */
  public boolean isOf(String one, String other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }

  /** Both names joined by a dot. */
  @Override
  public String toString() {
    return first + "." + second;
  }
}
