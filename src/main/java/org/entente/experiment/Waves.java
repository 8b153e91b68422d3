package org.entente.experiment;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which replications of which points come next, until every point is as exact as asked for. Each
 * wave adds half as many replications again to the points that are not: what a point gets hangs on
 * its own responses alone, never on what was run when.
 *
 * <p>The standard error of a mean is s / sqrt(n). For a response that is 0 or 1 it is that of
 * Agresti and Coull (1998), with two yes and two no added, so that a point where nothing has
 * happened yet does not count as known; for the same reason any other that has not varied yet is
 * not known from fewer than a hundred replications. A point of which every replication has failed
 * gets no more.
 */
final class Waves {
  private static final int LEAST_ADDED = 10;

  /** Fewer values that are all the same do not tell that all are. */
  private static final int LEAST_SAME = 100;

  private final Experiment experiment;
  private final int response;
  private final boolean isShare;
  private final long[] counts;
  private final double[] means;
  private final double[] squares;

  /**
   * Waves of an experiment.
   *
   * @param response place of the response that is to be exact; any if none is
   * @param isShare whether it is 0 or 1
   */
  Waves(Experiment experiment, int response, boolean isShare) {
    this.experiment = experiment;
    this.response = response;
    this.isShare = isShare;
    int points = experiment.precision().isPresent() ? experiment.design().size() : 0;
    counts = new long[points];
    means = new double[points];
    squares = new double[points];
  }

  /** Takes a row in (Welford's recurrence, 1962). */
  void add(Row row) {
    if (counts.length == 0) {
      return;
    }
    int p = row.point() - 1;
    double value = row.responses()[response];
    double deviation = value - means[p];
    counts[p]++;
    means[p] += deviation / counts[p];
    squares[p] += deviation * (value - means[p]);
  }

  /** The wave after one that has been run. */
  Optional<Wave> after(Wave wave) {
    Optional<Precision> precision = experiment.precision();
    if (precision.isEmpty() || wave.last() >= precision.get().most()) {
      return Optional.empty();
    }
    double wanted = precision.get().standardError();
    int[] open =
        IntStream.of(wave.points())
            .filter(point -> counts[point - 1] > 0)
            .filter(point -> standardError(point - 1) > wanted)
            .toArray();
    int added = Math.max(LEAST_ADDED, wave.last() / 2);
    long last = Math.min(precision.get().most(), (long) wave.last() + added);
    return open.length == 0
        ? Optional.empty()
        : Optional.of(new Wave(open, wave.last() + 1, (int) last));
  }

  /** Of the mean at a point; infinite where it is not known yet. */
  private double standardError(int p) {
    long n = counts[p];
    if (n < 2 || (!isShare && squares[p] == 0 && n < LEAST_SAME)) {
      return Double.POSITIVE_INFINITY;
    }
    if (isShare) {
      double share = (means[p] * n + 2) / (n + 4);
      return Math.sqrt(share * (1 - share) / (n + 4));
    }
    return Math.sqrt(squares[p] / (n - 1) / n);
  }
}
