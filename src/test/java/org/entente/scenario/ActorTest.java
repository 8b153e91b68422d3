package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Actors that contradict themselves are refused. */
class ActorTest {
  private static Actor actor(
      @Nullable Double decidesEvery, Map<String, Double> saliences, RepertoireEntry... repertoire) {
    Map<String, Quantity> cared = new LinkedHashMap<>();
    saliences.forEach((issue, salience) -> cared.put(issue, Quantity.of(salience)));
    return new Actor(
        "a",
        "A",
        ActorKind.STATE,
        Quantity.of(1),
        decidesEvery == null ? null : Quantity.of(decidesEvery),
        null,
        Quantity.of(0),
        Map.of(),
        cared,
        List.of(repertoire));
  }

  private static RepertoireEntry weighed(DriverKind kind, @Nullable String about) {
    return Sketch.option("x", "b", 0, Map.of(new Driver(kind, about), Quantity.of(1)));
  }

  @Test
  void saliencesMayNotAllBeZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor(null, Map.of("one", 0.0, "two", 0.0)))
        .withMessageContaining("sum to zero");
    assertThatIllegalArgumentException().isThrownBy(() -> actor(null, Map.of()));
    assertThat(actor(null, Map.of("one", 0.0, "two", 3.0)).saliences()).hasSize(2);
  }

  @Test
  void whoHasARepertoireDecidesEverySoOften() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor(null, Map.of("one", 1.0), Sketch.option("x", "b", 0, Map.of())))
        .withMessageContaining("decides-every");
    assertThat(actor(7.0, Map.of("one", 1.0)).decidesEvery()).hasValue(Quantity.of(7));
  }

  @Test
  void nobodyActsOnItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor(7.0, Map.of("one", 1.0), Sketch.option("x", "a", 0, Map.of())))
        .withMessageContaining("cannot act on itself");
  }

  @Test
  void noTwoEntriesShareAnId() {
    RepertoireEntry entry = Sketch.option("x", "b", 0, Map.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor(7.0, Map.of("one", 1.0), entry, entry))
        .withMessageContaining("'x-b' is named twice");
  }

  @Test
  void noTwoTargetsOfAnEntryAreTheSame() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RepertoireEntry(
                    "id",
                    "x",
                    "b",
                    List.of("c", "b"),
                    Quantity.of(1),
                    Quantity.of(0),
                    Map.of(),
                    null,
                    null))
        .withMessageContaining("'b' is named twice");
  }

  @Test
  void theRedLineDriverNeedsARedLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor(7.0, Map.of("one", 1.0), weighed(DriverKind.RED_LINE, null)))
        .withMessageContaining("has no red-line");
  }

  @Test
  void aDriverIsNotAboutTheActorItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor(7.0, Map.of("one", 1.0), weighed(DriverKind.TRUST, "a")))
        .withMessageContaining("itself");
  }

  @Test
  void aDriverAboutNobodyNamesNobody() {
    for (DriverKind kind : DriverKind.values()) {
      if (kind.about() == DriverKind.About.NOBODY) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Driver(kind, "b"))
            .withMessageContaining(kind.word());
      } else {
        assertThat(new Driver(kind, "b")).hasToString(kind.word() + "(b)");
      }
      assertThat(new Driver(kind, null)).hasToString(kind.word());
    }
  }

  @Test
  void aGroupDoesNotShelterItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArmedGroup("m", Quantity.of(1), Map.of("m", Quantity.of(0.5))))
        .withMessageContaining("cannot shelter itself");
  }

  @Test
  void nobodyHasATieWithItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tie.neutral("a", "a"))
        .withMessageContaining("tie with itself");
  }
}
