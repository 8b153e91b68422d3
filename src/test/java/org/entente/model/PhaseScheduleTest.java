package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Who is called when. */
class PhaseScheduleTest {
  private final List<String> called = new ArrayList<>();

  /** A state with the phases that are named, in the wrong order. */
  private final class Region extends SimState {
    private static final long serialVersionUID = 1L;

    Region() {
      super(1);
      schedule =
          new PhaseSchedule(
              List.of(
                  new PhaseSchedule.Entry(1, Phase.OBSERVATION, calls("observation")),
                  new PhaseSchedule.Entry(0, Phase.OBSERVATION, calls("observation")),
                  new PhaseSchedule.Entry(1, Phase.SCRIPTED, calls("scripted")),
                  new PhaseSchedule.Entry(0, Phase.RELAXATION, calls("relaxation")),
                  new PhaseSchedule.Entry(1, Phase.RELAXATION, calls("relaxation"))));
    }
  }

  private Steppable calls(String who) {
    return state -> called.add(who + " " + (int) state.schedule.getTime());
  }

  private static void runOut(SimState state) {
    while (state.schedule.step(state)) {
      assertThat(((PhaseSchedule) state.schedule).step()).isEqualTo((int) state.schedule.getTime());
    }
  }

  @Test
  void phasesComeStepByStepInTheirOrderAndAgainAfterEachStart() {
    Region region = new Region();
    List<String> once =
        List.of("relaxation 0", "observation 0", "scripted 1", "relaxation 1", "observation 1");
    for (int replication = 0; replication < 2; replication++) {
      called.clear();
      region.start();
      runOut(region);
      assertThat(called).isEqualTo(once);
    }
  }

  @Test
  void whatOthersEnterFindsItsPlaceAndIsGoneAtTheNextStart() {
    Region region = new Region();
    region.start();
    region.schedule.scheduleOnce(1.0, Phase.DECISION.ordering(), calls("other"));
    region.schedule.scheduleRepeating(0.0, 9, calls("watch"));
    for (int step = 0; step < 3; step++) {
      region.schedule.step(region);
    }
    assertThat(called)
        .containsExactly(
            "relaxation 0",
            "observation 0",
            "watch 0",
            "scripted 1",
            "other 1",
            "relaxation 1",
            "observation 1",
            "watch 1",
            "watch 2");
    called.clear();
    region.start();
    runOut(region);
    assertThat(called).hasSize(5);
  }

  @Test
  void afterTheEndNothingIsLeft() {
    Region region = new Region();
    region.start();
    region.schedule.step(region);
    region.finish();
    assertThat(region.schedule.scheduleComplete()).isTrue();
  }
}
