package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.Baseline;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

class LiveReplicationTest {
  private static final Firing STRIKE =
      new Firing("strike", "rawalpindi", List.of("kabul", "ttp"), 0.75);
  private static final String TRUST_LOSS = "dynamics.trust-loss";

  private final Scenario scenario = Baseline.with();

  private LiveReplication started(int steps) {
    LiveReplication live = new LiveReplication(scenario, -3, 7);
    live.start();
    History.goingOn(live, steps);
    return live;
  }

  private static int last(LiveReplication live) {
    return live.grid().count();
  }

  @Test
  void whileNothingIsDoneByHandItIsTheReplicationOfTheEnsemble() {
    LiveReplication live = started(0);

    List<Long> seen = History.goingOn(live, last(live));

    assertThat(seen).isEqualTo(History.of(scenario, -3, 7)).hasSize(last(live));
  }

  @Test
  void afterTheLastStepNothingIsLeftToDo() {
    LiveReplication live = started(Integer.MAX_VALUE);

    assertThat(live.done()).isEqualTo(last(live));
    assertThat(live.schedule.step(live)).isFalse();
    assertThat(live.schedule.getTimestamp("before", "after")).isEqualTo("after");
  }

  @Test
  void startedAgainItIsTheSame() {
    LiveReplication live = started(320);
    live.fire(STRIKE);

    live.start();

    assertThat(History.goingOn(live, last(live))).isEqualTo(History.of(scenario, -3, 7));
  }

  @Test
  void anotherReplicationIsChosenForTheNextStart() {
    LiveReplication live = started(5);
    live.setSeed(8);
    live.start();

    assertThat(History.goingOn(live, last(live))).isEqualTo(History.of(scenario, -3, 8));
  }

  @Test
  void aStimulusFiredByHandIsAnEntryOfTheTimeline() {
    LiveReplication live = started(330);
    LocalDate date = live.fire(STRIKE);

    List<Long> seen = History.goingOn(live, last(live));

    assertThat(date).isEqualTo(scenario.clock().start().plusDays(330));
    List<TimelineEntry> timeline = new ArrayList<>(scenario.timeline());
    timeline.add(
        new TimelineEntry(
            "own",
            date,
            STRIKE.stimulus(),
            STRIKE.from(),
            STRIKE.on(),
            Quantity.of(0.75),
            Map.of(),
            null,
            null,
            true,
            null));
    List<Long> scripted = History.of(scenario.withTimeline(timeline), -3, 7);
    assertThat(seen).isEqualTo(scripted.subList(330, scripted.size()));
    assertThat(seen.get(0)).isNotEqualTo(History.of(scenario, -3, 7).get(330));
  }

  @Test
  void aQuantitySetIsTheScenarioWithThatValueFromItsStart() {
    LiveReplication live = started(330);
    live.set(TRUST_LOSS, 0.3);

    Scenario set = Quantities.replace(scenario, Map.of(TRUST_LOSS, 0.3));
    assertThat(live.region().fingerprint()).isEqualTo(History.of(set, -3, 7).get(329));

    live.set(TRUST_LOSS, Quantities.at(scenario, TRUST_LOSS).value());
    assertThat(live.settings()).isEmpty();
    assertThat(live.region().fingerprint()).isEqualTo(History.of(scenario, -3, 7).get(329));
  }

  @Test
  void aCheckpointGoesOnToTheStatesOfAnUndisturbedReplication() throws Exception {
    LiveReplication live = started(300);
    live.set(TRUST_LOSS, 0.3);
    live.fire(STRIKE);
    History.goingOn(live, 330);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    live.writeToCheckpoint(kept);

    LiveReplication again = CheckpointFile.read(new ByteArrayInputStream(kept.toByteArray()));

    assertThat(again.done()).isEqualTo(330);
    assertThat(again.date()).isEqualTo(live.date());
    assertThat(again.settings()).isEqualTo(live.settings());
    assertThat(again.course().occurrences()).isEqualTo(live.course().occurrences());
    assertThat(again.schedule.getTime()).isEqualTo(live.schedule.getTime());
    assertThat(History.goingOn(again, last(again)))
        .isEqualTo(History.goingOn(live, last(live)))
        .hasSize(last(live) - 330);
  }

  @Test
  void aCheckpointBeforeTheFirstStartIsOne() throws Exception {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    new LiveReplication(scenario, 1, 2).writeToCheckpoint(kept);

    LiveReplication again = CheckpointFile.read(new ByteArrayInputStream(kept.toByteArray()));

    assertThat(History.goingOn(again, last(again))).isEqualTo(History.of(scenario, 1, 2));
  }

  @Test
  void whatIsRefusedChangesNothing() {
    LiveReplication live = started(330);
    long before = live.region().fingerprint();

    assertThatThrownBy(() -> live.fire(new Firing("strike", "kabul", List.of("kabul"), 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("itself");
    assertThatThrownBy(() -> live.fire(new Firing("kiss", "kabul", List.of("delhi"), 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> live.set(TRUST_LOSS, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> live.set("dynamics.charm", 1))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(live.settings()).isEmpty();
    assertThat(live.scenario()).isEqualTo(scenario);
    assertThat(live.region().fingerprint()).isEqualTo(before);
    assertThat(History.goingOn(live, last(live)))
        .isEqualTo(History.of(scenario, -3, 7).subList(330, last(live)));
  }

  @Test
  void nothingCanBeFiredAfterTheEnd() {
    LiveReplication live = started(Integer.MAX_VALUE);

    assertThatThrownBy(() -> live.fire(STRIKE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ended");
  }

  @Test
  void whereADayHasStepsAStimulusFiredWithinItTakesEffectTheNextDay() {
    LiveReplication live = new LiveReplication(Baseline.with("clock.step=0.5"), 1, 1);
    live.start();
    History.goingOn(live, 5);

    assertThat(live.fire(STRIKE)).isEqualTo(scenario.clock().start().plusDays(3));
    assertThat(live.course().occurrences()).isEmpty();
    History.goingOn(live, 6);
    assertThat(live.course().occurrences()).isEmpty();
    History.goingOn(live, 7);
    assertThat(live.course().occurrences()).hasSize(1);
  }

  @Test
  void stepsAreToldAsDates() {
    LiveReplication live = started(3);

    assertThat(live.schedule.getTimestamp("before", "after")).isEqualTo("2024-03-03");
    assertThat(live.schedule.getTimestamp(-1, "before", "after")).isEqualTo("before");
  }

  @Test
  void whatHappenedIsToldInTheNamesOfTheScenario() {
    LiveReplication live = started(330);
    live.fire(STRIKE);
    History.goingOn(live, 331);

    List<String> lines =
        live.course().occurrences().stream().map(each -> Words.line(live, each)).toList();

    assertThat(lines.get(0)).startsWith("2024-03-16  ").endsWith("(scripted)");
    assertThat(lines)
        .anyMatch(line -> line.matches("2025-01-25  .*: .* on .* \\(by hand\\)"))
        .anyMatch(line -> line.matches("2025-01-.*\\(decided, probability \\d+ %\\)"));
  }
}
