package org.entente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.design.Factor;

/**
 * One factor at a time: the response at the low and at the high end of each less that at the base.
 * Intervals are those of a difference of means over replications, paired under common streams
 * (Student's t), else not (Welch 1947, The generalization of Student's problem when several
 * different population variances are involved); with one replication they are the index itself. A
 * failed end has no index.
 */
final class OatEstimator implements Estimator {
  private static final List<String> ENDS = List.of("low", "high");

  @Override
  public String method() {
    return "oat";
  }

  @Override
  public Indices estimate(DesignSample sample, long seed) {
    Design design = sample.design();
    if (design.method() != Design.Method.OAT || design.size() != 1 + 2 * design.factors().size()) {
      throw new NoIndicesException(
          "one factor at a time needs the base, then each factor at its low and its high end");
    }
    Blocks blocks = Blocks.of(sample, 1, 2, "points");
    int count = blocks.replications();
    if (sample.values()[0].length < count) {
      throw new NoIndicesException("the base point failed, so that there is nothing to compare to");
    }
    List<IndexName> names = new ArrayList<>();
    Resampling.Intervals all = differences(sample, count, names);
    List<Index> indices = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      indices.add(names.get(i).index(all.estimate()[i], all.low()[i], all.high()[i]));
    }
    return new Indices(
        method(),
        indices,
        noise(blocks, seed),
        blocks.points(),
        blocks.dropped(),
        convergence(sample, count, all));
  }

  private static Convergence convergence(DesignSample sample, int count, Resampling.Intervals all) {
    if (count == 1) {
      return new Convergence(
          false, "Convergence cannot be judged: points have one replication each.");
    }
    List<IndexName> names = new ArrayList<>();
    Optional<Resampling.Intervals> half =
        count < Judgement.FEWEST
            ? Optional.empty()
            : Optional.of(differences(sample, count / 2, names));
    return new Judgement(ENDS, "replications", false, true).of(names, half, all, count, false);
  }

  private static Optional<Index> noise(Blocks blocks, long seed) {
    if (!blocks.hasChance()) {
      return Optional.empty();
    }
    Resampling.Intervals share =
        Resampling.of(new ChanceStatistic(blocks, new Chance(blocks)), blocks.count(), seed);
    return Optional.of(Estimation.index(Estimation.NOISE, share, 0));
  }

  /** Differences from the base of the ends that did not fail, whose names are added. */
  private static Resampling.Intervals differences(
      DesignSample sample, int count, List<IndexName> names) {
    List<double[]> intervals = new ArrayList<>();
    double[] base = first(sample, 0, count);
    for (int f = 0; f < sample.design().factors().size(); f++) {
      Factor factor = sample.design().factors().get(f);
      for (int end = 0; end < 2; end++) {
        double[] values = first(sample, 1 + 2 * f + end, count);
        if (values.length >= count) {
          names.add(new IndexName(ENDS.get(end), factor.name(), Optional.empty()));
          intervals.add(difference(base, values, sample.commonStreams()));
        }
      }
    }
    return new Resampling.Intervals(
        intervals.stream().mapToDouble(interval -> interval[0]).toArray(),
        intervals.stream().mapToDouble(interval -> interval[1]).toArray(),
        intervals.stream().mapToDouble(interval -> interval[2]).toArray());
  }

  private static double[] first(DesignSample sample, int point, int count) {
    double[] values = sample.values()[point];
    return values.length < count ? new double[0] : Arrays.copyOf(values, count);
  }

  private static double[] difference(double[] base, double[] other, boolean paired) {
    if (base.length < 2) {
      double difference = other[0] - base[0];
      return new double[] {difference, difference, difference};
    }
    if (paired) {
      PairedDifference difference = PairedDifference.of(base, other);
      return new double[] {difference.mean(), difference.low(), difference.high()};
    }
    double mean = Moments.mean(other) - Moments.mean(base);
    double u = Moments.variance(base) / base.length;
    double v = Moments.variance(other) / other.length;
    if (u + v == 0) {
      return new double[] {mean, mean, mean};
    }
    double freedom = (u + v) * (u + v) / (u * u / (base.length - 1) + v * v / (other.length - 1));
    double half = Math.sqrt(u + v) * Confidence.student(Math.max(1, (int) freedom));
    return new double[] {mean, mean - half, mean + half};
  }
}
