package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.entente.scenario.Effects;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantities;
import org.entente.scenario.Regions;
import org.entente.scenario.Rewording;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Fingerprints of a history tell on which day it parts from another. */
class FingerprintsTest {
  private static long[] prints(Scenario scenario, long seed) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Recorder recorder = new Recorder(compiled, true, false);
    Simulation simulation = new Simulation(compiled, recorder);
    simulation.run(seed, 1);
    return recorder.trajectory().fingerprints().clone();
  }

  private static int parted(long[] one, long[] other) {
    assertThat(one).hasSameSizeAs(other);
    int day = 0;
    while (day < one.length && one[day] == other[day]) {
      day++;
    }
    return day;
  }

  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Property(seed = "20250112", tries = 150)
  void historiesPartOnTheDayOfTheStimulusThatOneOfThemLacksAndAgreeBefore(
      @ForAll("regions") Scenario scenario,
      @ForAll @IntRange(min = 0, max = 19) int day,
      @ForAll long seed) {
    List<LocalDate> dates = new Observations(CompiledScenario.of(scenario)).dailyDates();
    int first = parted(prints(scenario, seed), prints(Rewording.withStimulus(scenario, day), seed));
    // A step of several days shows at its last what happened on its first.
    LocalDate stimulus = scenario.clock().start().plusDays(day);
    assertThat(first).isLessThan(dates.size());
    assertThat(dates.get(first)).isAfterOrEqualTo(stimulus);
    if (first > 0) {
      assertThat(dates.get(first - 1)).isBefore(stimulus);
    }
  }

  @Property(seed = "20250112", tries = 60)
  void theSameHistoryHasTheSameFingerprintsWhateverTheOrderOfItsFile(
      @ForAll("regions") Scenario scenario, @ForAll long seed) {
    assertThat(prints(Rewording.shuffled(scenario, 5), seed)).isEqualTo(prints(scenario, seed));
  }

  @Property(seed = "20250112", tries = 100)
  void aChangeOfOneQuantityOfTheStateChangesTheFingerprint(
      @ForAll("regions") Scenario scenario, @ForAll @IntRange(max = 10_000) int which) {
    List<String> state =
        Quantities.of(scenario).keySet().stream()
            .filter(
                path ->
                    path.matches(
                        "ties\\..*\\.(alignment|trust|grievance)|actors\\.[^.]*\\.pressure"
                            + "|groups\\..*"))
            .toList();
    if (state.isEmpty()) {
      return;
    }
    String path = state.get(which % state.size());
    double value = Quantities.of(scenario).get(path).value();
    Scenario other =
        Quantities.replace(scenario, Map.of(path, value > 0.5 ? value / 2 : value + 0.25));
    assertThat(new Region(CompiledScenario.of(other)).fingerprint())
        .isNotEqualTo(new Region(CompiledScenario.of(scenario)).fingerprint());
  }

  @Test
  void aStimulusThatChangesNothingButIsRememberedParts() {
    Sketch sketch = Sketch.of("a", "b").clock(9, 9, 1).set(Parameter.SIGMA, 0).withoutPulls();
    Scenario without = sketch.type("nod", 0, Effects.NONE).scenario();
    Scenario with = sketch.script(4, "nod", "a", "b").scenario();
    assertThat(parted(prints(without, 1), prints(with, 1))).isEqualTo(4);
  }

  @Test
  void theyAreThereOnlyWhereTheyWereAskedFor() {
    CompiledScenario compiled = CompiledScenario.of(Sketch.of("a", "b").scenario());
    assertThatIllegalStateException()
        .isThrownBy(() -> new Recorder(compiled).trajectory().fingerprints());
  }
}
