package org.entente.analysis;

/**
 * Ratio of two rates, events over exposure in one state against another, that are observed in the
 * same independent clusters (replications). Sums and products are kept as whole numbers, so that
 * clusters may be added and merged in any order to the same bits.
 *
 * <p>The interval is that of the logarithm of the ratio, with Student's t. Its variance is by
 * linearisation with the cluster as the unit (Cochran 1977, Sampling Techniques, section 6.3), so
 * that it does not matter how events depend on each other within a cluster: with events e and
 * exposure n of a cluster, E and N their sums, and a prime for the other state, it is m / (m - 1)
 * sum (e/E - n/N - e'/E' + n'/N')^2 over the m clusters.
 */
public final class ClusteredRatio {
  private static final int PAIRS = 10;

  private int clusters;

  /** Events and exposure in the state looked at, then in the other. */
  private final long[] sums = new long[4];

  /** Sums of products of these four, row by row of the upper triangle. */
  private final long[] products = new long[PAIRS];

  /**
   * Adds a cluster.
   *
   * @param events events in the state looked at, from 0
   * @param exposure time in that state, from 0
   * @param otherEvents events in the other state, from 0
   * @param otherExposure time in the other state, from 0
   * @throws IllegalArgumentException if one is negative, or there are events without exposure
   * @throws ArithmeticException where sums of products leave the range of a long
   */
  public void add(int events, int exposure, int otherEvents, int otherExposure) {
    check(events, exposure);
    check(otherEvents, otherExposure);
    long[] x = {events, exposure, otherEvents, otherExposure};
    clusters = Math.addExact(clusters, 1);
    int at = 0;
    for (int i = 0; i < x.length; i++) {
      sums[i] += x[i];
      for (int j = i; j < x.length; j++) {
        products[at] = Math.addExact(products[at], x[i] * x[j]);
        at++;
      }
    }
  }

  private static void check(int events, int exposure) {
    if (events < 0 || exposure < 0 || (events > 0 && exposure == 0)) {
      throw new IllegalArgumentException(
          "events from 0 on come in an exposure from 0 on, not " + events + " in " + exposure);
    }
  }

  /**
   * Adds the clusters of another.
   *
   * @throws ArithmeticException where sums of products leave the range of a long
   */
  public void merge(ClusteredRatio other) {
    clusters = Math.addExact(clusters, other.clusters);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    for (int i = 0; i < products.length; i++) {
      products[i] = Math.addExact(products[i], other.products[i]);
    }
  }

  /** Number of clusters. */
  public int clusters() {
    return clusters;
  }

  /** Events per unit of exposure in the state looked at; 0 without exposure. */
  public double rate() {
    return sums[1] == 0 ? 0 : (double) sums[0] / sums[1];
  }

  /** Events per unit of exposure in the other state; 0 without exposure. */
  public double otherRate() {
    return sums[3] == 0 ? 0 : (double) sums[2] / sums[3];
  }

  /** Share of all exposure in the state looked at; 0 without any. */
  public double exposureShare() {
    long all = sums[1] + sums[3];
    return all == 0 ? 0 : (double) sums[1] / all;
  }

  /** Whether there is exposure, and two clusters to tell the spread of its share. */
  public boolean isExposed() {
    return sums[1] + sums[3] > 0 && clusters > 1;
  }

  /**
   * {@link #exposureShare()} with its 95 % interval: with exposure n of a cluster and the share p,
   * the variance is m / (m - 1) sum (n (1 - p) - n' p)^2 / (N + N')^2. Cut at 0 and 1.
   *
   * @throws IllegalStateException unless {@link #isExposed()}
   */
  public Ratio exposureInterval() {
    if (!isExposed()) {
      throw new IllegalStateException("a share of exposure needs exposure, in two clusters");
    }
    double all = sums[1] + sums[3];
    double share = exposureShare();
    double half = halfWidth(variance(new double[] {0, (1 - share) / all, 0, -share / all}));
    return new Ratio(share, Math.max(0, share - half), Math.min(1, share + half));
  }

  private double halfWidth(double variance) {
    return Confidence.student(clusters - 1) * Math.sqrt(variance);
  }

  /**
   * Whether there is a ratio and a spread of it: events in both states, and clusters from two on.
   */
  public boolean isMeasured() {
    return sums[0] > 0 && sums[2] > 0 && clusters > 1;
  }

  /**
   * The ratio of the rates with its 95 % interval.
   *
   * @throws IllegalStateException unless {@link #isMeasured()}
   */
  public Ratio ratio() {
    if (!isMeasured()) {
      throw new IllegalStateException("a ratio needs events in both states, and two clusters");
    }
    double half =
        halfWidth(
            variance(new double[] {1.0 / sums[0], -1.0 / sums[1], -1.0 / sums[2], 1.0 / sums[3]}));
    double estimate = (sums[0] / (double) sums[1]) / (sums[2] / (double) sums[3]);
    return new Ratio(estimate, estimate * StrictMath.exp(-half), estimate * StrictMath.exp(half));
  }

  /** Variance of a sum over clusters of a weighted sum of their four numbers, whose mean is 0. */
  private double variance(double[] weights) {
    return clusters < 2 ? 0 : squares(weights) * clusters / (clusters - 1);
  }

  /**
   * Sum over clusters of the square of a weighted sum of a cluster's four numbers. With the weights
   * of the linearised logarithm, the weighted sums themselves add up to 0.
   */
  private double squares(double[] weights) {
    CompensatedSum sum = new CompensatedSum();
    int at = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = i; j < weights.length; j++) {
        sum.add((i == j ? 1 : 2) * weights[i] * weights[j] * products[at++]);
      }
    }
    return Math.max(0, sum.value());
  }

  /**
   * A ratio with its 95 % interval.
   *
   * @param estimate the estimate, above 0
   * @param low lower end, from 0
   * @param high upper end, infinite where the spread of the logarithm leaves the range of a double
   */
  public record Ratio(double estimate, double low, double high) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless 0 <= low <= estimate <= high
     */
    public Ratio {
      if (!(0 <= low && low <= estimate && estimate <= high)) {
        throw new IllegalArgumentException(
            "a ratio lies in its interval, above 0, not " + estimate + " in " + low + ".." + high);
      }
    }
  }
}
