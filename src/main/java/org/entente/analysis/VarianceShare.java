package org.entente.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How much of a response's variance is that of the parameters, and how much that of chance, from
 * draws of the parameters that are each simulated twice with independent chance.
 *
 * <p>The components are those of the one-way analysis of variance with random effects (Searle,
 * Casella and McCulloch 1992, Variance Components, section 3.6): with d draws of two replications,
 * MSB = 2 sum (m_i - m)^2 / (d - 1) and MSW = sum (y_i1 - y_i2)^2 / (2 d), chance is MSW and the
 * parameters are (MSB - MSW) / 2. The share is the intraclass correlation; where it comes out below
 * 0, as it may where parameters matter little, it is 0.
 *
 * @param variance of a response over parameters and chance, the sum of both components
 * @param parameters share of the parameters, 0..1; empty where the response does not vary
 * @param low lower end of the 95 % interval of that share
 * @param high upper end
 */
public record VarianceShare(
    double variance, OptionalDouble parameters, OptionalDouble low, OptionalDouble high) {
  /** The share of chance, 0..1: what is not that of the parameters. */
  public OptionalDouble chance() {
    return rest(parameters);
  }

  /** Lower end of the 95 % interval of the share of chance. */
  public OptionalDouble chanceLow() {
    return rest(high);
  }

  /** Upper end of the 95 % interval of the share of chance. */
  public OptionalDouble chanceHigh() {
    return rest(low);
  }

  private static OptionalDouble rest(OptionalDouble share) {
    return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : share;
  }

  /**
   * The share of a sample.
   *
   * @param first the response in the first replication of each draw, two draws or more
   * @param second in the second, in the same order
   * @param resamples draws of draws, for the interval
   * @throws IllegalArgumentException if there are fewer than two draws or the lengths differ
   */
  public static VarianceShare of(double[] first, double[] second, DrawResamples resamples) {
    int draws = first.length;
    if (draws < 2 || second.length != draws || resamples.draws() != draws) {
      throw new IllegalArgumentException(
          "shares need two draws or more, as many first as second replications, not "
              + draws
              + " and "
              + second.length);
    }
    double centre = 0;
    for (int d = 0; d < draws; d++) {
      centre += (first[d] + second[d]) / (2 * draws);
    }
    double[][] sums = new double[resamples.blocks()][3];
    for (int d = 0; d < draws; d++) {
      double mean = (first[d] + second[d]) / 2 - centre;
      double difference = first[d] - second[d];
      double[] block = sums[resamples.block(d)];
      block[0] += mean;
      block[1] += mean * mean;
      block[2] += difference * difference;
    }
    double[] all = new double[3];
    for (double[] block : sums) {
      add(all, block, 1);
    }
    Components components = Components.of(all, draws);
    if (!(components.total() > 0)) {
      OptionalDouble none = OptionalDouble.empty();
      return new VarianceShare(0, none, none, none);
    }
    double[] shares = new double[DrawResamples.RESAMPLES];
    for (int resample = 0; resample < shares.length; resample++) {
      double[] sum = new double[3];
      int[] counts = resamples.counts(resample);
      for (int block = 0; block < sums.length; block++) {
        add(sum, sums[block], counts[block]);
      }
      shares[resample] = Components.of(sum, resamples.draws(resample)).share();
    }
    Arrays.sort(shares);
    return new VarianceShare(
        components.total(),
        OptionalDouble.of(components.share()),
        OptionalDouble.of(Quantiles.ofSorted(shares, 0.025)),
        OptionalDouble.of(Quantiles.ofSorted(shares, 0.975)));
  }

  private static void add(double[] sum, double[] block, int count) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += count * block[i];
    }
  }

  /** The components of variance of a sample. */
  private record Components(double parameters, double chance) {
    /** From the sums of means, squared means and squared differences. */
    static Components of(double[] sums, int draws) {
      double between = 2 * Math.max(0, sums[1] - sums[0] * sums[0] / draws) / (draws - 1);
      double within = sums[2] / (2.0 * draws);
      return new Components(Math.max(0, (between - within) / 2), within);
    }

    double total() {
      return parameters + chance;
    }

    /** 0 where nothing varies. */
    double share() {
      return total() > 0 ? parameters / total() : 0;
    }
  }
}
