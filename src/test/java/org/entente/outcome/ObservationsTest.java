package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.CompiledScenario;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.entente.scenario.Parameter;
import org.entente.scenario.Regions;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** When a region is observed, and what a trajectory keeps of it. */
class ObservationsTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  private static Observations observations(int decisionsFrom, int last, double step) {
    return new Observations(
        CompiledScenario.of(Sketch.of("a", "b").clock(decisionsFrom, last, step).scenario()));
  }

  private static List<LocalDate> dates(int... days) {
    return IntStream.of(days).mapToObj(Sketch.START::plusDays).toList();
  }

  @Test
  void everyDayIsObservedAndTheWeeklyOnesLieWholeWeeksBeforeTheLast() {
    Observations observations = observations(4, 20, 1);
    assertThat(observations.daily()).isEqualTo(21);
    assertThat(observations.dailyDates().get(0)).isEqualTo(Sketch.START);
    assertThat(observations.dailyDates().get(20)).isEqualTo("2025-01-21");
    assertThat(observations.weeklyDates()).isEqualTo(dates(6, 13, 20));
    assertThat(observations.weekly()).isEqualTo(3);
    assertThat(observations.isWeekly(13)).isTrue();
    assertThat(observations.isWeekly(14)).isFalse();
  }

  @Test
  void partsOfADayAddNoObservation() {
    assertThat(observations(4, 20, 0.25).dailyDates())
        .isEqualTo(observations(4, 20, 1).dailyDates());
  }

  @Test
  void aStepOfManyDaysIsObservedOnItsLast() {
    Observations observations = observations(5, 16, 3);
    assertThat(observations.dailyDates()).isEqualTo(dates(2, 4, 7, 10, 13, 16));
    assertThat(observations.weeklyDates()).isEqualTo(dates(2, 16));
  }

  @Property(seed = "20250101", tries = 100)
  void aTrajectoryKeepsTheFocusDailyAndTheOthersWeekly(@ForAll("regions") Scenario scenario) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Dyads dyads = new Dyads(compiled);
    Observations observations = new Observations(compiled);
    Trajectory trajectory = new Trajectory(compiled, dyads, observations);
    List<LocalDate> daily = observations.dailyDates();
    List<LocalDate> weekly = observations.weeklyDates();
    double[] days = new double[dyads.ofFocus().size() * daily.size()];
    double[] weeks = new double[dyads.others().size() * weekly.size()];
    Observer both =
        new Observer() {
          @Override
          public void begins(Region region) {
            trajectory.begins(region);
          }

          @Override
          public void stepEnded(Region region) {
            trajectory.stepEnded(region);
            int day = compiled.grid().lastDay(region.step());
            LocalDate date = scenario.clock().start().plusDays(day);
            // A later step of the same day overwrites what an earlier one left.
            fill(region, dyads.ofFocus(), days, daily.size(), daily.indexOf(date));
            fill(region, dyads.others(), weeks, weekly.size(), weekly.indexOf(date));
          }
        };
    new Simulation(compiled, both).run(1, 1);
    assertThat(trajectory.daily()).isEqualTo(days);
    assertThat(trajectory.weekly()).isEqualTo(weeks);
  }

  private static void fill(Region region, List<Dyad> dyads, double[] into, int length, int column) {
    for (int d = 0; column >= 0 && d < dyads.size(); d++) {
      Dyad dyad = dyads.get(d);
      into[d * length + column] =
          0.5
              * (region.alignment(dyad.firstPlace(), dyad.secondPlace())
                  + region.alignment(dyad.secondPlace(), dyad.firstPlace()));
    }
  }

  @Test
  void whatIsObservedIsTheEndOfTheDay() {
    Sketch sketch =
        Sketch.of("a", "b")
            .withoutPulls()
            .set(Parameter.ALIGNMENT_GAIN, 1)
            .set(Parameter.RECIPROCITY, 0)
            .type("warm", 1)
            .clock(2, 4, 1)
            .script(3, "warm", "b", "a");
    assertThat(Played.of(sketch).recorder().trajectory().daily())
        .containsExactly(0, 0, 0, 0.5, 0.5);
  }
}
