package org.entente.reader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Shape.ListOf;
import org.entente.scenario.Actor;
import org.entente.scenario.ActorKind;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Field;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;

/** An actor, from a checked mapping. */
final class ActorBinder {
  private static final String REPERTOIRE = "repertoire";

  private ActorBinder() {}

  static Actor bind(Part part, String id, ListOf repertoire) {
    Map<String, Quantity> saliences = part.quantities("saliences", Field.SALIENCE);
    if (saliences.values().stream().noneMatch(q -> q.value() > 0)) {
      part.wrong(
          "saliences",
          part.keyMark("saliences"),
          "the saliences of " + id + " sum to zero",
          "at least one must be above 0");
    }
    List<RepertoireEntry> entries =
        part.list(
            REPERTOIRE, repertoire, entry -> entry(entry, id, part.has(Field.RED_LINE.name())));
    if (!entries.isEmpty() && !part.has(Field.DECIDES_EVERY.name())) {
      part.wrong(
          REPERTOIRE,
          part.keyMark(REPERTOIRE),
          id + " has a repertoire but no decides-every",
          "add it: mean days between opportunities to act, such as 7");
    }
    return new Actor(
        id,
        part.text("name", id),
        kind(part).orElse(ActorKind.STATE),
        part.quantity(Field.CAPABILITY).orElseThrow(),
        part.quantity(Field.DECIDES_EVERY).orElse(null),
        part.quantity(Field.RED_LINE).orElse(null),
        part.quantity(Field.PRESSURE, 0),
        part.quantities("positions", Field.POSITION),
        saliences,
        entries);
  }

  /** The kind of an actor, if it is one. */
  static Optional<ActorKind> kind(Part part) {
    String word = part.text("kind");
    return Arrays.stream(ActorKind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  private static RepertoireEntry entry(Part part, String actor, boolean hasRedLine) {
    for (String key : List.of("on", "also-on")) {
      for (Scalar target : part.scalars(key)) {
        if (target.text().equals(actor)) {
          part.wrong(key, target.mark(), actor + " acts on itself", "name another actor");
        }
      }
    }
    for (Scalar target : part.scalars("also-on")) {
      if (target.text().equals(part.text("on"))) {
        String what = "also-on names " + target.text() + ", which on names already";
        part.wrong("also-on", target.mark(), what, "name each target once");
      }
    }
    Map<Driver, Quantity> weights = new LinkedHashMap<>();
    Part given = part.part("weights").orElse(part);
    part.quantities("weights", Field.WEIGHT)
        .forEach(
            (text, weight) -> {
              Driver driver = DriverText.read(text);
              check(given, text, driver, actor, hasRedLine);
              weights.put(driver, weight);
            });
    return new RepertoireEntry(
        part.id(),
        part.text("action"),
        part.text("on"),
        part.names("also-on"),
        part.quantity(Field.INTENSITY, 1),
        part.quantity(Field.INTERCEPT).orElseThrow(),
        weights,
        part.textOrNull("group"),
        part.textOrNull("source"));
  }

  private static void check(
      Part weights, String text, Driver driver, String actor, boolean hasRedLine) {
    if (driver.kind() == DriverKind.RED_LINE && !hasRedLine) {
      weights.wrong(
          text,
          weights.keyMark(text),
          actor + " has no red-line for this driver to be about",
          "give the actor a red-line, such as 0.8, or remove the weight");
    }
    if (actor.equals(driver.aboutOrNull())) {
      weights.wrong(
          text,
          weights.keyMark(text),
          "the driver " + driver + " is about " + actor + " itself",
          "name another actor");
    }
  }
}
