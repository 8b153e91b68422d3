package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.scenario.Bounds;
import org.entente.scenario.Effect;
import org.entente.scenario.Field;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Regions;
import org.entente.scenario.Scenario;

/** A scenario within its bounds neither overflows nor fails, however far out its numbers lie. */
class ExtremesTest {
  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    for (Field field :
        new Field[] {
          Field.CAPABILITY,
          Field.DECIDES_EVERY,
          Field.RED_LINE,
          Field.PRESSURE,
          Field.ALIGNMENT,
          Field.TRUST,
          Field.GRIEVANCE,
          Field.PROXIMITY,
          Field.STRENGTH,
          Field.VALENCE,
          Field.INTENSITY,
          Field.INTERCEPT
        }) {
      FIELDS.put(field.name(), field);
    }
  }

  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Property(seed = "20250112", tries = 400)
  void everyResponseIsFiniteAtTheEndsOfTheBounds(
      @ForAll("regions") Scenario region, @ForAll long seed) {
    Random random = new Random(seed);
    double share = random.nextDouble();
    Scenario extreme =
        region.map(
            (path, quantity) ->
                random.nextDouble() < share ? Quantity.of(end(path, random)) : quantity);
    CompiledScenario compiled = CompiledScenario.of(extreme);
    Recorder recorder = new Recorder(compiled);
    ChronicleRecorder chronicler = new ChronicleRecorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    simulation.run(seed, 1);
    assertThat(Arrays.stream(recorder.responses(simulation.region())).filter(v -> !finite(v)))
        .isEmpty();
    for (String group : extreme.groups().keySet()) {
      int place = compiled.groupOf(compiled.place(group));
      assertThat(simulation.region().strength(place)).isPositive();
    }
    assertThat(Arrays.stream(recorder.trajectory().daily()).filter(v -> !(Math.abs(v) <= 1)))
        .isEmpty();
    new Simulation(compiled, chronicler).run(seed, 1);
    for (WeighedDecision decision : chronicler.decisions()) {
      assertThat(decision.options()).allMatch(option -> finite(option.utility()));
      assertThat(decision.probability()).isBetween(0.0, 1.0);
    }
  }

  private static boolean finite(double value) {
    return Double.isFinite(value);
  }

  private static double end(String path, Random random) {
    Bounds bounds = field(path).bounds();
    // Not all saliences of an actor may be 0.
    boolean above = bounds.lowOpen() || path.contains(".saliences.");
    double low = above ? Math.nextUp(bounds.low()) : bounds.low();
    double high = bounds.highOpen() ? Math.nextDown(bounds.high()) : bounds.high();
    return random.nextBoolean() ? low : high;
  }

  private static Field field(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (path.startsWith("dynamics.")) {
      return Parameter.valueOf(last.toUpperCase(Locale.ROOT).replace('-', '_')).field();
    }
    if (path.contains(".weights.")) {
      return Field.WEIGHT;
    }
    if (path.contains(".positions.")) {
      return Field.POSITION;
    }
    if (path.contains(".saliences.")) {
      return Field.SALIENCE;
    }
    if (path.contains(".shelter.")) {
      return Field.SHELTER;
    }
    if (path.contains(".claims.") || path.contains(".contested.")) {
      return Field.CLAIM;
    }
    if (path.contains(".effects.salience.")) {
      return Field.ADDED_SALIENCE;
    }
    if (path.contains(".effects.")) {
      return Effect.valueOf(last.toUpperCase(Locale.ROOT).replace('-', '_')).field();
    }
    Field field = FIELDS.get(last);
    if (field == null) {
      throw new IllegalArgumentException("no field is known for " + path);
    }
    return field;
  }
}
