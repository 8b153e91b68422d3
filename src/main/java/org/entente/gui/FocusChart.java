package org.entente.gui;

import java.util.List;
import org.entente.chart.GrowingChart;
import org.entente.outcome.Dyads;
import org.entente.scenario.Clock;
import org.entente.scenario.Scenario;

/** The focus's alignment with each other actor, growing step by step. */
final class FocusChart implements View {
  private final GrowingChart chart;
  private int edition = -1;

  FocusChart(LiveReplication replication) {
    Scenario scenario = replication.origin();
    List<String> names =
        new Dyads(replication.region().scenario())
            .ofFocus().stream().map(dyad -> scenario.actor(dyad.second()).name()).toList();
    Clock clock = scenario.clock();
    chart =
        GrowingChart.of(
            "alignment of " + scenario.actor(scenario.focus()).name() + " with",
            clock.start(),
            clock.end(),
            names);
  }

  /** What is put into a window. */
  GrowingChart chart() {
    return chart;
  }

  @Override
  public void show(LiveReplication replication) {
    Course course = replication.course();
    if (course.edition() != edition) {
      chart.forget();
      edition = course.edition();
    }
    for (int step = chart.length(); step < course.steps(); step++) {
      chart.add(replication.grid().date(step), course.alignments(step));
    }
  }
}
