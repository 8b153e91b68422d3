package org.entente.chart;

import java.util.List;
import java.util.Optional;

/**
 * Who is most probably the closest partner over the levels of two factors: what {@link
 * PartnerMapFigure} draws.
 *
 * @param title the headline
 * @param subtitle scenario, histories, seed
 * @param grid the levels
 * @param likeliest one a cell in the grid's order; empty where no replication ended well
 */
public record PartnerMap(
    String title, String subtitle, LevelGrid grid, List<Optional<Likeliest>> likeliest) {
  /**
   * The most probable partner of a cell.
   *
   * @param name for readers
   * @param place of its colour, from 0
   * @param chance its probability, with the 95 % interval
   */
  public record Likeliest(String name, int place, Interval chance) {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the place is below 0 or the chance no probability
     */
    public Likeliest {
      if (place < 0 || chance.low() < 0 || chance.high() > 1) {
        throw new IllegalArgumentException(
            name + " at place " + place + " has a probability from 0 to 1, not " + chance);
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there are more or fewer partners than cells
   */
  public PartnerMap {
    likeliest = grid.checked(likeliest);
  }
}
