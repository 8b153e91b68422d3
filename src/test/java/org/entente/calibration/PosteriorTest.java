package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.design.DesignException;
import org.entente.design.Factor;
import org.entente.experiment.ThreadEngine;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

/** What records that are made with known parameters say about these. */
class PosteriorTest {
  private static Posterior infer(
      List<Factor> factors, List<CountStatistic> record, long seed, int threads)
      throws InterruptedException {
    return Posterior.of(
        new Inference(Disputes.SCENARIO, factors, record, seed, 200, 0.05, 2_500),
        new ThreadEngine(threads));
  }

  @Test
  void aRecordOfFiftyStimuliNarrowsTheInterceptBehindThemToLessThanHalf()
      throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A);
    List<CountStatistic> record = Disputes.record(factors, new double[] {0.2}, 11);
    assertThat(record.get(0).observed()).isGreaterThanOrEqualTo(50);

    Posterior posterior = infer(factors, record, 1, 2);
    Marginal marginal = posterior.marginals().get(0);
    assertThat(marginal.isLearnt()).isTrue();
    assertThat(marginal.sd()).isLessThan(marginal.priorSd() / 2);
    assertThat(marginal.q05()).isLessThan(0.2);
    assertThat(marginal.q95()).isGreaterThan(0.2);
    assertThat(posterior.checks()).allMatch(Check::agrees);
  }

  @Test
  void whatTheRecordDoesNotTellOfIsNotLearnt() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A, Disputes.UNHEARD);
    List<CountStatistic> record = Disputes.record(factors, new double[] {0.2, 0.06}, 12);
    Posterior posterior = infer(factors, record, 1, 2);
    assertThat(posterior.marginals().get(0).isLearnt()).isTrue();
    assertThat(posterior.marginals().get(1).isLearnt()).isFalse();
  }

  /** The other one is drawn beside it, and what it does must not look like what this one does. */
  @Test
  void whatTheRecordTellsOfAnotherQuantityIsNotTakenForNewsOfThisOne() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A, Disputes.UNHEARD);
    List<Factor> others = Disputes.factors(Disputes.B, Disputes.C);
    for (int seed = 1; seed <= 5; seed++) {
      List<CountStatistic> all = Disputes.record(others, new double[] {2.2, 2.2}, 40 + seed);
      for (CountStatistic ofTheOther : all.subList(1, 3)) {
        assertThat(ofTheOther.triple().source()).isIn("b", "c");
        // Of the first population, in which both are drawn over their ranges side by side.
        Inference inference =
            new Inference(Disputes.SCENARIO, factors, List.of(ofTheOther), seed, 200, 0.05, 200);
        assertThat(Posterior.of(inference, new ThreadEngine(2)).marginals())
            .as("seed %d, %s", seed, ofTheOther.name())
            .noneMatch(Marginal::isLearnt);
      }
    }
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A);
    int records = 40;
    int held = 0;
    for (int r = 0; r < records; r++) {
      double truth = -2.5 + 5 * Draw.uniform(Key.of(99).with("truth").bits(), r);
      List<CountStatistic> record = Disputes.record(factors, new double[] {truth}, 1_000 + r);
      Marginal marginal = infer(factors, List.of(record.get(0)), r, 2).marginals().get(0);
      held += marginal.q05() <= truth && truth <= marginal.q95() ? 1 : 0;
    }
    // 90 % of 40 is 36; three standard deviations of the count are 5.7.
    assertThat(held).isBetween(31, 40);
  }

  @Test
  void theSampleDoesNotDependOnTheNumberOfThreads() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A, Disputes.C);
    List<CountStatistic> record = Disputes.record(factors, new double[] {0.2, -1}, 13);
    Posterior one = infer(factors, record, 5, 1);
    Posterior three = infer(factors, record, 5, 3);
    assertThat(three).isEqualTo(one);
    assertThat(infer(factors, record, 6, 2).sample()).isNotEqualTo(one.sample());
  }

  @Test
  void tolerancesFallAndWeightsSumToOne() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A, Disputes.B, Disputes.C);
    List<CountStatistic> record = Disputes.record(factors, new double[] {0.2, -1, 1}, 14);
    Posterior posterior = infer(factors, record, 5, 2);
    List<Generation> generations = posterior.generations();
    assertThat(generations).hasSizeGreaterThan(2);
    for (int g = 1; g < generations.size(); g++) {
      assertThat(generations.get(g).tolerance())
          .isLessThanOrEqualTo(generations.get(g - 1).tolerance());
    }
    assertThat(posterior.sample().stream().mapToDouble(Posterior.Draws::weight).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(posterior.sample()).allMatch(draw -> draw.distance() <= posterior.tolerance());
  }

  @Test
  void aRecordThatTheModelCannotReachIsSaidNotToAgree() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A);
    CountStatistic made = Disputes.record(factors, new double[] {2.5}, 15).get(0);
    CountStatistic tooMany =
        new CountStatistic(made.triple(), made.from(), made.until(), 350, true);
    Posterior posterior = infer(factors, List.of(tooMany), 1, 2);
    assertThat(posterior.checks().get(0).agrees()).isFalse();
  }

  @Test
  void whatCannotBeInferredIsRefused() {
    List<Factor> factors = Disputes.factors(Disputes.A);
    List<CountStatistic> record = Disputes.record(factors, new double[] {0}, 16);
    assertThatThrownBy(() -> infer(List.of(), record, 1, 1))
        .isInstanceOf(DesignException.class)
        .hasMessageContaining("calibrate:");
    assertThatThrownBy(() -> infer(Disputes.factors(Disputes.A, Disputes.A), record, 1, 1))
        .isInstanceOf(DesignException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> infer(List.of(Factor.dummy()), record, 1, 1))
        .isInstanceOf(DesignException.class);
    assertThatThrownBy(() -> infer(factors, List.of(), 1, 1)).isInstanceOf(DesignException.class);
  }
}
