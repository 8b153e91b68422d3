package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.entente.analysis.ClusterBootstrap;
import org.entente.analysis.PitHistogram;

/** Scores of numbers that an ensemble forecast and that are on record. */
public final class NumberScores {
  private final List<NumberCase> cases;
  private final ClusterBootstrap bootstrap;
  private final List<Score> scores = new ArrayList<>();

  /**
   * Scores some cases.
   *
   * @param seed whose draws choose clusters
   */
  NumberScores(List<NumberCase> cases, long seed) {
    this.cases = List.copyOf(cases);
    bootstrap = new ClusterBootstrap(cases.stream().map(NumberCase::cluster).toList(), seed);
    if (cases.isEmpty()) {
      return;
    }
    add("crps", mean(each -> each.rank().plain()));
    if (cases.stream().allMatch(each -> each.fair().isPresent())) {
      add("crpsFair", mean(each -> each.fair().getAsDouble()));
    }
    add("quantileScore", mean(NumberCase::quantileScore));
    add("intervalScore50", mean(each -> each.half().score()));
    add("intervalScore90", mean(each -> each.most().score()));
    add("coverage50", mean(each -> each.half().covers() ? 1 : 0));
    add("coverage90", mean(each -> each.most().covers() ? 1 : 0));
  }

  private static Function<List<NumberCase>, OptionalDouble> mean(ToDoubleFunction<NumberCase> of) {
    return some -> some.stream().mapToDouble(of).average();
  }

  private void add(String measure, Function<List<NumberCase>, OptionalDouble> statistic) {
    scores.add(
        new Score(
            measure,
            statistic.apply(cases).orElseThrow(),
            bootstrap.interval(drawn -> statistic.apply(drawn.stream().map(cases::get).toList())),
            cases.size()));
  }

  /** The cases. */
  public List<NumberCase> cases() {
    return cases;
  }

  /** Number of clusters. */
  public int clusters() {
    return bootstrap.clusters();
  }

  /** The scores, each a mean over the cases; none without a case. */
  public List<Score> scores() {
    return List.copyOf(scores);
  }

  /**
   * Where the observed numbers lie in their forecasts.
   *
   * @throws IllegalArgumentException without a case
   */
  public PitHistogram pit(int bins) {
    return PitHistogram.of(cases.stream().map(NumberCase::pit).toList(), bins);
  }
}
