package org.entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.MeanInterval;
import org.entente.analysis.Proportion;
import org.entente.analysis.Quantiles;

/**
 * How a response is distributed over the histories.
 *
 * @param title the headline: the response in words
 * @param subtitle scenario, replications and seed
 * @param response its name in the files
 * @param bins all bins, or all values where these are few; ascending, at least one
 * @param mean with its 95 % interval
 * @param spread quantiles
 */
public record Distribution(
    String title, String subtitle, String response, List<Bin> bins, Interval mean, Spread spread) {
  /** Up to so many different values each has a bin of its own. */
  static final int FEW = 12;

  private static final int FEWEST_BINS = 12;
  private static final int MOST_BINS = 40;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank or there is no bin
   */
  public Distribution {
    bins = List.copyOf(bins);
    if (title.isBlank() || subtitle.isBlank() || response.isBlank()) {
      throw new IllegalArgumentException("a title, a subtitle and the response are needed");
    }
    if (bins.isEmpty()) {
      throw new IllegalArgumentException("a distribution needs at least one bin");
    }
  }

  /** The distribution of a sample of independent values, as below. */
  public static Distribution of(String title, String subtitle, String response, double[] values) {
    return of(title, subtitle, response, values, values.length);
  }

  /**
   * The distribution of a sample.
   *
   * @param values one a history, finite, at least one
   * @param draws how many independent draws they are of, at least, from 1; the mean of a single one
   *     has no interval
   * @return a value each where there are at most twelve different ones, else bins of a round width
   *     near that of Freedman and Diaconis (1981), 2 (q75 - q25) / n^(1/3)
   * @throws IllegalArgumentException if there is no value
   */
  public static Distribution of(
      String title, String subtitle, String response, double[] values, int draws) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Spread spread =
        new Spread(
            Quantiles.ofSorted(sorted, 0.05),
            Quantiles.ofSorted(sorted, 0.25),
            Quantiles.ofSorted(sorted, 0.5),
            Quantiles.ofSorted(sorted, 0.75),
            Quantiles.ofSorted(sorted, 0.95));
    List<Bin> bins = single(sorted, draws);
    return new Distribution(
        title,
        subtitle,
        response,
        bins.size() <= FEW ? bins : binned(sorted, draws, spread),
        mean(sorted, draws),
        spread);
  }

  private static Interval mean(double[] sorted, int draws) {
    if (draws == 1) {
      return Interval.of(Arrays.stream(sorted).average().orElseThrow());
    }
    MeanInterval mean = MeanInterval.of(sorted, draws);
    return new Interval(mean.mean(), mean.low(), mean.high());
  }

  /** A bin a value; given up once there are too many. */
  private static List<Bin> single(double[] sorted, int draws) {
    List<Bin> bins = new ArrayList<>();
    int from = 0;
    while (from < sorted.length && bins.size() <= FEW) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      Proportion share = Proportion.jeffreys(to - from, sorted.length, draws);
      bins.add(new Bin(sorted[from], sorted[from], share));
      from = to;
    }
    return bins;
  }

  private static List<Bin> binned(double[] sorted, int draws, Spread spread) {
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    double wanted = 2 * (spread.q75() - spread.q25()) / Math.cbrt(sorted.length);
    double narrowest = (most - least) / MOST_BINS;
    double widest = (most - least) / FEWEST_BINS;
    double width = rounded(Math.max(narrowest, Math.min(widest, wanted)));
    boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
    // Bins of whole numbers are whole and have these in their middle.
    double offset = whole ? 0.5 : 0;
    width = whole ? Math.max(1, Math.rint(width)) : width;
    long first = (long) Math.floor((least + offset) / width);
    List<Bin> bins = new ArrayList<>();
    int from = 0;
    for (long bin = first; from < sorted.length; bin++) {
      double high = (bin + 1) * width - offset;
      int to = from;
      while (to < sorted.length && sorted[to] < high) {
        to++;
      }
      Proportion share = Proportion.jeffreys(to - from, sorted.length, draws);
      bins.add(new Bin(bin * width - offset, high, share));
      from = to;
    }
    return bins;
  }

  /** Of 1, 2, 5 and 10 times a power of ten, the one nearest to a width by their ratio. */
  private static double rounded(double width) {
    double power = Math.pow(10, Math.floor(Math.log10(width)));
    double nearest = power;
    for (double multiple : new double[] {2, 5, 10}) {
      double other = multiple * power;
      if (Math.abs(Math.log(other / width)) < Math.abs(Math.log(nearest / width))) {
        nearest = other;
      }
    }
    return nearest;
  }

  /** Whether all there is are a few whole numbers. */
  boolean isWhole() {
    return bins.stream().allMatch(bin -> bin.isValue() && bin.low() == Math.rint(bin.low()));
  }

  /** Decimals that tell values of this distribution apart. */
  int decimals() {
    double extent = bins.get(bins.size() - 1).high() - bins.get(0).low();
    if (isWhole()) {
      return 0;
    }
    double scale = extent > 0 ? extent : Math.max(1e-3, Math.abs(bins.get(0).low()));
    return Math.max(0, Math.min(6, 1 - (int) Math.floor(Math.log10(scale))));
  }
}
