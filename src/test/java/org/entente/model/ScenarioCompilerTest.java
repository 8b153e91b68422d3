package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Names become places, in their own order. */
class ScenarioCompilerTest {
  private static Sketch sketch() {
    return Sketch.of("zeta", "alpha")
        .organ("mu")
        .group("beta", 500)
        .capability("mu", 0.25)
        .issues("b", "a")
        .stance("alpha", "a", 0.5, 3)
        .stance("alpha", "b", -0.5, 1)
        .type("x", -1)
        .type("y", 1)
        .script(0, "x", "alpha", "beta", "mu")
        .script(1, "y", "zeta", "mu")
        .script(2, "x", "alpha", "beta")
        .decides("zeta", 7, Sketch.option("y", "mu", 0, Map.of()))
        .decides(
            "mu",
            7,
            Sketch.option("x", "zeta", 0, Map.of()),
            Sketch.option("x", "beta", 0, Map.of()));
  }

  private final CompiledScenario compiled = CompiledScenario.of(sketch().scenario());

  @Test
  void actorsStandInTheOrderOfTheirNames() {
    assertThat(compiled.actors.names).containsExactly("alpha", "beta", "mu", "zeta");
    assertThat(compiled.place("mu")).isEqualTo(2);
    assertThat(compiled.capability(2)).isEqualTo(0.25);
    assertThat(compiled.actor(3)).isEqualTo("zeta");
  }

  @Test
  void statesAndTheirOrgansAreStatesAndGroupsAreNot() {
    assertThat(compiled.isState(0)).isTrue();
    assertThat(compiled.isState(2)).isTrue();
    assertThat(compiled.isState(1)).isFalse();
    assertThat(compiled.groupOf(1)).isZero();
    assertThat(compiled.groupOf(0)).isEqualTo(-1);
  }

  @Test
  void saliencesAreNormalised() {
    Region region = new Region(compiled);
    assertThat(region.salience(0, 0)).isEqualTo(0.75, within(1e-15));
    assertThat(region.salience(0, 1)).isEqualTo(0.25, within(1e-15));
  }

  @Test
  void triplesAreThoseOfRepertoiresThenOfTheTimelineEachOnce() {
    assertThat(compiled.triples())
        .extracting(Triple::toString)
        .containsExactly("y.zeta.mu", "x.mu.zeta", "x.mu.beta", "x.alpha.beta");
  }

  @Test
  void anActorThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compiled.place("nobody"))
        .withMessageContaining("nobody");
  }

  @Test
  void optionsKeepWhatTheRepertoireSays() {
    Option option = compiled.options(3).get(0);
    assertThat(option.id()).isEqualTo("y-mu");
    assertThat(option.stimulus().triple()).isEqualTo(new Triple("y", "zeta", "mu"));
    assertThat(option.stimulus().intensity()).isEqualTo(1);
    assertThat(compiled.options(0)).isEmpty();
  }
}
