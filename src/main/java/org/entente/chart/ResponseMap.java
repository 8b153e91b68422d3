package org.entente.chart;

import java.util.List;
import java.util.Optional;

/**
 * A response over the levels of two factors: what {@link ResponseMapFigure} draws.
 *
 * @param response its name, for the name of the file
 * @param title the headline
 * @param subtitle scenario, histories, seed
 * @param grid the levels
 * @param means one a cell in the grid's order, each a mean with its 95 % interval; empty where no
 *     replication ended well
 * @param signed whether the response may fall below zero, so that the colours part there
 * @param share whether the response is a probability, told in percent
 */
public record ResponseMap(
    String response,
    String title,
    String subtitle,
    LevelGrid grid,
    List<Optional<Interval>> means,
    boolean signed,
    boolean share) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there are more or fewer means than cells
   */
  public ResponseMap {
    means = grid.checked(means);
  }

  /** The means that there are. */
  List<Interval> known() {
    return means.stream().flatMap(Optional::stream).toList();
  }

  /**
   * The value at the lower end of the colours; where they do not part at zero, that of all
   * intervals, so that what chance does alone is pale.
   */
  double low() {
    if (signed) {
      return -high();
    }
    return known().stream().mapToDouble(Interval::low).min().orElse(0);
  }

  /** The value at the upper end of the colours. */
  double high() {
    return known().stream()
        .mapToDouble(mean -> signed ? Math.abs(mean.value()) : mean.high())
        .max()
        .orElse(0);
  }

  /** The place of a value among the colours: -1 to 1 where they part at zero, else 0 to 1. */
  double scaled(double value) {
    double most = high();
    if (signed) {
      return most == 0 ? 0 : value / most;
    }
    double least = low();
    // One hue, never as pale as the paper, on which there is nothing.
    return most == least ? 0.5 : 0.08 + 0.92 * (value - least) / (most - least);
  }
}
