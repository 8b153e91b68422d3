package org.entente.chart;

/**
 * An actor of a network.
 *
 * @param name what readers see
 * @param capability its material power, at least 0
 */
public record Node(String name, double capability) {
  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the name is blank or the capability negative or not finite
   */
  public Node {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor of a network needs a name");
    }
    if (!(capability >= 0 && capability < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          name + " has capability " + capability + "; it must be finite and at least 0");
    }
  }
}
