package org.entente.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.Baseline;
import org.entente.pattern.JudgedPattern.Verdict;
import org.entente.scenario.Actor;
import org.entente.scenario.Scenario;
import org.entente.study.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The patterns on the frozen baseline: all eleven hold. The quick form is drawn from one seed,
 * once; the full form, behind a profile, from two.
 */
class BaselinePatternsTest {
  private static final int QUICK = 500;
  private static final int FULL = 2000;

  private static void assertAllHold(Scenario scenario, long seed, int replications)
      throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Laboratory laboratory = new Laboratory(scenario, new Effort(seed, replications, threads));
    for (Pattern pattern : Patterns.ALL) {
      JudgedPattern judgement = JudgedPattern.of(pattern, laboratory);
      assertThat(judgement.verdict())
          .as(pattern.id() + ": " + pattern.claim() + " " + judgement.figures())
          .isEqualTo(Verdict.HOLDS);
    }
  }

  @Test
  void allElevenHoldInTheQuickForm() throws InterruptedException {
    assertAllHold(Baseline.with(), 1, QUICK);
  }

  @Tag("study")
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void allElevenHoldInTheFullForm(long seed) throws InterruptedException {
    assertAllHold(Baseline.with(), seed, FULL);
  }

  @Test
  void aPatternWhoseActorsAreNotThereDoesNotApply() throws InterruptedException {
    Scenario scenario = ScenarioSketches.withoutTheBaselinesActors();
    Laboratory laboratory = new Laboratory(scenario, new Effort(1, 2, 1));
    for (Pattern pattern : Patterns.ALL) {
      JudgedPattern judgement = JudgedPattern.of(pattern, laboratory);
      assertThat(judgement.verdict()).as(pattern.id()).isEqualTo(Verdict.DOES_NOT_APPLY);
      assertThat(judgement.missing()).isPresent();
    }
  }

  @Test
  void withoutTheRedLineStrikesNoLongerWaitForIt() throws InterruptedException {
    Scenario scenario = Baseline.with();
    Mechanism redLine =
        Mechanism.of(scenario).stream()
            .filter(mechanism -> mechanism.name().equals("driver red-line"))
            .findFirst()
            .orElseThrow();
    Scenario without = redLine.turnedOff().apply(scenario);
    for (Actor actor : without.actors().values()) {
      assertThat(actor.repertoire())
          .allSatisfy(
              entry ->
                  assertThat(entry.weights().keySet())
                      .noneMatch(driver -> driver.toString().equals("red-line")));
    }
    Ablation ablation =
        Ablation.of(
            redLine,
            scenario,
            new Effort(1, QUICK, Runtime.getRuntime().availableProcessors()),
            List.of(new RareStrikes()));
    assertThat(ablation.failing()).hasSize(1);
    assertThat(ablation.isUnsupported()).isFalse();
  }
}
