package org.entente.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stimulus that the scenario dates.
 *
 * @param id key in the timeline
 * @param date when it takes effect, or first takes effect
 * @param stimulus stimulus type
 * @param from source
 * @param on targets other than the source, the principal one first
 * @param intensity strength relative to the type, in (0, 1]
 * @param claims what actors claim it did, by actor; empty for the type's own
 * @param groupOrNull armed group that the type's special effects act on, or null for the type's own
 *     or else the groups among the targets
 * @param repeatOrNull when it comes again, or null for once
 * @param enabled whether it happens
 * @param sourceOrNull the fact it rests on, or null where nothing is said
 */
public record TimelineEntry(
    String id,
    LocalDate date,
    String stimulus,
    String from,
    List<String> on,
    Quantity intensity,
    Map<String, Quantity> claims,
    @Nullable String groupOrNull,
    @Nullable Repeat repeatOrNull,
    boolean enabled,
    @Nullable String sourceOrNull)
    implements Serializable {
  /**
   * Checks and copies the content.
   *
   * @throws IllegalArgumentException if a quantity is out of bounds, there is no target, a target
   *     stands twice or is the source, or the repetition ends before it starts
   */
  public TimelineEntry {
    Field.INTENSITY.check(intensity);
    claims.values().forEach(Field.CLAIM::check);
    on = List.copyOf(on);
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    if (on.isEmpty()) {
      throw new IllegalArgumentException("timeline entry '" + id + "' needs at least one target");
    }
    Names.distinct(on, "target");
    if (on.contains(from)) {
      throw new IllegalArgumentException(
          "actor '" + from + "' cannot act on itself (timeline entry " + id + ")");
    }
    if (repeatOrNull != null && repeatOrNull.until().isBefore(date)) {
      throw new IllegalArgumentException(
          "repeat until ("
              + repeatOrNull.until()
              + ") must not be before the entry's date ("
              + date
              + ")");
    }
  }

  /** When it comes again, if it does. */
  public Optional<Repeat> repeat() {
    return Optional.ofNullable(repeatOrNull);
  }

  /** The armed group named, if any. */
  public Optional<String> group() {
    return Optional.ofNullable(groupOrNull);
  }

  /** The fact it rests on, if said. */
  public Optional<String> source() {
    return Optional.ofNullable(sourceOrNull);
  }

  /** All its dates, ascending. */
  public List<LocalDate> dates() {
    return repeatOrNull == null ? List.of(date) : repeatOrNull.dates(date);
  }

  /** The id of its member on the {@code index}-th date (from 0). */
  public String memberId(int index) {
    return repeatOrNull == null ? id : id + "-" + (index + 1);
  }

  /** The same entry, happening or not. */
  public TimelineEntry withEnabled(boolean happens) {
    return with(intensity, claims, happens);
  }

  TimelineEntry map(String path, QuantityMap map) {
    return with(
        map.apply(path + ".intensity", intensity), map.applyAll(path + ".claims", claims), enabled);
  }

  /** The same entry with the type's own claims, if it has any. */
  public TimelineEntry uncontested() {
    return with(intensity, Map.of(), enabled);
  }

  private TimelineEntry with(
      Quantity newIntensity, Map<String, Quantity> newClaims, boolean happens) {
    return new TimelineEntry(
        id,
        date,
        stimulus,
        from,
        on,
        newIntensity,
        newClaims,
        groupOrNull,
        repeatOrNull,
        happens,
        sourceOrNull);
  }
}
