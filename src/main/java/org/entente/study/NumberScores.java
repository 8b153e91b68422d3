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
    int told = (int) cases.stream().filter(each -> each.persistence().isPresent()).count();
    if (told > 0) {
      againstPersistence(cases)
          .ifPresent(
              value -> add("skillAgainstPersistence", value, this::againstPersistence, told));
    }
  }

  /**
   * Skill against no change, 1 - CRPS of the ensemble / that of the other, of the cases of which no
   * change says something; empty where it is never off.
   */
  private OptionalDouble againstPersistence(List<NumberCase> some) {
    List<NumberCase> told = some.stream().filter(e -> e.persistence().isPresent()).toList();
    double error = told.stream().mapToDouble(e -> e.persistenceError().orElseThrow()).sum();
    double score = told.stream().mapToDouble(e -> e.rank().plain()).sum();
    return error > 0 ? OptionalDouble.of(1 - score / error) : OptionalDouble.empty();
  }

  private static Function<List<NumberCase>, OptionalDouble> mean(ToDoubleFunction<NumberCase> of) {
    return some -> some.stream().mapToDouble(of).average();
  }

  private void add(String measure, Function<List<NumberCase>, OptionalDouble> statistic) {
    add(measure, statistic.apply(cases).orElseThrow(), statistic, cases.size());
  }

  private void add(
      String measure,
      double value,
      Function<List<NumberCase>, OptionalDouble> statistic,
      int count) {
    scores.add(
        new Score(
            measure,
            value,
            bootstrap.interval(drawn -> statistic.apply(drawn.stream().map(cases::get).toList())),
            count));
  }

  /** The cases. */
  public List<NumberCase> cases() {
    return cases;
  }

  /** Number of clusters. */
  public int clusters() {
    return bootstrap.clusters();
  }

  /**
   * The scores, each a mean over the cases but for the skill; none without a case. A skill against
   * a forecast that is never wrong is left out.
   */
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
