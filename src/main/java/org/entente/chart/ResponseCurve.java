package org.entente.chart;

import java.util.List;
import java.util.Optional;

/**
 * A response over the levels of one factor: what {@link ResponseCurveFigure} draws.
 *
 * @param response its name, for the name of the file
 * @param title the headline
 * @param subtitle scenario, histories, seed
 * @param measured what the response is, for the vertical axis
 * @param factor what is varied
 * @param stops by level, never descending; at least one, and more at a level that came up again
 * @param base the level at which the scenario itself stands, if it is known
 * @param share whether the response is a probability, told in percent
 */
public record ResponseCurve(
    String response,
    String title,
    String subtitle,
    String measured,
    String factor,
    List<Stop> stops,
    Optional<Double> base,
    boolean share) {
  /**
   * The response at a level.
   *
   * @param level finite
   * @param mean over the replications, with its 95 % interval; the mean alone where a single
   *     replication gives none
   * @param replications that ended well, at least 1
   */
  public record Stop(double level, Interval mean, long replications) {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the level is not finite or there is no replication
     */
    public Stop {
      if (!Double.isFinite(level) || replications < 1) {
        throw new IllegalArgumentException(
            "a level is finite and has a replication, not " + level + " with " + replications);
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no level, or one lies below the one before
   */
  public ResponseCurve {
    stops = List.copyOf(stops);
    if (stops.isEmpty()) {
      throw new IllegalArgumentException("a curve needs a level of " + factor);
    }
    for (int s = 1; s < stops.size(); s++) {
      if (stops.get(s).level() < stops.get(s - 1).level()) {
        throw new IllegalArgumentException(
            "levels of " + factor + " ascend; " + stops.get(s).level() + " does not");
      }
    }
  }
}
