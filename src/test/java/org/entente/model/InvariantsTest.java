package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.scenario.Regions;
import org.entente.scenario.Rewording;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What holds in every region, however it is made. */
class InvariantsTest {
  private static final double ROUNDING = 1e-12;

  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Property(seed = "20250101", tries = 300)
  void theStateStaysWithinItsBounds(@ForAll("regions") Scenario scenario, @ForAll long seed) {
    Observer guard =
        new Observer() {
          @Override
          public void stimulus(
              Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
            assertWithinBounds(region);
          }

          @Override
          public void stepEnded(Region region) {
            assertWithinBounds(region);
          }
        };
    new Simulation(CompiledScenario.of(scenario), guard).run(seed, 1);
  }

  private static void assertWithinBounds(Region region) {
    assertThat(region.alignment).allMatch(a -> a >= -1 && a <= 1);
    assertThat(region.trust).allMatch(t -> t >= 0 && t <= 1);
    assertThat(region.grievance).allMatch(g -> g >= 0 && Double.isFinite(g));
    assertThat(region.pressure).allMatch(p -> p >= 0 && Double.isFinite(p));
    assertThat(region.shelter).allMatch(h -> h >= 0 && h <= 1);
    assertThat(region.strength).allMatch(m -> m > 0 && Double.isFinite(m));
    assertThat(region.interest).allMatch(i -> Math.abs(i) <= 1 + ROUNDING);
    assertThat(region.salience).allMatch(s -> s >= 0 && s <= 1);
    int issues = region.scenario.actors.issues;
    for (int i = 0; i < region.scenario.actorCount(); i++) {
      double sum = 0;
      for (int k = 0; k < issues; k++) {
        sum += region.salience(i, k);
      }
      assertThat(sum).isCloseTo(1, within(ROUNDING));
    }
  }

  @Property(seed = "20250101", tries = 300)
  void nobodyHasATieWithItself(@ForAll("regions") Scenario scenario) {
    Simulation simulation = new Simulation(CompiledScenario.of(scenario), new Observer() {});
    simulation.run(1, 1);
    Region region = simulation.region();
    for (int i = 0; i < region.scenario.actorCount(); i++) {
      assertThat(region.alignment(i, i)).isZero();
      assertThat(region.grievance(i, i)).isZero();
      assertThat(region.interest(i, i)).isZero();
    }
  }

  @Property(seed = "20250101", tries = 300)
  void theOrderOfTheFileChangesNothing(@ForAll("regions") Scenario scenario, @ForAll int shuffle) {
    List<double[]> written = Snapshot.steps(scenario, 7, 3);
    List<double[]> shuffled = Snapshot.steps(Rewording.shuffled(scenario, shuffle), 7, 3);
    assertThat(shuffled).hasSameSizeAs(written);
    for (int step = 0; step < written.size(); step++) {
      assertThat(shuffled.get(step)).as("step %s", step).isEqualTo(written.get(step));
    }
  }

  @Property(seed = "20250101", tries = 300)
  void withoutChanceNamesMeanNothing(@ForAll("regions") Scenario scenario) {
    Scenario quiet = Rewording.withoutChanceAndDecisions(scenario);
    // Turns the order of the names round.
    UnaryOperator<String> renaming = name -> (char) ('z' - name.charAt(0) + 'a') + name;
    Map<String, Double> before = Snapshot.named(end(quiet), renaming);
    Map<String, Double> after =
        Snapshot.named(end(Rewording.renamed(quiet, renaming)), UnaryOperator.identity());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (what, value) -> {
          double tolerance = 1e-9 * Math.max(1, Math.abs(value));
          assertThat(after.get(what)).as(what).isCloseTo(value, within(tolerance));
        });
  }

  private static Region end(Scenario scenario) {
    Simulation simulation = new Simulation(CompiledScenario.of(scenario), new Observer() {});
    simulation.run(1, 1);
    return simulation.region();
  }

  @Property(seed = "20250101", tries = 300)
  void aVanishingIntensityHasAVanishingEffect(@ForAll("regions") Scenario scenario) {
    CompiledScenario faint = CompiledScenario.of(Rewording.withIntensities(scenario, 1e-9));
    StimulusEffect effect = new StimulusEffect(faint);
    for (Stimulus[] step : faint.script) {
      for (Stimulus stimulus : step) {
        Region region = new Region(faint);
        double[] before = Snapshot.of(region);
        effect.apply(region, stimulus);
        double[] after = Snapshot.of(region);
        for (int at = 0; at < before.length; at++) {
          // Nothing changes by more than a few times the intensity, strengths relative to theirs.
          double most = 10 * 1e-9 * Math.max(1, largest(faint.groups.strength));
          assertThat(after[at]).isCloseTo(before[at], within(most));
        }
      }
    }
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
