package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold between the parts of a scenario, all that does not being told at once. */
class ConsistencyTest {
  private static final Effects ON_A_GROUP =
      new Effects(Map.of(Effect.SHELTER, Quantity.of(-0.1)), Map.of(), false);

  private static Sketch sound() {
    return Sketch.of("a", "b").group("m", 10).type("x", -1).type("g", -1, ON_A_GROUP);
  }

  private static List<String> wrong(Sketch sketch) {
    InvalidScenarioException thrown =
        catchThrowableOfType(InvalidScenarioException.class, sketch::scenario);
    return thrown == null
        ? List.of()
        : thrown.violations().stream().map(v -> v.path() + ": " + v.message()).toList();
  }

  private static Sketch asking(Proposition proposition) {
    return sound().ask("q", proposition);
  }

  private static Proposition.Window window(int from, int until) {
    return new Proposition.Window(Sketch.START.plusDays(from), Sketch.START.plusDays(until));
  }

  @Test
  void aSoundScenarioHasNothingWrong() {
    assertThat(wrong(sound().script(3, "x", "a", "b").script(99, "g", "a", "m"))).isEmpty();
  }

  @Test
  void namesInATimelineExist() {
    assertThat(wrong(sound().script(0, "y", "c", "d")))
        .containsExactly(
            "timeline.s1.stimulus: there is no stimulus 'y'",
            "timeline.s1.from: there is no actor 'c'",
            "timeline.s1.on: there is no actor 'd'");
  }

  @Test
  void datesInATimelineLieOnTheClock() {
    assertThat(wrong(sound().script(-1, "x", "a", "b")))
        .containsExactly(
            "timeline.s1.date: 2024-12-31 lies outside the clock, 2025-01-01 to 2025-04-10");
    assertThat(wrong(sound().script(100, "x", "a", "b"))).hasSize(1);
    Repeat late = new Repeat(Period.ofDays(1), Sketch.START.plusDays(100));
    TimelineEntry entry =
        new TimelineEntry(
            "late",
            Sketch.START,
            "x",
            "a",
            List.of("b"),
            Quantity.of(1),
            Map.of("c", Quantity.of(1)),
            "n",
            late,
            true,
            null);
    assertThat(wrong(sound().script(entry)))
        .containsExactly(
            "timeline.late.claims: there is no actor 'c'",
            "timeline.late.group: 'n' is not among the groups",
            "timeline.late.repeat.until: 2025-04-11 lies outside the clock, 2025-01-01 to"
                + " 2025-04-10");
  }

  @Test
  void effectsOnAGroupNeedOne() {
    assertThat(wrong(sound().script(0, "g", "a", "b")))
        .containsExactly(
            "timeline.s1.stimulus: 'g' has effects on an armed group; name one by group, or among"
                + " the targets");
    assertThat(wrong(sound().script(0, "g", "a", "b", "m"))).isEmpty();
  }

  @Test
  void namesInARepertoireExist() {
    Driver about = new Driver(DriverKind.TRUST, "c");
    Sketch sketch =
        sound().decides("a", 7, Sketch.option("y", "d", 0, Map.of(about, Quantity.of(1))));
    assertThat(wrong(sketch))
        .containsExactly(
            "actors.a.repertoire.y-d.action: there is no stimulus 'y'",
            "actors.a.repertoire.y-d.on: there is no actor 'd'",
            "actors.a.repertoire.y-d.weights.trust(c): there is no actor 'c'");
  }

  @Test
  void driversAboutGroupsAreAboutGroups() {
    for (DriverKind kind : List.of(DriverKind.BACKLASH, DriverKind.STRENGTH)) {
      Map<Driver, Quantity> onTarget = Map.of(new Driver(kind, null), Quantity.of(1));
      Map<Driver, Quantity> named = Map.of(new Driver(kind, "m"), Quantity.of(1));
      assertThat(wrong(sound().decides("a", 7, Sketch.option("x", "b", 0, onTarget))))
          .singleElement()
          .asString()
          .contains("is about an armed group, and 'b' is none");
      assertThat(wrong(sound().decides("a", 7, Sketch.option("x", "b", 0, named)))).isEmpty();
      assertThat(wrong(sound().decides("a", 7, Sketch.option("x", "m", 0, onTarget)))).isEmpty();
    }
  }

  @Test
  void issuesExist() {
    Effects stirring = new Effects(Map.of(), Map.of("gold", Quantity.of(0.1)), false);
    assertThat(wrong(sound().stance("a", "gold", 0, 1).type("z", 1, stirring)))
        .containsExactly(
            "actors.a.positions: there is no issue 'gold'",
            "actors.a.saliences: there is no issue 'gold'",
            "stimuli.z.effects.salience: there is no issue 'gold'");
  }

  @Test
  void hostsExistAndGroupsAreArmedGroups() {
    assertThat(wrong(sound().shelter("c", "m", 0.5)))
        .containsExactly("groups.m.shelter: there is no actor 'c'");
    assertThat(wrong(sound().group("n", 10).state("n")))
        .containsExactly("groups.n: 'n' is a state, not an armed-group");
  }

  @Test
  void questionsAskAboutWhatThereIs() {
    assertThat(wrong(asking(new Proposition.Count("y", "c", "d", window(0, 99), 1, 9))))
        .containsExactly(
            "questions.q: there is no stimulus 'y'",
            "questions.q: there is no actor 'c'",
            "questions.q: there is no actor 'd'");
    assertThat(wrong(asking(new Proposition.Count("x", "a", "b", window(-1, 100), 1, 9))))
        .hasSize(2);
    assertThat(wrong(asking(new Proposition.Closest("m", Sketch.START))))
        .singleElement()
        .asString()
        .contains("must be another state");
    assertThat(wrong(asking(new Proposition.Realigns("a", window(0, 9)))))
        .singleElement()
        .asString()
        .contains("must be another state");
    assertThat(
            wrong(
                asking(
                    new Proposition.Strength("b", Sketch.START, Proposition.Comparison.ABOVE, 1))))
        .containsExactly("questions.q: 'b' is not among the groups");
    assertThat(wrong(asking(new Proposition.Camp("a", "c", Sketch.START.plusDays(200)))))
        .hasSize(2)
        .first()
        .isEqualTo("questions.q: there is no actor 'c'");
  }

  @Test
  void whatAQuestionBuildsOnStandsBeforeIt() {
    assertThat(wrong(asking(new Proposition.Not("other"))))
        .containsExactly("questions.q: there is no question 'other'");
    assertThat(
            wrong(
                asking(new Proposition.All(List.of("r")))
                    .ask("r", new Proposition.Realigns(null, window(0, 9)))))
        .containsExactly("questions.q: the question 'r' that it builds on must stand before it");
  }

  @Test
  void campsAreToldOfAsManyActorsAsCanBeDivided() {
    Sketch many = Sketch.of("a", "b");
    for (int i = 3; i <= 24; i++) {
      many.state("s" + i);
    }
    many.ask("q", new Proposition.Camp("a", "b", Sketch.START));
    assertThat(many.scenario().questions()).hasSize(1);
    assertThat(wrong(many.state("s25")))
        .containsExactly("questions.q: camps are told of at most 24 actors, and here are 25");
  }
}
