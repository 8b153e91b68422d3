package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Estimates what a statistic tells, with intervals and a verdict.
 *
 * @param method its word
 * @param blocks what is used of the sample
 * @param names what the results are of, in order; where points have several replications, one more
 *     result is the share of chance
 * @param judgement how convergence is judged
 */
record Estimation(String method, Blocks blocks, List<IndexName> names, Judgement judgement) {
  /** The name of the share of chance. */
  static final IndexName NOISE = new IndexName("noise", "noise", Optional.empty());

  /**
   * The indices.
   *
   * @throws NoIndicesException as the statistic does
   */
  Indices of(Statistic statistic, long seed) {
    int rows = statistic.rows();
    Resampling.Intervals all = Resampling.of(statistic, rows, seed);
    Optional<Resampling.Intervals> half = half(statistic, rows / 2, seed);
    List<Index> indices = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      indices.add(index(names.get(i), all, i));
    }
    Optional<Index> noise =
        statistic.results() > names.size()
            ? Optional.of(index(NOISE, all, names.size()))
            : Optional.empty();
    return new Indices(
        method,
        indices,
        noise,
        blocks.points(),
        blocks.dropped(),
        judgement.of(names, half, all, rows, blocks.hasChance()).with(unsaid()));
  }

  /** What intervals leave out, if anything: two replications are never resampled. */
  private String unsaid() {
    return blocks.columns() == 2
        ? "; two replications are too few to resample, so intervals leave out chance that points"
            + " share"
        : "";
  }

  /** Estimates from the first half of the rows, where that is enough of them. */
  private static Optional<Resampling.Intervals> half(Statistic statistic, int rows, long seed) {
    if (rows < Judgement.FEWEST / 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(Resampling.of(statistic, rows, seed));
    } catch (NoIndicesException e) {
      return Optional.empty();
    }
  }

  /** The index of a name among results. */
  static Index index(IndexName name, Resampling.Intervals intervals, int place) {
    return name.index(intervals.estimate()[place], intervals.low()[place], intervals.high()[place]);
  }
}
