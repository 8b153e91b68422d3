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

  /**
   * Whether there is a share of exposure and a spread of it: any exposure, and clusters from two
   * on.
   */
  public boolean hasExposure() {
    return sums[1] + sums[3] > 0 && clusters > 1;
  }

  /**
   * Share of all exposure in the state looked at with its 95 % interval, by the same linearisation
   * but of the share itself, cut at 0 and 1.
   *
   * @throws IllegalStateException unless {@link #hasExposure()}
   */
  public Ratio exposureShare() {
    if (!hasExposure()) {
      throw new IllegalStateException("a share of exposure needs exposure, and two clusters");
    }
    double all = sums[1] + sums[3];
    double share = sums[1] / all;
    double half = halfWidth(new double[] {0, (1 - share) / all, 0, -share / all});
    return new Ratio(share, Math.max(0, share - half), Math.min(1, share + half));
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
        halfWidth(new double[] {1.0 / sums[0], -1.0 / sums[1], -1.0 / sums[2], 1.0 / sums[3]});
    double estimate = rate() / otherRate();
    return new Ratio(estimate, estimate * StrictMath.exp(-half), estimate * StrictMath.exp(half));
  }

  /**
   * Events per unit of exposure in the state looked at, with its 95 % interval by the same
   * linearisation, cut at 0. A point where there is no event, or there are fewer than two clusters:
   * then there is no spread to tell of, and the point says nothing of how sure the rate is.
   */
  public Ratio rateInterval() {
    double rate = rate();
    double exposure = Math.max(1, sums[1]);
    return interval(rate, new double[] {1 / exposure, -rate / exposure, 0, 0});
  }

  /** The same for the other state. */
  public Ratio otherRateInterval() {
    double rate = otherRate();
    double exposure = Math.max(1, sums[3]);
    return interval(rate, new double[] {0, 0, 1 / exposure, -rate / exposure});
  }

  private Ratio interval(double rate, double[] weights) {
    double half = clusters < 2 ? 0 : halfWidth(weights);
    return new Ratio(rate, Math.max(0, rate - half), rate + half);
  }

  /**
   * Half the width of the interval of what is linear in a cluster's four numbers with these
   * weights; the weighted sums of all clusters add up to 0.
   */
  private double halfWidth(double[] weights) {
    double variance = squares(weights) * clusters / (clusters - 1);
    return Confidence.student(clusters - 1) * Math.sqrt(variance);
  }

  /** Sum over clusters of the square of a weighted sum of a cluster's four numbers. */
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
   * A ratio, or a share, with its 95 % interval.
   *
   * @param estimate the estimate, from 0
   * @param low lower end, from 0
   * @param high upper end, infinite where the spread of the logarithm leaves the range of a double
   */
  public record Ratio(double estimate, double low, double high) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless {@code 0 <= low <= estimate <= high}
     */
    public Ratio {
      if (!(0 <= low && low <= estimate && estimate <= high)) {
        throw new IllegalArgumentException(
            "a ratio lies in its interval, above 0, not " + estimate + " in " + low + ".." + high);
      }
    }
  }
}
