package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions and clocks at both ends of what is allowed keep the state within its bounds. */
class ShapesTest {
  @ParameterizedTest(name = "{0} actors, {1} days in steps of {2}, {3} stimuli on one day")
  @CsvSource({
    "1, 1, 1, 0",
    "1, 365, 1, 0",
    "2, 1, 1, 0",
    "2, 1, 1, 10000",
    "2, 365, 1, 0",
    "2, 10000, 1, 0",
    "2, 2500, 0.25, 1",
    "2, 30, 1, 10000",
    "60, 1, 1, 0",
    "60, 365, 1, 100",
    "60, 20, 1, 10000"
  })
  void theStateStaysWithinItsBounds(int actors, int days, double step, int stimuli) {
    int[] steps = {0};
    Observer guard =
        new Observer() {
          @Override
          public void stepEnded(Region region) {
            steps[0]++;
            InvariantsTest.assertWithinBounds(region);
          }
        };

    new Simulation(CompiledScenario.of(region(actors, days, step, stimuli)), guard).run(-1, 1);

    assertThat(steps[0]).isEqualTo((int) Math.round(days / step));
  }

  private static Scenario region(int actors, int days, double step, int stimuli) {
    List<String> names = IntStream.range(0, actors).mapToObj(i -> "a" + i).toList();
    Sketch sketch = Sketch.of(names.toArray(String[]::new)).type("blow", -1).type("gift", 1);
    for (int i = 0; i < actors; i++) {
      // From a billionth of the world's capability to a billion times it.
      sketch.capability(names.get(i), i % 2 == 0 ? 1e9 : 1e-9);
    }
    for (int i = 0; i < stimuli; i++) {
      List<String> on = new ArrayList<>(names);
      String from = names.get(i % actors);
      on.remove(from);
      sketch.script(days / 2, i % 3 == 0 ? "gift" : "blow", from, on.get(i % on.size()));
    }
    return sketch.clock(0, days - 1, step).scenario();
  }
}
