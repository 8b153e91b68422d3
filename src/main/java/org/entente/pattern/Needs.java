package org.entente.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.Scenario;

/**
 * What a scenario must have for a pattern to apply to it.
 *
 * @param actors actors, by id
 * @param stimuli kinds of stimulus, by id
 * @param groups armed groups, by id
 * @param dates days on which decisions are free
 * @param timeline timeline entries, by id
 */
record Needs(
    List<String> actors,
    List<String> stimuli,
    List<String> groups,
    List<LocalDate> dates,
    List<String> timeline) {

  static Needs actors(String... ids) {
    return new Needs(List.of(ids), List.of(), List.of(), List.of(), List.of());
  }

  Needs stimuli(String... ids) {
    return new Needs(actors, List.of(ids), groups, dates, timeline);
  }

  Needs groups(String... ids) {
    return new Needs(actors, stimuli, List.of(ids), dates, timeline);
  }

  Needs dates(List<LocalDate> days) {
    return new Needs(actors, stimuli, groups, days, timeline);
  }

  Needs timeline(List<String> ids) {
    return new Needs(actors, stimuli, groups, dates, ids);
  }

  /** What is missing, in words; empty where nothing is. */
  Optional<String> missingFrom(Scenario scenario) {
    List<String> missing = new ArrayList<>();
    actors.stream()
        .filter(id -> !scenario.actors().containsKey(id))
        .forEach(id -> missing.add("the actor " + id));
    stimuli.stream()
        .filter(id -> !scenario.stimuli().containsKey(id))
        .forEach(id -> missing.add("the stimulus " + id));
    groups.stream()
        .filter(id -> !scenario.groups().containsKey(id))
        .forEach(id -> missing.add("the armed group " + id));
    timeline.stream()
        .filter(id -> scenario.timeline().stream().noneMatch(e -> e.id().equals(id) && e.enabled()))
        .forEach(id -> missing.add("the timeline entry " + id));
    dates.stream()
        .filter(
            day ->
                day.isBefore(scenario.clock().decisionsFrom())
                    || day.isAfter(scenario.clock().end()))
        .findFirst()
        .ifPresent(day -> missing.add("free decisions on " + day));
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
  }
}
