package org.entente.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.scenario.CameoScale;
import org.entente.scenario.Contest;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Field;
import org.entente.scenario.Numbers;
import org.entente.scenario.Quantity;
import org.entente.scenario.StimulusType;
import org.jspecify.annotations.Nullable;

/** A kind of stimulus, from a checked mapping. */
final class StimulusBinder {
  private static final String CAMEO = "cameo";
  private static final String VALENCE = Field.VALENCE.name();

  private StimulusBinder() {}

  static StimulusType bind(Part part, String id) {
    Optional<Part> contested = part.part("contested");
    return new StimulusType(
        id,
        part.text("name", id),
        part.textOrNull(CAMEO),
        valence(part, id).orElseGet(() -> Quantity.of(0)),
        contested.map(StimulusBinder::contest).orElse(null),
        part.part("effects").map(StimulusBinder::effects).orElse(Effects.NONE),
        part.textOrNull("group"),
        part.textOrNull("source"));
  }

  private static Contest contest(Part part) {
    return new Contest(claim(part, "source"), claim(part, "target"));
  }

  private static Quantity claim(Part part, String key) {
    return part.fill(key, Field.CLAIM, part.stated(key, Field.CLAIM).orElseThrow());
  }

  private static Effects effects(Part part) {
    Map<Effect, Quantity> sizes = new EnumMap<>(Effect.class);
    for (Effect effect : Effect.values()) {
      part.quantity(effect.field()).ifPresent(size -> sizes.put(effect, size));
    }
    return new Effects(
        sizes, part.quantities("salience", Field.ADDED_SALIENCE), part.isOn("mutual", false));
  }

  /** The valence given, or that of the CAMEO code; empty, with a problem, where neither holds. */
  private static Optional<Quantity> valence(Part part, String id) {
    String code = part.textOrNull(CAMEO);
    OptionalDouble scale = code == null ? OptionalDouble.empty() : CameoScale.valence(code);
    String source = "Goldstein 1992, CAMEO " + code;
    Optional<Stated> stated = part.stated(VALENCE, Field.VALENCE);
    if (stated.isEmpty() && scale.isEmpty()) {
      missing(part, id, code);
      return Optional.empty();
    }
    if (stated.isEmpty()) {
      Stated unsaid = Stated.unsaid(scale.getAsDouble(), source);
      return Optional.of(part.fill(VALENCE, Field.VALENCE, unsaid));
    }
    Quantity given = part.fill(VALENCE, Field.VALENCE, stated.get());
    if (given.sourceOrNull() != null) {
      return Optional.of(given);
    }
    if (scale.isPresent() && scale.getAsDouble() == given.value()) {
      return Optional.of(
          new Quantity(given.value(), given.rangeOrNull(), source, given.groupOrNull()));
    }
    String value = Numbers.text(given.value());
    part.wrong(
        VALENCE,
        part.valueMark(VALENCE),
        scale.isPresent()
            ? "the valence "
                + value
                + " differs from that of CAMEO "
                + code
                + ", "
                + Numbers.text(scale.getAsDouble())
            : "the valence " + value + " rests on nothing",
        "say why: {value: " + value + ", source: ...}");
    return Optional.empty();
  }

  private static void missing(Part part, String id, @Nullable String code) {
    String give = "give a valence with its source, {value: 0.3, source: ...}";
    if (code == null) {
      part.wrong(
          VALENCE,
          part.mark(),
          "the stimulus " + id + " has neither a cameo code nor a valence",
          "add a code such as 036, or " + give);
      return;
    }
    String padded = "0" + code;
    part.wrong(
        CAMEO,
        part.valueMark(CAMEO),
        "no Goldstein value is known for the CAMEO code " + code,
        CameoScale.valence(padded).isPresent() ? "did you mean '" + padded + "'?" : give);
  }
}
