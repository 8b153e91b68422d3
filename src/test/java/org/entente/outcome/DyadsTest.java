package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Baseline;
import org.entente.model.CompiledScenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Dyads are named once: the focus first, else in the file's order. */
class DyadsTest {
  @Test
  void theDyadsOfTheFocusComeFirstThenTheOthersInTheFilesOrder() {
    Dyads dyads = new Dyads(CompiledScenario.of(Sketch.of("z", "m", "a", "k").scenario()));
    assertThat(dyads.all())
        .extracting(Dyad::toString)
        .containsExactly("z.m", "z.a", "z.k", "m.a", "m.k", "a.k");
    assertThat(dyads.ofFocus()).hasSize(3);
    assertThat(dyads.others()).extracting(Dyad::toString).containsExactly("m.a", "m.k", "a.k");
  }

  @Test
  void aFocusInTheMiddleOfTheFileComesFirst() {
    Dyads dyads = new Dyads(CompiledScenario.of(Baseline.with("focus=rawalpindi")));
    assertThat(dyads.ofFocus()).hasSize(6).allMatch(dyad -> dyad.first().equals("rawalpindi"));
    assertThat(dyads.others().get(0)).hasToString("kabul.islamabad");
    assertThat(dyads.all()).hasSize(21);
  }

  @Test
  void aDyadKnowsItsPlacesAndItsActorsInEitherOrder() {
    CompiledScenario scenario = CompiledScenario.of(Sketch.of("z", "m", "a").scenario());
    Dyad dyad = new Dyads(scenario).all().get(0);
    assertThat(dyad.firstPlace()).isEqualTo(2);
    assertThat(dyad.secondPlace()).isEqualTo(1);
    assertThat(dyad.isOf("z", "m")).isTrue();
    assertThat(dyad.isOf("m", "z")).isTrue();
    assertThat(dyad.isOf("m", "a")).isFalse();
  }
}
