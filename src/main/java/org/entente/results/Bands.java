package org.entente.results;

import java.util.List;
import org.entente.experiment.Tally;

/**
 * How dyad alignments spread over an ensemble: quantiles and mean of every dyad at every time.
 * Cells are the focus's dyads by day, then the other dyads by week, as in a trajectory.
 */
public interface Bands extends Tally<Bands> {
  /** Probabilities of the quantiles that are written. */
  List<Double> PROBABILITIES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  /**
   * Quantiles of a cell at {@link #PROBABILITIES}, and its mean as the last element.
   *
   * @throws IllegalStateException if there is no trajectory
   */
  double[] spread(int cell);

  /** How exact the quantiles are, in words. */
  String exactness();
}
