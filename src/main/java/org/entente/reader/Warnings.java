package org.entente.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.scenario.Actor;
import org.entente.scenario.Field;
import org.entente.scenario.Numbers;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/** What is allowed but may not be meant. */
final class Warnings {
  private Warnings() {}

  static List<Problem> of(Mapping file, Scenario scenario) {
    List<Problem> warnings = new ArrayList<>();
    neutralTies(file, scenario).ifPresent(warnings::add);
    for (Actor actor : scenario.actors().values()) {
      hurried(file, scenario, actor).ifPresent(warnings::add);
    }
    return warnings;
  }

  private static Optional<Problem> neutralTies(Mapping file, Scenario scenario) {
    int pairs = scenario.ties().size();
    int given =
        file.get("ties").stream()
            .filter(Mapping.class::isInstance)
            .flatMap(ties -> ((Mapping) ties).entries().values().stream())
            .map(Entry::value)
            .filter(Mapping.class::isInstance)
            .mapToInt(row -> ((Mapping) row).entries().size())
            .sum();
    if (given >= pairs) {
      return Optional.empty();
    }
    int missing = pairs - given;
    String are =
        missing == 1 ? "1 of " + pairs + " ties is" : missing + " of " + pairs + " ties are";
    return Optional.of(
        Problem.at(
            Locator.mark(file, "ties"),
            are + " not given and so neutral",
            "a neutral tie has alignment 0, trust 0.5, grievance 0 and proximity 1"));
  }

  /** A chance to act above a half in one step: steps are then too long for so quick an actor. */
  private static Optional<Problem> hurried(Mapping file, Scenario scenario, Actor actor) {
    double step = scenario.clock().step();
    Optional<Double> every =
        actor.repertoire().isEmpty() ? Optional.empty() : actor.decidesEvery().map(Quantity::value);
    return every
        .filter(days -> step / days > 0.5)
        .map(
            days ->
                Problem.at(
                    Locator.mark(file, "actors." + actor.id() + "." + Field.DECIDES_EVERY.name()),
                    actor.id()
                        + " decides every "
                        + Numbers.text(days)
                        + " days, less than two steps",
                    "a step should be at most " + Numbers.text(days / 2) + " days"));
  }
}
