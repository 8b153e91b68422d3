package org.entente.chart;

import java.util.List;

/**
 * Trust against alignment of the focus's ties, from the reference state to the end.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param sides at least one
 */
public record TrustAlignment(String title, String subtitle, List<Side> sides) {
  /**
   * One direction of the ties.
   *
   * @param name what readers see above: {@code what Kabul feels}
   * @param paths at least one
   */
  public record Side(String name, List<TrustPath> paths) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the name is blank or there is no path
     */
    public Side {
      paths = List.copyOf(paths);
      if (name.isBlank() || paths.isEmpty()) {
        throw new IllegalArgumentException("a side needs a name and at least one path");
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank or there is no side
   */
  public TrustAlignment {
    sides = List.copyOf(sides);
    if (title.isBlank() || subtitle.isBlank() || sides.isEmpty()) {
      throw new IllegalArgumentException("a title, a subtitle and at least one side are needed");
    }
  }
}
