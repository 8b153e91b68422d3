package org.entente.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scenarios that say another scenario in other words, or a little less of it. */
public final class Rewording {
  private Rewording() {}

  /** The same scenario, its file in another order; only what happens on one day stays in order. */
  public static Scenario shuffled(Scenario scenario, long seed) {
    Random random = new Random(seed);
    Map<String, Actor> actors = new LinkedHashMap<>();
    shuffled(scenario.actors(), random)
        .forEach((id, actor) -> actors.put(id, shuffled(actor, random)));
    List<Tie> ties = shuffled(scenario.ties(), random);
    Map<String, ArmedGroup> groups = new LinkedHashMap<>();
    shuffled(scenario.groups(), random)
        .forEach(
            (id, group) ->
                groups.put(
                    id, new ArmedGroup(id, group.strength(), shuffled(group.shelter(), random))));
    List<TimelineEntry> timeline = new ArrayList<>();
    byDate(scenario.timeline(), random).forEach(timeline::addAll);
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.about(),
        scenario.clock(),
        scenario.focus(),
        shuffled(scenario.issues(), random),
        actors,
        ties,
        groups,
        shuffled(scenario.stimuli(), random),
        scenario.dynamics(),
        timeline,
        shuffled(scenario.questions(), random));
  }

  private static Actor shuffled(Actor actor, Random random) {
    List<RepertoireEntry> repertoire = new ArrayList<>();
    for (RepertoireEntry entry : shuffled(actor.repertoire(), random)) {
      repertoire.add(entry.withWeights(shuffled(entry.weights(), random)));
    }
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.capability(),
        actor.decidesEveryOrNull(),
        actor.redLineOrNull(),
        actor.pressure(),
        shuffled(actor.positions(), random),
        shuffled(actor.saliences(), random),
        repertoire);
  }

  private static List<List<TimelineEntry>> byDate(List<TimelineEntry> timeline, Random random) {
    return shuffled(
        new ArrayList<>(
            timeline.stream()
                .collect(
                    Collectors.groupingBy(
                        TimelineEntry::date, LinkedHashMap::new, Collectors.toList()))
                .values()),
        random);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> other = new ArrayList<>(list);
    Collections.shuffle(other, random);
    return other;
  }

  private static <K, V> Map<K, V> shuffled(Map<K, V> map, Random random) {
    Map<K, V> other = new LinkedHashMap<>();
    shuffled(new ArrayList<>(map.keySet()), random).forEach(key -> other.put(key, map.get(key)));
    return other;
  }

  /** The same scenario without repertoires and with sigma 0. */
  public static Scenario withoutChanceAndDecisions(Scenario scenario) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    scenario.actors().forEach((id, actor) -> actors.put(id, actor.withRepertoire(List.of())));
    return Quantities.replace(scenario.withActors(actors), Map.of("dynamics.sigma", 0.0));
  }

  /** The same scenario with all stimuli of the timeline of one intensity. */
  public static Scenario withIntensities(Scenario scenario, double intensity) {
    return scenario.map(
        (path, quantity) ->
            path.startsWith("timeline.") && path.endsWith(".intensity")
                ? Quantity.of(intensity)
                : quantity);
  }

  /** The same scenario, without its repertoires and questions, its actors renamed. */
  public static Scenario renamed(Scenario scenario, UnaryOperator<String> renaming) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    scenario
        .actors()
        .forEach((id, actor) -> actors.put(renaming.apply(id), renamed(actor, renaming)));
    Map<String, ArmedGroup> groups = new LinkedHashMap<>();
    scenario
        .groups()
        .forEach((id, group) -> groups.put(renaming.apply(id), renamed(group, renaming)));
    Map<String, StimulusType> types = new LinkedHashMap<>();
    scenario.stimuli().forEach((id, type) -> types.put(id, renamed(type, renaming)));
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.about(),
        scenario.clock(),
        renaming.apply(scenario.focus()),
        scenario.issues(),
        actors,
        scenario.ties().stream().map(tie -> renamed(tie, renaming)).toList(),
        groups,
        types,
        scenario.dynamics(),
        scenario.timeline().stream().map(entry -> renamed(entry, renaming)).toList(),
        List.of());
  }

  private static Actor renamed(Actor actor, UnaryOperator<String> renaming) {
    return new Actor(
        renaming.apply(actor.id()),
        actor.name(),
        actor.kind(),
        actor.capability(),
        actor.decidesEveryOrNull(),
        actor.redLineOrNull(),
        actor.pressure(),
        actor.positions(),
        actor.saliences(),
        List.of());
  }

  private static Tie renamed(Tie tie, UnaryOperator<String> renaming) {
    return new Tie(
        renaming.apply(tie.from()),
        renaming.apply(tie.to()),
        tie.alignment(),
        tie.trust(),
        tie.grievance(),
        tie.proximity());
  }

  private static ArmedGroup renamed(ArmedGroup group, UnaryOperator<String> renaming) {
    return new ArmedGroup(
        renaming.apply(group.id()), group.strength(), renamed(group.shelter(), renaming));
  }

  private static StimulusType renamed(StimulusType type, UnaryOperator<String> renaming) {
    return new StimulusType(
        type.id(),
        type.name(),
        type.cameoOrNull(),
        type.valence(),
        type.contestOrNull(),
        type.effects(),
        renamed(type.groupOrNull(), renaming),
        type.sourceOrNull());
  }

  private static TimelineEntry renamed(TimelineEntry entry, UnaryOperator<String> renaming) {
    return new TimelineEntry(
        entry.id(),
        entry.date(),
        entry.stimulus(),
        renaming.apply(entry.from()),
        entry.on().stream().map(renaming).toList(),
        entry.intensity(),
        renamed(entry.claims(), renaming),
        renamed(entry.groupOrNull(), renaming),
        entry.repeatOrNull(),
        entry.enabled(),
        entry.sourceOrNull());
  }

  private static Map<String, Quantity> renamed(
      Map<String, Quantity> map, UnaryOperator<String> renaming) {
    Map<String, Quantity> other = new LinkedHashMap<>();
    map.forEach((name, quantity) -> other.put(renaming.apply(name), quantity));
    return other;
  }

  private static @Nullable String renamed(@Nullable String name, UnaryOperator<String> renaming) {
    return name == null ? null : renaming.apply(name);
  }
}
