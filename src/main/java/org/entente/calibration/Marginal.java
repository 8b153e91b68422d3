package org.entente.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.design.Factor;

/**
 * What was learnt about one factor.
 *
 * @param factor the factor, uniform between its ends before
 * @param median weighted median after
 * @param q05 weighted 5 % quantile
 * @param q95 weighted 95 % quantile
 * @param sd weighted standard deviation
 * @param distance largest distance between the distribution functions before and after, 0..1
 * @param critical the distance that chance exceeds once in a hundred times where nothing is learnt
 */
public record Marginal(
    Factor factor,
    double median,
    double q05,
    double q95,
    double sd,
    double distance,
    double critical) {
  /** Of Kolmogorov's distribution, at 1 % (Smirnov 1948), for large samples. */
  private static final double ONE_PERCENT = 1.6276;

  /** The standard deviation before. */
  public double priorSd() {
    return (factor.high() - factor.low()) / Math.sqrt(12);
  }

  /**
   * Whether the posterior can be told from the prior: by Kolmogorov's test at 1 %, the sample taken
   * for as large as its weights leave it (Kish 1965).
   */
  public boolean isLearnt() {
    return distance > critical;
  }

  /** The marginal of a factor by its place among those of the particles. */
  static Marginal of(Factor factor, int place, List<Particle> particles) {
    List<Particle> sorted = new ArrayList<>(particles);
    sorted.sort(Comparator.comparingDouble(particle -> particle.place()[place]));
    double total = 0;
    double squares = 0;
    double mean = 0;
    for (Particle particle : sorted) {
      total += particle.weight();
      squares += particle.weight() * particle.weight();
      mean += particle.weight() * particle.place()[place];
    }
    mean /= total;
    double variance = 0;
    double below = 0;
    double distance = 0;
    for (Particle particle : sorted) {
      double value = particle.place()[place];
      variance += particle.weight() * (value - mean) * (value - mean) / total;
      double above = below + particle.weight() / total;
      distance = Math.max(distance, Math.max(Math.abs(value - below), Math.abs(above - value)));
      below = above;
    }
    double width = factor.high() - factor.low();
    return new Marginal(
        factor,
        factor.level(quantile(sorted, place, total, 0.5)),
        factor.level(quantile(sorted, place, total, 0.05)),
        factor.level(quantile(sorted, place, total, 0.95)),
        Math.sqrt(variance) * width,
        distance,
        ONE_PERCENT * Math.sqrt(squares) / total);
  }

  /** The place below which a share of the weight lies, with half of a particle's own. */
  private static double quantile(
      List<Particle> sorted, int place, double total, double probability) {
    double below = 0;
    double lastValue = sorted.get(0).place()[place];
    double lastShare = 0;
    for (Particle particle : sorted) {
      double share = (below + particle.weight() / 2) / total;
      double value = particle.place()[place];
      if (share >= probability) {
        double part = share > lastShare ? (probability - lastShare) / (share - lastShare) : 1;
        return lastValue + part * (value - lastValue);
      }
      below += particle.weight();
      lastShare = share;
      lastValue = value;
    }
    return lastValue;
  }
}
