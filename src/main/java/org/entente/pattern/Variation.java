package org.entente.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/**
 * A scenario with something added to its timeline, or taken from it, to see what difference it
 * makes.
 *
 * @param name what tells it from other variations
 * @param change what is done to the scenario
 */
record Variation(String name, UnaryOperator<Scenario> change) {
  static final Variation NONE = new Variation("", scenario -> scenario);

  /** Stimuli of one kind scripted on some days. */
  static Variation scripted(
      String stimulus, String from, List<String> on, double intensity, List<LocalDate> dates) {
    String name = "scripted " + stimulus;
    return new Variation(
        name,
        scenario -> {
          List<TimelineEntry> timeline = new ArrayList<>(scenario.timeline());
          for (LocalDate date : dates) {
            timeline.add(
                new TimelineEntry(
                    "scripted-" + stimulus + "-" + date,
                    date,
                    stimulus,
                    from,
                    on,
                    Quantity.of(intensity),
                    Map.of(),
                    null,
                    null,
                    true,
                    null));
          }
          return scenario.withTimeline(timeline);
        });
  }

  /** Some entries of the timeline switched off. */
  static Variation without(Collection<String> entries) {
    return new Variation(
        "without " + String.join(", ", entries),
        scenario ->
            scenario.withTimeline(
                scenario.timeline().stream()
                    .map(entry -> entries.contains(entry.id()) ? entry.withEnabled(false) : entry)
                    .toList()));
  }
}
