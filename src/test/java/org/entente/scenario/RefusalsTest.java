package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that would break the model's invariants are refused wherever they stand. */
class RefusalsTest {
  private static final double TINY = 1e-12;

  /** Where a number stands, and what it may be; ends that are open are left out by a little. */
  static Stream<Arguments> places() {
    return Stream.of(
        place("alignment-gain", 0, 1, v -> dynamics(Parameter.ALIGNMENT_GAIN, v)),
        place("trust-gain", 0, 1, v -> dynamics(Parameter.TRUST_GAIN, v)),
        place("trust-loss", 0, 1, v -> dynamics(Parameter.TRUST_LOSS, v)),
        place("grievance-gain", 0, 1, v -> dynamics(Parameter.GRIEVANCE_GAIN, v)),
        place("reciprocity", 0, 1, v -> dynamics(Parameter.RECIPROCITY, v)),
        place("spillover", 0, 1, v -> dynamics(Parameter.SPILLOVER, v)),
        place("host-attribution", 0, 1, v -> dynamics(Parameter.HOST_ATTRIBUTION, v)),
        place("sigma", 0, Bounds.LARGEST, v -> dynamics(Parameter.SIGMA, v)),
        place("beta", 0, Bounds.LARGEST, v -> dynamics(Parameter.BETA, v)),
        place(
            "trust-half-life",
            Bounds.SMALLEST,
            Bounds.LARGEST,
            v -> dynamics(Parameter.TRUST_HALF_LIFE, v)),
        place("strength-floor", Bounds.SMALLEST, 1, v -> dynamics(Parameter.STRENGTH_FLOOR, v)),
        place("growth", 0, 1, v -> dynamics(Parameter.GROWTH, v)),
        place(
            "recency-memory",
            Bounds.SMALLEST,
            Bounds.LARGEST,
            v -> dynamics(Parameter.RECENCY_MEMORY, v)),
        place("alignment", -1, 1, v -> tie(v, 0.5, 0, 1)),
        place("trust", 0, 1, v -> tie(0, v, 0, 1)),
        place("grievance", 0, Bounds.LARGEST, v -> tie(0, 0.5, v, 1)),
        place("proximity", 0, 1, v -> tie(0, 0.5, 0, v)),
        place("valence", -1, 1, v -> Sketch.of("a").type("x", v)),
        place("claim of the source", 0, 1, v -> new Contest(Quantity.of(v), Quantity.of(1))),
        place("claim of the target", 0, 1, v -> new Contest(Quantity.of(1), Quantity.of(v))),
        place("claim", 0, 1, RefusalsTest::claim),
        place("intensity", TINY, 1, v -> Sketch.of("a", "b").script(0, v, "x", "a", "b")),
        place("intensity of an option", TINY, 1, RefusalsTest::option),
        place("pressure of a type", 0, Bounds.LARGEST, v -> effect(Effect.PRESSURE, v)),
        place("own-pressure", -1, 0, v -> effect(Effect.OWN_PRESSURE, v)),
        place("shelter of a type", -1, 0, v -> effect(Effect.SHELTER, v)),
        place("strength of a type", -1 + TINY, 0, v -> effect(Effect.STRENGTH, v)),
        place("backlash", 0, 1, v -> effect(Effect.BACKLASH, v)),
        place("between-targets", 0, 1, v -> effect(Effect.BETWEEN_TARGETS, v)),
        place("grievance of a type", -1, 0, v -> effect(Effect.GRIEVANCE, v)),
        place(
            "salience of a type",
            0,
            Bounds.LARGEST,
            v -> new Effects(Map.of(), Map.of("peace", Quantity.of(v)), false)),
        place(
            "capability",
            Bounds.SMALLEST,
            Bounds.LARGEST,
            v -> Sketch.of("a").capability("a", v).scenario()),
        place(
            "red-line",
            Bounds.SMALLEST,
            Bounds.LARGEST,
            v -> Sketch.of("a").redLine("a", v).scenario()),
        place("pressure", 0, Bounds.LARGEST, v -> Sketch.of("a").pressure("a", v).scenario()),
        place(
            "decides-every",
            Bounds.SMALLEST,
            Bounds.LARGEST,
            v -> Sketch.of("a").decides("a", v).scenario()),
        place("position", -1, 1, v -> stance(v, 1)),
        place("salience", TINY, Bounds.LARGEST, v -> stance(0, v)),
        place(
            "strength",
            Bounds.SMALLEST,
            Bounds.LARGEST,
            v -> new ArmedGroup("m", Quantity.of(v), Map.of())),
        place(
            "shelter",
            0,
            1,
            v -> new ArmedGroup("m", Quantity.of(1), Map.of("a", Quantity.of(v)))));
  }

  private static Arguments place(String name, double low, double high, Consumer<Double> build) {
    return Arguments.of(name, low, high, build);
  }

  private static void dynamics(Parameter parameter, double value) {
    Sketch.of("a").set(parameter, value).scenario();
  }

  private static void tie(double alignment, double trust, double grievance, double proximity) {
    Sketch.of("a", "b").tie("a", "b", alignment, trust, grievance, proximity);
  }

  private static void effect(Effect effect, double value) {
    new Effects(Map.of(effect, Quantity.of(value)), Map.of(), false);
  }

  private static void stance(double position, double salience) {
    Sketch.of("a").stance("a", "peace", position, salience).scenario();
  }

  private static void option(double intensity) {
    new RepertoireEntry(
        "id", "x", "b", List.of(), Quantity.of(intensity), Quantity.of(0), Map.of(), null, null);
  }

  private static void claim(double value) {
    new TimelineEntry(
        "id",
        Sketch.START,
        "x",
        "a",
        List.of("b"),
        Quantity.of(1),
        Map.of("a", Quantity.of(value)),
        null,
        null,
        true,
        null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void aNumberOnItsBoundsIsTakenAndOneBeyondThemRefused(
      String name, double low, double high, Consumer<Double> build) {
    build.accept(low);
    build.accept(high);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build.accept(low - 2 * TINY))
        .withMessageContaining("must be");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build.accept(Math.max(high + 2 * TINY, Math.nextUp(high))))
        .withMessageContaining("must be");
    assertThatIllegalArgumentException().isThrownBy(() -> build.accept(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> build.accept(Double.POSITIVE_INFINITY));
  }
}
