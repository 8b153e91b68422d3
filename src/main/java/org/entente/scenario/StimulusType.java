package org.entente.scenario;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that one actor does to others.
 *
 * @param id key in the scenario
 * @param name name for people
 * @param cameoOrNull code in the CAMEO scheme of events, or null where none fits
 * @param valence how good (above 0) or bad (below 0) it is for its target, -1..1
 * @param contestOrNull what source and principal target claim by default, or null where such
 *     stimuli are not contested
 * @param effects special effects
 * @param groupOrNull armed group that the effects act on, or null for the groups among the targets
 * @param sourceOrNull what the type and its effects rest on, or null where nothing is said
 */
public record StimulusType(
    String id,
    String name,
    @Nullable String cameoOrNull,
    Quantity valence,
    @Nullable Contest contestOrNull,
    Effects effects,
    @Nullable String groupOrNull,
    @Nullable String sourceOrNull)
    implements Serializable {
  /**
   * Checks the content.
   *
   * @throws IllegalArgumentException if the valence is out of bounds
   */
  public StimulusType {
    Field.VALENCE.check(valence);
  }

  /** Code in the CAMEO scheme, if one fits. */
  public Optional<String> cameo() {
    return Optional.ofNullable(cameoOrNull);
  }

  /** Default claims, if such stimuli are contested. */
  public Optional<Contest> contest() {
    return Optional.ofNullable(contestOrNull);
  }

  /** Armed group that the effects act on, if named. */
  public Optional<String> group() {
    return Optional.ofNullable(groupOrNull);
  }

  /** What the type rests on, if said. */
  public Optional<String> source() {
    return Optional.ofNullable(sourceOrNull);
  }

  StimulusType map(String path, QuantityMap map) {
    return new StimulusType(
        id,
        name,
        cameoOrNull,
        map.apply(path + ".valence", valence),
        contestOrNull == null ? null : contestOrNull.map(path + ".contested", map),
        effects.map(path + ".effects", map),
        groupOrNull,
        sourceOrNull);
  }

  /** The same type, taken at its word by everyone. */
  public StimulusType uncontested() {
    return new StimulusType(
        id, name, cameoOrNull, valence, null, effects, groupOrNull, sourceOrNull);
  }
}
