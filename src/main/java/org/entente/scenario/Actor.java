package org.entente.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agent with interests: a state, an organ of one, or an armed group.
 *
 * @param id key in the scenario
 * @param name name for people
 * @param kind state, state organ or armed group
 * @param capability material power, above 0
 * @param decidesEveryOrNull mean days between decision opportunities, or null for an actor that
 *     never decides (one without a repertoire)
 * @param redLineOrNull grievance past which its red line is crossed, or null for none
 * @param pressure external pressure at the start
 * @param positions what it wants on each issue, by issue; an issue left out counts 0
 * @param saliences how much it cares about each issue, as written; normalised when used
 * @param repertoire what it may choose to do
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Quantity capability,
    @Nullable Quantity decidesEveryOrNull,
    @Nullable Quantity redLineOrNull,
    Quantity pressure,
    Map<String, Quantity> positions,
    Map<String, Quantity> saliences,
    List<RepertoireEntry> repertoire)
    implements Serializable {
  /**
   * Checks and copies the content.
   *
   * @throws IllegalArgumentException if a quantity is out of bounds, saliences sum to 0, an entry
   *     of the repertoire stands twice or is aimed at the actor itself, a red line is used but not
   *     given, or a repertoire is given without {@code decides-every}
   */
  public Actor {
    Field.CAPABILITY.check(capability);
    Field.PRESSURE.check(pressure);
    positions.values().forEach(Field.POSITION::check);
    saliences.values().forEach(Field.SALIENCE::check);
    positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    saliences = Collections.unmodifiableMap(new LinkedHashMap<>(saliences));
    repertoire = List.copyOf(repertoire);
    if (decidesEveryOrNull != null) {
      Field.DECIDES_EVERY.check(decidesEveryOrNull);
    } else if (!repertoire.isEmpty()) {
      throw new IllegalArgumentException(
          "actor '" + id + "' has a repertoire but no decides-every (mean days between decisions)");
    }
    if (redLineOrNull != null) {
      Field.RED_LINE.check(redLineOrNull);
    }
    if (!(saliences.values().stream().mapToDouble(Quantity::value).sum() > 0)) {
      throw new IllegalArgumentException(
          "the saliences of actor '" + id + "' sum to zero; at least one must be above 0");
    }
    Names.distinct(repertoire.stream().map(RepertoireEntry::id).toList(), "repertoire entry");
    for (RepertoireEntry entry : repertoire) {
      if (entry.targets().contains(id)) {
        throw new IllegalArgumentException(
            "actor '" + id + "' cannot act on itself (repertoire entry " + entry.id() + ")");
      }
      for (Driver driver : entry.weights().keySet()) {
        if (driver.kind() == DriverKind.RED_LINE && redLineOrNull == null) {
          throw new IllegalArgumentException(
              "repertoire entry '"
                  + entry.id()
                  + "' uses the driver red-line, but actor '"
                  + id
                  + "' has no red-line");
        }
        if (id.equals(driver.aboutOrNull())) {
          throw new IllegalArgumentException(
              "the driver "
                  + driver
                  + " of '"
                  + entry.id()
                  + "' is about actor '"
                  + id
                  + "' itself");
        }
      }
    }
  }

  /** Mean days between decision opportunities, if it decides at all. */
  public Optional<Quantity> decidesEvery() {
    return Optional.ofNullable(decidesEveryOrNull);
  }

  /** Grievance past which its red line is crossed, if it has one. */
  public Optional<Quantity> redLine() {
    return Optional.ofNullable(redLineOrNull);
  }

  /** The entry of the repertoire with this id, if there is one. */
  public Optional<RepertoireEntry> entry(String entryId) {
    return repertoire.stream().filter(entry -> entry.id().equals(entryId)).findFirst();
  }

  Actor map(String path, QuantityMap map) {
    List<RepertoireEntry> entries = new ArrayList<>();
    Quantity newCapability = map.apply(path + ".capability", capability);
    Quantity newDecides =
        decidesEveryOrNull == null ? null : map.apply(path + ".decides-every", decidesEveryOrNull);
    Quantity newRedLine =
        redLineOrNull == null ? null : map.apply(path + ".red-line", redLineOrNull);
    Quantity newPressure = map.apply(path + ".pressure", pressure);
    Map<String, Quantity> newPositions = map.applyAll(path + ".positions", positions);
    Map<String, Quantity> newSaliences = map.applyAll(path + ".saliences", saliences);
    for (RepertoireEntry entry : repertoire) {
      entries.add(entry.map(path + ".repertoire." + entry.id(), map));
    }
    return new Actor(
        id,
        name,
        kind,
        newCapability,
        newDecides,
        newRedLine,
        newPressure,
        newPositions,
        newSaliences,
        entries);
  }

  /** The same actor with other things that it may choose to do. */
  public Actor withRepertoire(List<RepertoireEntry> others) {
    return new Actor(
        id,
        name,
        kind,
        capability,
        decidesEveryOrNull,
        redLineOrNull,
        pressure,
        positions,
        saliences,
        others);
  }
}
