package org.entente.analysis;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Ratio of two rates, events over exposure in one state against another, that are observed in the
 * same independent clusters (replications). Sums and products are kept as whole numbers, so that
 * clusters may be added and merged in any order.
 *
 * <p>The interval is that of the logarithm of the ratio, its variance by linearisation with the
 * cluster as the unit (Cochran 1977, Sampling Techniques, section 6.3): the residual of a cluster
 * is r = events - rate * exposure, and var(rate) = sum r^2 / (sum exposure)^2.
 */
public final class ClusteredRatio {
  private static final int PAIRS = 10;

  /** Events and exposure in the state looked at, then in the other. */
  private final long[] sums = new long[4];

  /** Sums of products of these four, row by row of the upper triangle. */
  private final long[] products = new long[PAIRS];

  /**
   * Adds a cluster; each number at least 0.
   *
   * @param events events in the state looked at
   * @param exposure time in that state
   * @param otherEvents events in the other state
   * @param otherExposure time in the other state
   */
  public void add(int events, int exposure, int otherEvents, int otherExposure) {
    long[] x = {events, exposure, otherEvents, otherExposure};
    int at = 0;
    for (int i = 0; i < x.length; i++) {
      sums[i] += x[i];
      for (int j = i; j < x.length; j++) {
        products[at++] += x[i] * x[j];
      }
    }
  }

  /** Adds the clusters of another. */
  public void merge(ClusteredRatio other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    for (int i = 0; i < products.length; i++) {
      products[i] += other.products[i];
    }
  }

  /** Events per unit of exposure in the state looked at; 0 without exposure. */
  public double rate() {
    return sums[1] == 0 ? 0 : (double) sums[0] / sums[1];
  }

  /** Events per unit of exposure in the other state; 0 without exposure. */
  public double otherRate() {
    return sums[3] == 0 ? 0 : (double) sums[2] / sums[3];
  }

  /** Whether there is any exposure, without which there is no share of it. */
  public boolean hasExposure() {
    return sums[1] + sums[3] > 0;
  }

  /**
   * Share of all exposure in the state looked at with its 95 % interval, by the same linearisation
   * but of the share itself, cut at 0 and 1.
   *
   * @throws IllegalStateException unless {@link #hasExposure()}
   */
  public Ratio exposureShare() {
    if (!hasExposure()) {
      throw new IllegalStateException("a share of exposure needs exposure");
    }
    double all = sums[1] + sums[3];
    double share = sums[1] / all;
    double half = halfWidth(variance(new double[] {0, (1 - share) / all, 0, -share / all}));
    return new Ratio(share, Math.max(0, share - half), Math.min(1, share + half));
  }

  private static double halfWidth(double variance) {
    return new NormalDistribution(0, 1).inverseCumulativeProbability(0.975) * Math.sqrt(variance);
  }

  /** Whether both states have events, without which there is no ratio. */
  public boolean isMeasured() {
    return sums[0] > 0 && sums[2] > 0;
  }

  /**
   * The ratio of the rates with its 95 % interval.
   *
   * @throws IllegalStateException unless {@link #isMeasured()}
   */
  public Ratio ratio() {
    if (!isMeasured()) {
      throw new IllegalStateException("a ratio needs events in both states");
    }
    double own = rate();
    double other = otherRate();
    double variance =
        variance(
            new double[] {
              1 / (own * sums[1]), -1.0 / sums[1], -1 / (other * sums[3]), 1.0 / sums[3]
            });
    double half = halfWidth(variance);
    double estimate = own / other;
    return new Ratio(estimate, estimate * Math.exp(-half), estimate * Math.exp(half));
  }

  /**
   * Variance of a weighted sum of a cluster's four numbers, summed over clusters, whose mean is 0:
   * the linearised logarithm of the ratio has the weights 1/E, -1/N, -1/E', 1/N'.
   */
  private double variance(double[] weights) {
    double sum = 0;
    int at = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = i; j < weights.length; j++) {
        sum += (i == j ? 1 : 2) * weights[i] * weights[j] * products[at++];
      }
    }
    return Math.max(0, sum);
  }

  /**
   * A ratio with its 95 % interval.
   *
   * @param estimate the estimate
   * @param low lower end
   * @param high upper end
   */
  public record Ratio(double estimate, double low, double high) {}
}
