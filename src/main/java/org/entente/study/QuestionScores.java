package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.analysis.BrierScore;
import org.entente.analysis.ClusterBootstrap;
import org.entente.analysis.Forecast;
import org.entente.analysis.LogScore;
import org.entente.analysis.ReliabilityDiagram;
import org.entente.outcome.Resolution;

/** Scores of the questions that an ensemble and a record both answer. */
public final class QuestionScores {
  /** Bins of equal width in which reliability is told. */
  public static final int BINS = 10;

  private final List<QuestionCase> cases;
  private final ClusterBootstrap bootstrap;
  private final List<Score> scores = new ArrayList<>();

  /**
   * Scores some cases.
   *
   * @param seed whose draws choose clusters
   */
  QuestionScores(List<QuestionCase> cases, long seed) {
    this.cases = List.copyOf(cases);
    bootstrap =
        new ClusterBootstrap(cases.stream().map(each -> each.resolved().cluster()).toList(), seed);
    if (cases.isEmpty()) {
      return;
    }
    add("brier", brier(BrierScore::score));
    int eitherWay = (int) cases.stream().filter(each -> !isOneSided(each)).count();
    if (eitherWay > 0 && eitherWay < cases.size()) {
      add("brierEitherWay", QuestionScores::eitherWay, eitherWay);
    }
    add("reliability", brier(BrierScore::reliability));
    add("resolution", brier(BrierScore::resolution));
    add("uncertainty", brier(BrierScore::uncertainty));
    add("withinBins", brier(b -> b.withinBinVariance() - b.withinBinCovariance()));
    add("logarithmic", some -> LogScore.of(map(some, QuestionCase::smoothed)).mean());
    add("skillAgainstBaseRate", this::againstBaseRate);
    if (cases.stream().anyMatch(each -> each.persistence().isPresent())) {
      int told = (int) cases.stream().filter(each -> each.persistence().isPresent()).count();
      add("skillAgainstPersistence", this::againstPersistence, told);
    }
  }

  private static Function<List<QuestionCase>, OptionalDouble> brier(
      Function<BrierScore, Double> part) {
    return some ->
        OptionalDouble.of(part.apply(BrierScore.binned(map(some, QuestionCase::share), BINS)));
  }

  private static boolean isOneSided(QuestionCase each) {
    return each.resolved().source().equals(Resolution.SOME);
  }

  /** The Brier score without those that the record could answer one way alone. */
  private static OptionalDouble eitherWay(List<QuestionCase> some) {
    List<Forecast> told =
        some.stream().filter(e -> !isOneSided(e)).map(QuestionCase::share).toList();
    return told.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(BrierScore.of(told).score());
  }

  private OptionalDouble againstBaseRate(List<QuestionCase> some) {
    return BrierScore.skill(map(some, QuestionCase::share), map(some, QuestionCase::baseRate));
  }

  private OptionalDouble againstPersistence(List<QuestionCase> some) {
    List<QuestionCase> told = some.stream().filter(e -> e.persistence().isPresent()).toList();
    return told.isEmpty()
        ? OptionalDouble.empty()
        : BrierScore.skill(
            map(told, QuestionCase::share), map(told, e -> e.persistence().getAsDouble()));
  }

  private static <T> List<T> map(List<QuestionCase> some, Function<QuestionCase, T> part) {
    return some.stream().map(part).toList();
  }

  private void add(String measure, Function<List<QuestionCase>, OptionalDouble> statistic) {
    add(measure, statistic, cases.size());
  }

  private void add(
      String measure, Function<List<QuestionCase>, OptionalDouble> statistic, int count) {
    statistic
        .apply(cases)
        .ifPresent(
            value ->
                scores.add(
                    new Score(
                        measure,
                        value,
                        bootstrap.interval(
                            drawn -> statistic.apply(drawn.stream().map(cases::get).toList())),
                        count)));
  }

  /** The cases, in the order of the questions. */
  public List<QuestionCase> cases() {
    return cases;
  }

  /** Number of clusters. */
  public int clusters() {
    return bootstrap.clusters();
  }

  /**
   * The scores; none without a case. A skill against a forecast that is never wrong is left out.
   */
  public List<Score> scores() {
    return List.copyOf(scores);
  }

  /** Number of questions for which no base rate is given. */
  public long withoutBaseRate() {
    return cases.stream().filter(each -> each.resolved().baseRate().isEmpty()).count();
  }

  /**
   * Number of questions answered by a record that tells some, so could be answered one way alone.
   */
  public long oneSided() {
    return cases.stream().filter(QuestionScores::isOneSided).count();
  }

  /**
   * The reliability diagram.
   *
   * @throws IllegalArgumentException without a case
   */
  public ReliabilityDiagram diagram() {
    return ReliabilityDiagram.of(map(cases, QuestionCase::share), BINS);
  }
}
