package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.junit.jupiter.api.Test;

/** The scripted part of the baseline against an independent implementation. */
class ExactCheckTest {
  @Test
  void theScriptedPartEqualsTheIndependentImplementationToSixDecimals() throws IOException {
    Reference reference = Reference.read("baseline/exact-check.json");
    CompiledScenario scenario = CompiledScenario.of(FrozenBaseline.scripted());
    Map<String, Map<String, Double>> seen = new HashMap<>();
    Observer observer =
        new Observer() {
          @Override
          public void stepEnded(Region region) {
            String date = scenario.grid().date(region.step()).toString();
            if (reference.names("days").contains(date)) {
              Map<String, Double> values = new HashMap<>();
              reference
                  .names("days", date)
                  .forEach(name -> values.put(name, value(scenario, region, name)));
              seen.put(date, values);
            }
          }
        };
    new Simulation(scenario, observer).run(1, 1);

    double tolerance = reference.number("tolerance");
    double ofStrength = reference.number("strengthTolerance");
    for (String date : reference.names("days")) {
      for (String name : reference.names("days", date)) {
        assertThat(seen.get(date).get(name))
            .as(date + " " + name)
            .isCloseTo(
                reference.number("days", date, name),
                within(name.startsWith("strength") ? ofStrength : tolerance));
      }
    }
    reference.assertAllUsed("days");
  }

  private static double value(CompiledScenario scenario, Region region, String name) {
    String[] words = name.split(" ", -1);
    int of = scenario.place(words[1]);
    return switch (words[0]) {
      case "alignment" -> region.alignment(of, scenario.place(words[2]));
      case "trust" -> region.trust(of, scenario.place(words[2]));
      case "grievance" -> region.grievance(of, scenario.place(words[2]));
      case "pressure" -> region.pressure(of);
      case "strength" -> region.strength(scenario.groupOf(of));
      default -> throw new IllegalArgumentException(name);
    };
  }
}
