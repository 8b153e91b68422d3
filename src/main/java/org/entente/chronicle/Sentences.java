package org.entente.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.outcome.Happening;
import org.entente.outcome.StimulusRecord;
import org.entente.outcome.StockChange;
import org.entente.outcome.TieChange;
import org.entente.outcome.TieChange.Feeling;
import org.entente.outcome.WeighedOption;
import org.entente.scenario.Issue;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;

/** What happened, sentence by sentence, in the names that a scenario has for people. */
final class Sentences {
  private final Scenario scenario;

  Sentences(Scenario scenario) {
    this.scenario = scenario;
  }

  String name(String actor) {
    return scenario.actor(actor).name();
  }

  String stimulus(String id) {
    StimulusType type = scenario.stimuli().get(id);
    return type == null ? id : type.name();
  }

  /** Who did what to whom. */
  String deed(StimulusRecord record) {
    String on = record.on().stream().map(this::name).collect(Collectors.joining(", "));
    return name(record.from()) + ": " + stimulus(record.stimulus()) + " on " + on;
  }

  /** How strong it was, and where it comes from. */
  String origin(Happening happening) {
    StimulusRecord record = happening.stimulus();
    String size = "intensity " + Told.number(record.intensity());
    return happening
        .decision()
        .map(decision -> size + ", chosen with probability " + Told.percent(decision.probability()))
        .orElseGet(() -> size + ", scripted: " + record.origin() + source(record.origin()));
  }

  private String source(String origin) {
    return scenario.timeline().stream()
        .filter(entry -> origin.equals(entry.id()) || origin.startsWith(entry.id() + "-"))
        .max(Comparator.comparingInt(entry -> entry.id().length()))
        .flatMap(TimelineEntry::source)
        .map(source -> " (" + source + ")")
        .orElse("");
  }

  /** How each perceived it, the strongest first. */
  String felt(StimulusRecord record) {
    if (record.impacts().values().stream().distinct().count() == 1) {
      return Told.signed(record.impacts().values().iterator().next()) + " by all";
    }
    return record.impacts().entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<String, Double> impact) -> -Math.abs(impact.getValue())))
        .map(impact -> name(impact.getKey()) + " " + Told.signed(impact.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** What it did to ties, those of targets and source first as they change most. */
  List<String> ties(Happening happening) {
    return happening.ties().stream()
        .filter(change -> size(change) >= Told.LEAST)
        .sorted(Comparator.comparingDouble((TieChange change) -> -size(change)))
        .map(this::tie)
        .toList();
  }

  private static double size(TieChange change) {
    Feeling before = change.before();
    Feeling after = change.after();
    return Math.max(
        Math.abs(after.alignment() - before.alignment()),
        Math.max(
            Math.abs(after.trust() - before.trust()),
            Math.abs(after.grievance() - before.grievance())));
  }

  private String tie(TieChange change) {
    Feeling before = change.before();
    Feeling after = change.after();
    List<String> parts = new ArrayList<>();
    add(parts, "alignment", before.alignment(), after.alignment());
    add(parts, "trust", before.trust(), after.trust());
    add(parts, "grievance", before.grievance(), after.grievance());
    return name(change.from()) + " toward " + name(change.to()) + ": " + String.join(", ", parts);
  }

  private static void add(List<String> parts, String what, double before, double after) {
    if (Math.abs(after - before) >= Told.LEAST) {
      parts.add(what + " " + Told.level(before) + " to " + Told.level(after));
    }
  }

  /** What else it did. */
  List<String> stocks(Happening happening) {
    return happening.stocks().stream()
        .filter(change -> Math.abs(change.after() - change.before()) >= Told.LEAST)
        .map(this::stock)
        .toList();
  }

  private String stock(StockChange change) {
    String about =
        switch (change.stock()) {
          case SHELTER -> " of " + name(change.about());
          case SALIENCE -> " of " + issue(change.about());
          case PRESSURE, STRENGTH -> "";
        };
    return name(change.of())
        + ": "
        + change.stock().word()
        + about
        + " "
        + Told.level(change.before())
        + " to "
        + Told.level(change.after());
  }

  private String issue(String id) {
    Issue issue = scenario.issues().get(id);
    return issue == null ? id : issue.name();
  }

  /** An option's utility, added up. */
  String sum(WeighedOption option) {
    StringBuilder sum = new StringBuilder(Told.number(option.intercept()));
    option
        .drivers()
        .forEach(
            (driver, value) -> {
              double weight = option.weights().getOrDefault(driver, 0.0);
              sum.append(weight < 0 ? " - " : " + ")
                  .append(Told.number(Math.abs(weight)))
                  .append(" x ")
                  .append(driver)
                  .append(' ')
                  .append(Told.level(value));
            });
    return sum + " = " + Told.level(option.utility());
  }
}
