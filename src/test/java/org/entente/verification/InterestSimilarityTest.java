package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Signorino and Ritter's S with the city-block distance on a worked example. */
class InterestSimilarityTest {
  @Test
  void similarityIsThatOfTheWorkedExample() throws IOException {
    Reference reference = Reference.read("similarity/worked-example.json");
    Sketch sketch = Sketch.of("a", "b");
    sketch.issues(reference.names("positions", "a").toArray(String[]::new));
    for (String actor : reference.names("positions")) {
      for (String issue : reference.names("positions", actor)) {
        sketch.stance(
            actor,
            issue,
            reference.number("positions", actor, issue),
            reference.number("saliences", actor, issue));
      }
    }
    CompiledScenario scenario = CompiledScenario.of(sketch.scenario());
    Region region = new Region(scenario);
    double tolerance = reference.number("tolerance");
    int a = scenario.place("a");
    int b = scenario.place("b");
    assertThat(region.interest(a, b)).isCloseTo(reference.number("a toward b"), within(tolerance));
    assertThat(region.interest(b, a)).isCloseTo(reference.number("b toward a"), within(tolerance));
    reference.assertAllUsed("positions", "saliences", "a toward b", "b toward a");
  }
}
