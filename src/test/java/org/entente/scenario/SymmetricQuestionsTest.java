package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Proposition.Measure;
import org.entente.scenario.Proposition.Window;
import org.junit.jupiter.api.Test;

/** The rule that asks about everybody; a clock from 2025-01-01 to 2025-04-10. */
class SymmetricQuestionsTest {
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
  private static final LocalDate END = LocalDate.of(2025, 4, 10);

  private static Scenario region(Map<String, String> opposites) {
    Scenario sketch =
        Sketch.of("a", "b", "c")
            .clock(10, 99, 1)
            .type("raise", 0.5)
            .type("lower", -0.5)
            .type("meet", 0.2)
            .decides(
                "a",
                5,
                Sketch.option("raise", "b", 0, Map.of()),
                Sketch.option("meet", "c", 0, Map.of()))
            .ask("own", new Proposition.Closest("b", END))
            .scenario();
    return new Scenario(
        sketch.id(),
        sketch.title(),
        sketch.about(),
        sketch.clock(),
        sketch.focus(),
        sketch.issues(),
        sketch.actors(),
        sketch.ties(),
        sketch.groups(),
        sketch.stimuli(),
        sketch.dynamics(),
        sketch.timeline(),
        sketch.questions(),
        new SymmetricQuestions(opposites),
        List.of());
  }

  private static Map<String, Proposition> asked(Map<String, String> opposites) {
    return region(opposites).asked().stream()
        .collect(Collectors.toMap(Question::id, Question::proposition));
  }

  @Test
  void eachDeedIsAskedForOnSoManyDatesByEachQuartersEnd() {
    Map<String, Proposition> asked = asked(Map.of());
    // One of the file; two deeds on 1, 2, 4, 8 dates by two ends; two dyads in two ways at two
    // ends.
    assertThat(asked).hasSize(1 + 2 * 4 * 2 + 2 * 2 * 2);
    assertThat(asked)
        .containsEntry(
            "meet.a.c.4.2025-03-31",
            new Proposition.Count(
                "meet",
                "a",
                "c",
                new Window(LocalDate.of(2025, 1, 11), MARCH),
                Counted.DATES,
                4,
                Integer.MAX_VALUE))
        .containsKeys("raise.a.b.1.2025-04-10", "raise.a.b.8.2025-03-31");
  }

  @Test
  void eachDyadOfTheFocusIsAskedForBothWays() {
    LocalDate reference = LocalDate.of(2025, 1, 10);
    Map<String, Proposition> asked = asked(Map.of());
    for (String partner : List.of("b", "c")) {
      for (Comparison comparison : Comparison.values()) {
        String way = comparison == Comparison.ABOVE ? "higher" : "lower";
        assertThat(asked)
            .containsEntry(
                way + ".a." + partner + ".2025-04-10",
                new Proposition.Standing(
                    Measure.ALIGNMENT, "a", partner, END, comparison, null, reference));
      }
    }
  }

  @Test
  void whatHasAnOppositeIsAskedForInBothDirectionsWhoeverCanDoIt() {
    assertThat(asked(Map.of("raise", "lower"))).containsKey("lower.a.b.1.2025-04-10");
    assertThat(asked(Map.of("lower", "raise"))).containsKey("lower.a.b.1.2025-04-10").hasSize(33);
    assertThat(asked(Map.of("lower", "meet"))).containsKey("lower.a.c.1.2025-04-10");
    assertThat(asked(Map.of())).doesNotContainKey("lower.a.b.1.2025-04-10");
  }

  @Test
  void questionsOfTheFileComeFirstAndOnlyOthersHaveFullStops() {
    List<Question> all = region(Map.of()).asked();
    assertThat(all.get(0).id()).isEqualTo("own");
    assertThat(SymmetricQuestions.asks("own")).isFalse();
    assertThat(all.subList(1, all.size())).allMatch(q -> SymmetricQuestions.asks(q.id()));
    assertThat(all.stream().map(Question::id).collect(Collectors.toSet())).hasSameSizeAs(all);
  }

  @Test
  void theRuleSurvivesAChangeOfQuantities() {
    Scenario region = region(Map.of("raise", "lower"));
    assertThat(region.map((path, quantity) -> quantity).asked()).isEqualTo(region.asked());
    assertThat(region.withTimeline(List.of()).asked()).isEqualTo(region.asked());
  }

  @Test
  void quartersEndOnTheirLastDaysAndTheClockOnItsOwn() {
    Clock clock =
        new Clock(
            LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), LocalDate.of(2025, 1, 12), 1);
    assertThat(SymmetricQuestions.quarterEnds(clock))
        .map(LocalDate::toString)
        .containsExactly("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31", "2025-01-12");
    Clock year =
        new Clock(
            LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31), 1);
    assertThat(SymmetricQuestions.quarterEnds(year))
        .map(LocalDate::toString)
        .containsExactly("2025-06-30", "2025-09-30", "2025-12-31");
  }

  @Test
  void oppositesAreTwoKindsThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymmetricQuestions(Map.of("raise", "raise")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymmetricQuestions(Map.of("raise", "lower", "lower", "meet")));
    assertThatThrownBy(() -> region(Map.of("raise", "sink")))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("there is no stimulus 'sink'");
    assertThat(Set.copyOf(SymmetricQuestions.DATES)).containsExactlyInAnyOrder(1, 2, 4, 8);
  }
}
