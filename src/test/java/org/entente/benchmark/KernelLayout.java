package org.entente.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.scenario.Actor;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Dynamics;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Scenario;
import org.entente.scenario.Tie;
import org.entente.scenario.TimelineEntry;

/** A scenario as bare arrays; actors, issues and groups by name. Steps are days. */
final class KernelLayout {
  final Scenario scenario;
  final List<String> names;
  final List<String> issueNames;
  final List<String> groupNames;
  final List<String> triples = new ArrayList<>();
  final int n;
  final int issues;
  final int groups;
  final int days;
  final int decisionDay;

  final boolean[] state;
  final double[] capability;
  final double[] rate;
  final double[] redLine;
  final double[] pressure;
  final double[] position;
  final double[] salience;
  final double[] alignment;
  final double[] trust;
  final double[] grievance;
  final double[] proximity;
  final int[] groupActor;
  final int[] groupOf;
  final double[] strength;
  final double[] shelter;
  final KernelOption[][] options;
  final KernelStimulus[][] script;

  KernelLayout(Scenario scenario) {
    this.scenario = scenario;
    if (scenario.clock().step() != 1) {
      throw new IllegalArgumentException("the kernel's steps are days");
    }
    names = scenario.actors().keySet().stream().sorted().toList();
    issueNames = scenario.issues().keySet().stream().sorted().toList();
    groupNames = scenario.groups().keySet().stream().sorted().toList();
    n = names.size();
    issues = issueNames.size();
    groups = groupNames.size();
    days = scenario.clock().days();
    decisionDay = scenario.clock().dayOf(scenario.clock().decisionsFrom());
    state = new boolean[n];
    capability = new double[n];
    rate = new double[n];
    redLine = new double[n];
    pressure = new double[n];
    position = new double[n * issues];
    salience = new double[n * issues];
    alignment = new double[n * n];
    trust = new double[n * n];
    grievance = new double[n * n];
    proximity = new double[n * n];
    groupActor = new int[groups];
    groupOf = new int[n];
    strength = new double[groups];
    shelter = new double[n * groups];
    options = new KernelOption[n][];
    script = new KernelStimulus[days][];
    layActors();
    layTies();
    layGroups();
    collectTriples();
    for (int i = 0; i < n; i++) {
      options[i] = layOptions(scenario.actor(names.get(i)));
    }
    layScript();
  }

  double value(Parameter parameter) {
    Dynamics dynamics = scenario.dynamics();
    return dynamics.value(parameter);
  }

  int place(String actor) {
    return names.indexOf(actor);
  }

  private void layActors() {
    for (int i = 0; i < n; i++) {
      Actor actor = scenario.actor(names.get(i));
      state[i] = actor.kind().isState();
      capability[i] = actor.capability().value();
      rate[i] = actor.decidesEvery().map(every -> 1 / every.value()).orElse(0.0);
      redLine[i] = actor.redLine().map(Quantity::value).orElse(Double.NaN);
      pressure[i] = actor.pressure().value();
      double sum = 0;
      for (int k = 0; k < issues; k++) {
        position[i * issues + k] = of(actor.positions(), issueNames.get(k));
        salience[i * issues + k] = of(actor.saliences(), issueNames.get(k));
        sum += salience[i * issues + k];
      }
      for (int k = 0; k < issues; k++) {
        salience[i * issues + k] /= sum;
      }
    }
  }

  private static double of(Map<String, Quantity> quantities, String key) {
    Quantity quantity = quantities.get(key);
    return quantity == null ? 0 : quantity.value();
  }

  private void layTies() {
    for (Tie tie : scenario.ties()) {
      int at = place(tie.from()) * n + place(tie.to());
      alignment[at] = tie.alignment().value();
      trust[at] = tie.trust().value();
      grievance[at] = tie.grievance().value();
      proximity[at] = tie.proximity().value();
    }
  }

  private void layGroups() {
    Arrays.fill(groupOf, -1);
    for (int m = 0; m < groups; m++) {
      ArmedGroup group = scenario.groups().get(groupNames.get(m));
      groupActor[m] = place(group.id());
      groupOf[groupActor[m]] = m;
      strength[m] = group.strength().value();
      for (int j = 0; j < n; j++) {
        shelter[j * groups + m] = of(group.shelter(), names.get(j));
      }
    }
  }

  /** In the order of the file: repertoires, then the timeline. */
  private void collectTriples() {
    for (Actor actor : scenario.actors().values()) {
      for (RepertoireEntry entry : actor.repertoire()) {
        add(entry.action() + "." + actor.id() + "." + entry.on());
      }
    }
    for (TimelineEntry entry : scenario.timeline()) {
      add(entry.stimulus() + "." + entry.from() + "." + entry.on().get(0));
    }
  }

  private void add(String triple) {
    if (!triples.contains(triple)) {
      triples.add(triple);
    }
  }

  private KernelOption[] layOptions(Actor actor) {
    TreeMap<String, RepertoireEntry> byId = new TreeMap<>();
    actor.repertoire().forEach(entry -> byId.put(entry.id(), entry));
    return byId.values().stream()
        .map(entry -> new KernelOption(this, actor, entry))
        .toArray(KernelOption[]::new);
  }

  private void layScript() {
    Map<Integer, List<KernelStimulus>> byDay = new TreeMap<>();
    for (TimelineEntry entry : scenario.timeline()) {
      for (int member = 0; entry.enabled() && member < entry.dates().size(); member++) {
        int day = scenario.clock().dayOf(entry.dates().get(member));
        byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(KernelStimulus.of(this, entry));
      }
    }
    for (int day = 0; day < days; day++) {
      script[day] = byDay.getOrDefault(day, List.of()).toArray(new KernelStimulus[0]);
    }
  }
}
