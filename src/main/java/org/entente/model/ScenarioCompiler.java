package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.random.Key;
import org.entente.scenario.Actor;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Contest;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.Tie;
import org.entente.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Resolves the names of a scenario to places and lays its numbers out in arrays. */
final class ScenarioCompiler {
  private final Scenario scenario;
  private final StepGrid grid;
  private final List<String> actors;
  private final List<String> issues;
  private final List<String> groupNames;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Triple, Integer> triples = new LinkedHashMap<>();

  ScenarioCompiler(Scenario scenario) {
    this.scenario = scenario;
    this.grid = new StepGrid(scenario.clock());
    this.actors = scenario.actors().keySet().stream().sorted().toList();
    this.issues = scenario.issues().keySet().stream().sorted().toList();
    this.groupNames = scenario.groups().keySet().stream().sorted().toList();
    for (int i = 0; i < actors.size(); i++) {
      places.put(actors.get(i), i);
    }
  }

  CompiledScenario compile() {
    collectTriples();
    return new CompiledScenario(
        scenario,
        grid,
        Map.copyOf(places),
        new ArrayList<>(triples.keySet()),
        layActors(),
        layTies(),
        layGroups(),
        options(),
        script());
  }

  private void collectTriples() {
    for (Actor actor : scenario.actors().values()) {
      for (RepertoireEntry entry : actor.repertoire()) {
        triples.putIfAbsent(new Triple(entry.action(), actor.id(), entry.on()), triples.size());
      }
    }
    for (TimelineEntry entry : scenario.timeline()) {
      triples.putIfAbsent(
          new Triple(entry.stimulus(), entry.from(), entry.on().get(0)), triples.size());
    }
  }

  private Actors layActors() {
    Actors laid = new Actors(actors.size(), issues.size());
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = scenario.actor(actors.get(i));
      laid.names[i] = actor.id();
      laid.state[i] = actor.kind().isState();
      laid.capability[i] = actor.capability().value();
      laid.rate[i] = actor.decidesEvery().map(every -> 1 / every.value()).orElse(0.0);
      laid.redLine[i] = actor.redLine().map(Quantity::value).orElse(Double.NaN);
      laid.pressure[i] = actor.pressure().value();
      double sum = 0;
      for (int k = 0; k < issues.size(); k++) {
        laid.position[i * issues.size() + k] = value(actor.positions().get(issues.get(k)));
        sum += value(actor.saliences().get(issues.get(k)));
      }
      for (int k = 0; k < issues.size(); k++) {
        laid.salience[i * issues.size() + k] = value(actor.saliences().get(issues.get(k))) / sum;
      }
    }
    for (int i = 0; i < actors.size(); i++) {
      Interest.update(laid, laid.salience, i, laid.interest);
    }
    return laid;
  }

  private static double value(@Nullable Quantity quantity) {
    return quantity == null ? 0 : quantity.value();
  }

  private Ties layTies() {
    Ties laid = new Ties(actors.size());
    for (Tie tie : scenario.ties()) {
      int at = place(tie.from()) * actors.size() + place(tie.to());
      laid.alignment[at] = tie.alignment().value();
      laid.trust[at] = tie.trust().value();
      laid.grievance[at] = tie.grievance().value();
      laid.proximity[at] = tie.proximity().value();
    }
    return laid;
  }

  private Groups layGroups() {
    Groups groups = new Groups(actors.size(), groupNames.size());
    Arrays.fill(groups.of, -1);
    for (int m = 0; m < groupNames.size(); m++) {
      ArmedGroup group = armedGroup(groupNames.get(m));
      groups.actor[m] = place(group.id());
      groups.of[groups.actor[m]] = m;
      groups.strength[m] = group.strength().value();
      for (Map.Entry<String, Quantity> host : group.shelter().entrySet()) {
        groups.shelter[place(host.getKey()) * groupNames.size() + m] = host.getValue().value();
      }
    }
    return groups;
  }

  private ArmedGroup armedGroup(String name) {
    ArmedGroup group = scenario.groups().get(name);
    if (group == null) {
      throw new IllegalArgumentException("there is no group '" + name + "'");
    }
    return group;
  }

  private Option[][] options() {
    Option[][] options = new Option[actors.size()][];
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = scenario.actor(actors.get(i));
      options[i] =
          sortedById(actor.repertoire()).stream()
              .map(entry -> option(actor, entry))
              .toArray(Option[]::new);
    }
    return options;
  }

  private static List<RepertoireEntry> sortedById(List<RepertoireEntry> repertoire) {
    return repertoire.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  private Option option(Actor actor, RepertoireEntry entry) {
    List<Map.Entry<Driver, Quantity>> drivers =
        entry.weights().entrySet().stream()
            .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
            .toList();
    int[] about = new int[drivers.size()];
    for (int d = 0; d < about.length; d++) {
      about[d] = place(drivers.get(d).getKey().about().orElse(entry.on()));
    }
    return new Option(
        entry.id(),
        stimulus(
            entry.id(),
            entry.action(),
            actor.id(),
            entry.targets(),
            entry.intensity().value(),
            Map.of(),
            entry.groupOrNull()),
        entry.intercept().value(),
        drivers.stream().map(d -> d.getKey().toString()).toArray(String[]::new),
        drivers.stream().map(d -> d.getKey().kind()).toArray(DriverKind[]::new),
        about,
        drivers.stream().mapToDouble(d -> d.getValue().value()).toArray(),
        keyPart(entry));
  }

  /**
   * What keys an option's draws: its type and principal target and, where it has an id of its own,
   * that too. Nothing of the other entries, so that to add one leaves the draws of all others.
   */
  private static long keyPart(RepertoireEntry entry) {
    long kind = Key.hash(entry.action() + " " + entry.on());
    boolean ownId = !entry.id().equals(entry.action() + "-" + entry.on());
    return ownId ? Key.with(kind, Key.hash(entry.id())) : kind;
  }

  private Stimulus[][] script() {
    List<List<Stimulus>> steps = new ArrayList<>();
    IntStream.range(0, grid.count()).forEach(step -> steps.add(new ArrayList<>()));
    List<Dated> dated = new ArrayList<>();
    for (TimelineEntry entry : scenario.timeline()) {
      for (int member = 0; entry.enabled() && member < entry.dates().size(); member++) {
        int day = scenario.clock().dayOf(entry.dates().get(member));
        Stimulus stimulus =
            stimulus(
                entry.memberId(member),
                entry.stimulus(),
                entry.from(),
                entry.on(),
                entry.intensity().value(),
                entry.claims(),
                entry.groupOrNull());
        dated.add(new Dated(day, stimulus));
      }
    }
    dated.stream()
        .sorted((a, b) -> Integer.compare(a.day(), b.day()))
        .forEach(each -> steps.get(grid.stepOfDay(each.day())).add(each.stimulus()));
    return steps.stream().map(step -> step.toArray(new Stimulus[0])).toArray(Stimulus[][]::new);
  }

  private record Dated(int day, Stimulus stimulus) {}

  private Stimulus stimulus(
      String origin,
      String typeName,
      String source,
      List<String> targets,
      double intensity,
      Map<String, Quantity> claims,
      @Nullable String group) {
    StimulusType type = scenario.stimuli().get(typeName);
    if (type == null) {
      throw new IllegalArgumentException("there is no stimulus '" + typeName + "'");
    }
    Triple triple = new Triple(typeName, source, targets.get(0));
    Integer index = triples.get(triple);
    if (index == null) {
      throw new IllegalStateException("the triple " + triple + " was not collected");
    }
    Map<String, Quantity> said = claims.isEmpty() ? standardClaims(type, source, targets) : claims;
    List<String> claimants = said.keySet().stream().sorted().toList();
    return new Stimulus(
        origin,
        triple,
        index,
        place(source),
        targets.stream().mapToInt(this::place).toArray(),
        type.valence().value(),
        intensity,
        claimants.stream().mapToInt(this::place).toArray(),
        claimants.stream().mapToDouble(claimant -> value(said.get(claimant))).toArray(),
        actsOn(type, targets, group),
        type.effects(),
        issues);
  }

  private static Map<String, Quantity> standardClaims(
      StimulusType type, String source, List<String> targets) {
    Contest contest = type.contestOrNull();
    return contest == null
        ? Map.of()
        : Map.of(source, contest.source(), targets.get(0), contest.target());
  }

  /** The groups named by the entry, or else by the type, or else all among the targets. */
  private int[] actsOn(StimulusType type, List<String> targets, @Nullable String group) {
    String named = group != null ? group : type.groupOrNull();
    List<String> names = named != null ? List.of(named) : targets;
    return names.stream().mapToInt(groupNames::indexOf).filter(m -> m >= 0).toArray();
  }

  private int place(String actor) {
    Integer place = places.get(actor);
    if (place == null) {
      throw new IllegalArgumentException("there is no actor '" + actor + "'");
    }
    return place;
  }
}
