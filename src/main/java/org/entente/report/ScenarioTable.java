package org.entente.report;

import java.util.List;
import java.util.Locale;
import org.entente.model.StepGrid;
import org.entente.scenario.Clock;
import org.entente.scenario.Numbers;
import org.entente.scenario.Scenario;

/** Which scenario the tables describe, and its time. */
final class ScenarioTable {
  private ScenarioTable() {}

  static OddTable of(Scenario scenario, String digest) {
    Clock clock = scenario.clock();
    return new OddTable(
        "scenario",
        List.of("what", "value"),
        List.of(
            List.of("scenario", scenario.id()),
            List.of("title", scenario.title()),
            List.of("digest (SHA-256 of the scenario as resolved)", digest),
            List.of("focus", scenario.focus()),
            List.of("first day", clock.start().toString()),
            List.of("first day of free decisions", clock.decisionsFrom().toString()),
            List.of("reference state, evening of", reference(clock)),
            List.of("last day", clock.end().toString()),
            List.of("length of a step", Numbers.text(clock.step()) + " d"),
            List.of(
                "days; steps",
                String.format(Locale.ROOT, "%d; %d", clock.days(), new StepGrid(clock).count()))));
  }

  private static String reference(Clock clock) {
    return clock.decisionsFrom().equals(clock.start())
        ? "the initial state"
        : clock.referenceDate().toString();
  }
}
