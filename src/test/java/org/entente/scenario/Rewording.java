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

  /** The same scenario without repertoires. */
  public static Scenario withoutDecisions(Scenario scenario) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    scenario.actors().forEach((id, actor) -> actors.put(id, actor.withRepertoire(List.of())));
    return scenario.withActors(actors);
  }

  /** The same scenario without repertoires and with sigma 0. */
  public static Scenario withoutChanceAndDecisions(Scenario scenario) {
    return Quantities.replace(withoutDecisions(scenario), Map.of("dynamics.sigma", 0.0));
  }

  /** The same scenario with one more state, "loner", of which nothing is said. */
  public static Scenario withLoner(Scenario scenario) {
    Map<String, Actor> actors = new LinkedHashMap<>(scenario.actors());
    actors.put(
        "loner",
        new Actor(
            "loner",
            "Loner",
            ActorKind.STATE,
            Quantity.of(1),
            null,
            null,
            Quantity.of(0),
            Map.of(),
            Map.of(scenario.issues().keySet().iterator().next(), Quantity.of(1)),
            List.of()));
    return scenario.withActors(actors);
  }

  /** The same scenario in which every actor that decides has one more option, of a type "new". */
  public static Scenario withOption(Scenario scenario, double intercept) {
    Map<String, StimulusType> types = new LinkedHashMap<>(scenario.stimuli());
    types.put(
        "new",
        new StimulusType("new", "new", null, Quantity.of(-1), null, Effects.NONE, null, null));
    Map<String, Actor> actors = new LinkedHashMap<>(scenario.actors());
    for (Actor actor : scenario.actors().values()) {
      if (actor.decidesEvery().isPresent()) {
        List<RepertoireEntry> repertoire = new ArrayList<>(actor.repertoire());
        String on = actors.keySet().stream().filter(id -> !id.equals(actor.id())).findFirst().get();
        repertoire.add(0, Sketch.option("new", on, intercept, Map.of()));
        actors.put(actor.id(), actor.withRepertoire(repertoire));
      }
    }
    return scenario.withStimuli(types).withActors(actors);
  }

  /**
   * The same scenario in which every option has a twin that does the same to the same, under an id
   * that sorts before its own or after it.
   */
  public static Scenario withTwins(Scenario scenario, boolean before, double intercept) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Actor actor : scenario.actors().values()) {
      List<RepertoireEntry> repertoire = new ArrayList<>(actor.repertoire());
      for (RepertoireEntry entry : actor.repertoire()) {
        repertoire.add(
            new RepertoireEntry(
                (before ? "a-" : "zz-") + entry.id(),
                entry.action(),
                entry.on(),
                entry.alsoOn(),
                entry.intensity(),
                Quantity.of(intercept),
                Map.of(),
                entry.groupOrNull(),
                entry.sourceOrNull()));
      }
      actors.put(actor.id(), actor.withRepertoire(repertoire));
    }
    return scenario.withActors(actors);
  }

  /** The same scenario with one more stimulus, of its first type, on a day from the start. */
  public static Scenario withStimulus(Scenario scenario, int day) {
    List<TimelineEntry> timeline = new ArrayList<>(scenario.timeline());
    List<String> actors = List.copyOf(scenario.actors().keySet());
    timeline.add(
        0,
        new TimelineEntry(
            "another",
            scenario.clock().start().plusDays(day),
            scenario.stimuli().keySet().iterator().next(),
            actors.get(0),
            List.of(actors.get(1)),
            Quantity.of(1),
            Map.of(),
            null,
            null,
            true,
            null));
    return scenario.withTimeline(timeline);
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
