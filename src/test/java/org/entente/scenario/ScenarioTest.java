package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Scenarios are immutable, whole, and free of contradictions. */
class ScenarioTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Test
  void everyOrderedPairHasATieInTheOrderOfTheActors() {
    Scenario scenario = Sketch.of("z", "a", "m").tie("a", "z", -0.5, 0.1, 2).scenario();
    assertThat(scenario.ties())
        .extracting(tie -> tie.from() + " " + tie.to())
        .containsExactly("z a", "z m", "a z", "a m", "m z", "m a");
    assertThat(scenario.ties().get(2).grievance().value()).isEqualTo(2);
    Tie neutral = scenario.ties().get(0);
    assertThat(neutral).isEqualTo(Tie.neutral("z", "a"));
    assertThat(neutral.trust()).isEqualTo(Quantity.standard(0.5));
    assertThat(neutral.alignment().value()).isZero();
    assertThat(neutral.proximity().value()).isEqualTo(1);
  }

  @Test
  void aTieIsGivenOnce() {
    Scenario scenario = Sketch.of("a", "b").scenario();
    List<Tie> twice = List.of(Tie.neutral("a", "b"), Tie.neutral("a", "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withTies(scenario, twice))
        .withMessageContaining("given twice");
  }

  private static Scenario withTies(Scenario scenario, List<Tie> ties) {
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.about(),
        scenario.clock(),
        scenario.focus(),
        scenario.issues(),
        scenario.actors(),
        ties,
        scenario.groups(),
        scenario.stimuli(),
        scenario.dynamics(),
        scenario.timeline(),
        scenario.questions());
  }

  @Test
  void theFocusComesFirst() {
    Scenario scenario = Sketch.of("a", "b", "c").scenario();
    assertThat(scenario.actorsFromFocus()).containsExactly("a", "b", "c");
    assertThat(scenario.actor("b").id()).isEqualTo("b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scenario.actor("d"))
        .withMessageContaining("'d'");
  }

  @Test
  void nothingOfAScenarioCanBeChanged() {
    Scenario scenario = Sketch.of("a", "b").group("m", 10).type("x", -1).scenario();
    assertThatThrownBy(() -> scenario.actors().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> scenario.ties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> scenario.groups().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> scenario.stimuli().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> scenario.timeline().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> scenario.actor("a").saliences().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> scenario.dynamics().quantities().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Property(seed = "20250101", tries = 20)
  void aScenarioSurvivesSerialisation(@ForAll("regions") Scenario scenario)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(scenario);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(scenario);
    }
  }

  @Test
  void aHalfLifeThatIsNotThereIsNeverAndAllElseMustBeThere() {
    Dynamics standard = Dynamics.standard();
    assertThat(standard.value(Parameter.SHELTER_HALF_LIFE)).isInfinite();
    assertThat(standard.quantity(Parameter.SHELTER_HALF_LIFE)).isEmpty();
    assertThat(standard.value(Parameter.TRUST_LOSS)).isEqualTo(0.2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dynamics(Map.of()))
        .withMessageContaining("dynamics need");
  }

  @Test
  void trustIsLostFasterThanWonByTheModelsOwnValues() {
    Dynamics standard = Dynamics.standard();
    assertThat(standard.value(Parameter.TRUST_LOSS))
        .isGreaterThan(standard.value(Parameter.TRUST_GAIN));
  }
}
