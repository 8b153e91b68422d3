package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Baseline;
import org.junit.jupiter.api.Test;

/** Quantities by path: listed, read and replaced. */
class QuantitiesTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Test
  void pathsAreKeys() {
    Map<String, Quantity> all = Quantities.of(Baseline.with());
    Map<String, Double> some = new LinkedHashMap<>();
    some.put("dynamics.trust-loss", 0.2);
    some.put("actors.rawalpindi.red-line", 0.8);
    some.put("actors.rawalpindi.decides-every", 7.0);
    some.put("actors.rawalpindi.repertoire.strike-kabul.intercept", -5.4);
    some.put("actors.rawalpindi.repertoire.strike-kabul.weights.red-line", 4.0);
    some.put("actors.beijing.repertoire.pressure-rawalpindi.weights.grievance(ttp)", 5.0);
    some.put("actors.kabul.positions.islamic-state", 0.9);
    some.put("actors.kabul.saliences.sovereignty", 0.3);
    some.put("ties.kabul.islamabad.trust", 0.35);
    some.put("ties.kabul.delhi.proximity", 0.5);
    some.put("groups.ttp.strength", 6000.0);
    some.put("groups.ttp.shelter.kabul", 0.8);
    some.put("stimuli.strike.contested.source", 0.5);
    some.put("stimuli.strike.effects.salience.sovereignty", 0.1);
    some.put("stimuli.crackdown.effects.backlash", 0.8);
    some.put("timeline.december-strike.intensity", 1.0);
    some.put("timeline.december-strike.claims.rawalpindi", 0.5);
    some.forEach((path, value) -> assertThat(all.get(path).value()).as(path).isEqualTo(value));
  }

  @Test
  void noTwoQuantitiesShareAPathAndAnUnknownOneIsRefused() {
    Scenario scenario = Baseline.with();
    assertThat(Quantities.at(scenario, "dynamics.sigma").value()).isEqualTo(0.12);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantities.at(scenario, "dynamics.sigh"))
        .withMessageContaining("'dynamics.sigh'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantities.replace(scenario, Map.of("dynamics.sigh", 1.0)))
        .withMessageContaining("'dynamics.sigh'");
  }

  @Test
  void aReplacedQuantityMovesAloneAndKeepsWhatIsKnownOfIt() {
    Scenario scenario = Baseline.with();
    Scenario other = Quantities.replace(scenario, Map.of("groups.ttp.shelter.kabul", 0.7));
    Map<String, Quantity> before = new LinkedHashMap<>(Quantities.of(scenario));
    Map<String, Quantity> after = new LinkedHashMap<>(Quantities.of(other));
    Quantity was = before.remove("groups.ttp.shelter.kabul");
    Quantity is = after.remove("groups.ttp.shelter.kabul");
    assertThat(after).isEqualTo(before);
    assertThat(is).isEqualTo(was.at(0.7));
    assertThat(is.source()).isEqualTo(was.source()).isPresent();
  }

  @Test
  void aValueOutOfItsFieldsBoundsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Quantities.replace(Baseline.with(), Map.of("ties.kabul.delhi.trust", 1.1)))
        .withMessageContaining("trust must be from 0 to 1, not 1.1");
  }

  @Property(seed = "20250101", tries = 50)
  void aScenarioSetToItsOwnValuesIsItself(@ForAll("regions") Scenario scenario) {
    Map<String, Double> own = new LinkedHashMap<>();
    Quantities.of(scenario).forEach((path, quantity) -> own.put(path, quantity.value()));
    assertThat(Quantities.replace(scenario, own)).isEqualTo(scenario);
  }

  @Property(seed = "20250101", tries = 50)
  void everyQuantityHasAPathOfItsOwn(@ForAll("regions") Scenario scenario) {
    int[] visited = new int[1];
    scenario.map(
        (path, quantity) -> {
          visited[0]++;
          return quantity;
        });
    assertThat(Quantities.of(scenario)).hasSize(visited[0]);
  }
}
