package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
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

  @Property(seed = "20250101", tries = 150)
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

  static void assertWithinBounds(Region region) {
    all("alignment", region.alignment, a -> a >= -1 && a <= 1);
    all("trust", region.trust, t -> t >= 0 && t <= 1);
    all("grievance", region.grievance, g -> g >= 0 && Double.isFinite(g));
    all("pressure", region.pressure, p -> p >= 0 && Double.isFinite(p));
    all("shelter", region.shelter, h -> h >= 0 && h <= 1);
    all("strength", region.strength, m -> m > 0 && Double.isFinite(m));
    all("interest", region.interest, i -> Math.abs(i) <= 1 + ROUNDING);
    all("salience", region.salience, s -> s >= 0 && s <= 1);
    int issues = region.scenario.actors.issues;
    for (int i = 0; i < region.scenario.actorCount(); i++) {
      double sum = 0;
      for (int k = 0; k < issues; k++) {
        sum += region.salience(i, k);
      }
      if (!(Math.abs(sum - 1) < ROUNDING)) {
        fail("saliences sum to " + sum);
      }
    }
  }

  private static void all(String what, double[] values, DoublePredicate within) {
    for (double value : values) {
      if (!within.test(value)) {
        fail(what + " of " + value + " is out of bounds");
      }
    }
  }

  @Property(seed = "20250101", tries = 150)
  void nobodyHasATieWithItself(@ForAll("regions") Scenario scenario) {
    Simulation simulation = new Simulation(CompiledScenario.of(scenario), new Observer() {});
    simulation.run(1, 1);
    Region region = simulation.region();
    for (int i = 0; i < region.scenario.actorCount(); i++) {
      assertThat(new double[] {region.alignment(i, i), region.trust(i, i), region.grievance(i, i)})
          .containsOnly(0);
    }
  }

  @Property(seed = "20250101", tries = 150)
  void theOrderOfTheFileChangesNothing(@ForAll("regions") Scenario scenario, @ForAll int shuffle) {
    List<double[]> written = Snapshot.steps(scenario, 7, 3);
    List<double[]> shuffled = Snapshot.steps(Rewording.shuffled(scenario, shuffle), 7, 3);
    assertThat(shuffled).hasSameSizeAs(written);
    assertThat(Snapshot.firstDifference(shuffled, written)).isEqualTo(written.size());
  }

  @Property(seed = "20250101", tries = 150)
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

  @Property(seed = "20250101", tries = 150)
  void aVanishingIntensityHasAVanishingEffect(@ForAll("regions") Scenario scenario) {
    double intensity = 1e-9;
    CompiledScenario faint = CompiledScenario.of(Rewording.withIntensities(scenario, intensity));
    StimulusEffect effect = new StimulusEffect(faint);
    for (Stimulus[] step : faint.script) {
      for (Stimulus stimulus : step) {
        Region region = new Region(faint);
        double[] before = Snapshot.of(region);
        effect.apply(region, stimulus);
        double[] after = Snapshot.of(region);
        int groups = faint.groups.size();
        for (int at = 0; at < before.length; at++) {
          boolean fighters = at >= before.length - groups;
          double unit = fighters ? total(faint.groups.strength) : 1;
          if (!(Math.abs(after[at] - before[at]) <= 10 * intensity * unit)) {
            fail("element " + at + " of the state goes from " + before[at] + " to " + after[at]);
          }
        }
      }
    }
  }

  private static double total(double[] values) {
    double total = 0;
    for (double value : values) {
      total += value;
    }
    return total;
  }
}
