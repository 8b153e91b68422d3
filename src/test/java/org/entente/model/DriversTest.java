package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Each driver of a decision of actor i about j, worked out by hand. */
class DriversTest {
  private static final Offset<Double> EXACT = within(1e-15);

  private static double value(Sketch sketch, DriverKind kind) {
    return NamedRegion.of(sketch).driver(kind, "i", "j");
  }

  private static Sketch tied(double grievance) {
    return Sketch.of("i", "j", "r").tie("i", "j", -0.3, 0.2, grievance, 0.5);
  }

  @Test
  void alignmentAndTrustAreThoseOfTheActorTowardTheOther() {
    Sketch sketch = tied(0).tie("j", "i", 0.9, 0.9, 9);
    assertThat(value(sketch, DriverKind.ALIGNMENT)).isEqualTo(-0.3);
    assertThat(value(sketch, DriverKind.TRUST)).isEqualTo(0.2);
  }

  @Test
  void interestIsWeighedByTheActorsOwnSaliences() {
    Sketch sketch =
        Sketch.of("i", "j")
            .issues("a", "b")
            .stance("i", "a", 1, 3)
            .stance("i", "b", 0.5, 1)
            .stance("j", "a", -0.2, 1)
            .stance("j", "b", 0.5, 9);
    assertThat(value(sketch, DriverKind.INTEREST)).isEqualTo(1 - 0.75 * 1.2, EXACT);
  }

  @Test
  void grievanceSaturates() {
    assertThat(value(tied(0), DriverKind.GRIEVANCE)).isZero();
    assertThat(value(tied(1.5), DriverKind.GRIEVANCE)).isEqualTo(0.6, EXACT);
  }

  @Test
  void aRedLineSpeaksOnceGrievanceIsPastIt() {
    assertThat(value(tied(0).redLine("i", 0.8), DriverKind.RED_LINE)).isZero();
    assertThat(value(tied(0.8).redLine("i", 0.8), DriverKind.RED_LINE)).isZero();
    assertThat(value(tied(2).redLine("i", 0.8), DriverKind.RED_LINE)).isEqualTo(0.6, EXACT);
  }

  @Test
  void threatIsPowerNearnessAndIntent() {
    Sketch sketch = tied(1.5).capability("i", 0.1).capability("j", 0.3);
    assertThat(value(sketch, DriverKind.THREAT)).isEqualTo(0.5 * 0.75 * 0.6, EXACT);
  }

  @Test
  void theGreatestThreatMayComeFromAThird() {
    Sketch sketch = tied(1.5).capability("r", 3).tie("i", "r", 0, 0.5, 1);
    assertThat(value(sketch, DriverKind.THREAT)).isEqualTo(0.5 * 0.5 * 0.6, EXACT);
    assertThat(value(sketch, DriverKind.GREATEST_THREAT)).isEqualTo(0.75 * 0.5, EXACT);
    assertThat(value(Sketch.of("i", "j"), DriverKind.GREATEST_THREAT)).isZero();
  }

  @Test
  void estrangementIsThatOfBothFromOneThirdState() {
    Sketch sketch =
        Sketch.of("i", "j", "r", "q")
            .group("m", 10)
            .tie("i", "r", -0.5, 0.5, 0)
            .tie("j", "r", -0.4, 0.5, 0)
            .tie("i", "q", -0.9, 0.5, 0)
            .tie("j", "q", 0.9, 0.5, 0)
            .tie("i", "m", -1, 0.5, 0)
            .tie("j", "m", -1, 0.5, 0)
            .tie("i", "j", -1, 0.5, 0)
            .tie("j", "i", -1, 0.5, 0);
    assertThat(value(sketch, DriverKind.ESTRANGEMENT)).isEqualTo(0.5 * 0.4, EXACT);
    assertThat(value(Sketch.of("i", "j"), DriverKind.ESTRANGEMENT)).isZero();
  }

  @Test
  void pressureSaturatesAndIsOnesOwn() {
    Sketch sketch = tied(0).pressure("i", 3).pressure("j", 100);
    assertThat(value(sketch, DriverKind.PRESSURE)).isEqualTo(0.75);
  }

  @Test
  void sanctuaryIsShelterOfWhoHurts() {
    Sketch sketch =
        tied(0)
            .group("m", 10)
            .group("n", 10)
            .shelter("j", "m", 0.8)
            .shelter("j", "n", 0.3)
            .shelter("r", "n", 1)
            .tie("i", "m", 0, 0.5, 1)
            .tie("i", "n", 0, 0.5, 4);
    assertThat(value(sketch, DriverKind.SANCTUARY)).isEqualTo(0.8 * 0.5, EXACT);
    assertThat(value(tied(1), DriverKind.SANCTUARY)).isZero();
  }

  @Test
  void backlashIsHowNearTheGroupIsToAnotherThatTheActorOpposes() {
    Sketch sketch =
        Sketch.of("i")
            .group("j", 10)
            .group("m", 10)
            .group("n", 10)
            .tie("i", "m", -0.2, 0.5, 0)
            .tie("j", "m", 0.1, 0.5, 0)
            .tie("m", "j", -0.5, 0.5, 0)
            .tie("j", "n", 0.9, 0.5, 0)
            .tie("n", "j", 0.9, 0.5, 0);
    assertThat(value(sketch, DriverKind.BACKLASH)).isEqualTo((1 - 0.2) / 2, EXACT);
    Sketch friends = sketch.tie("i", "m", 0, 0.5, 0);
    assertThat(value(friends, DriverKind.BACKLASH)).isZero();
  }

  @Test
  void strengthIsGrowthSinceTheStart() {
    NamedRegion region = NamedRegion.of(Sketch.of("i").group("j", 200));
    assertThat(region.driver(DriverKind.STRENGTH, "i", "j")).isZero();
    region.region().strength[0] = 250;
    assertThat(region.driver(DriverKind.STRENGTH, "i", "j")).isEqualTo(0.25, EXACT);
  }

  @Test
  void recencyFadesOverAMonthFromOneOnTheSameDay() {
    Sketch sketch = Sketch.of("i", "j", "r").type("x", -1).script(0, "x", "i", "j");
    NamedRegion never = NamedRegion.of(sketch);
    assertThat(never.driver(DriverKind.RECENCY, "i", "j")).isZero();
    NamedRegion region = NamedRegion.after(sketch);
    assertThat(region.driver(DriverKind.RECENCY, "i", "j")).isEqualTo(1);
    region.region().moveTo(30);
    assertThat(region.driver(DriverKind.RECENCY, "i", "j")).isEqualTo(Math.exp(-1), EXACT);
  }

  @Test
  void recencyCountsWholeDays() {
    Sketch sketch = Sketch.of("i", "j").type("x", -1).script(0, "x", "i", "j").clock(50, 99, 0.5);
    NamedRegion region = NamedRegion.after(sketch);
    region.region().moveTo(1);
    assertThat(region.driver(DriverKind.RECENCY, "i", "j")).isEqualTo(1);
    region.region().moveTo(3);
    assertThat(region.driver(DriverKind.RECENCY, "i", "j")).isEqualTo(Math.exp(-1 / 30.0), EXACT);
  }

  @Test
  void recencyIsOfOneTypeFromOneSourceToOnePrincipalTarget() {
    Sketch sketch =
        Sketch.of("i", "j", "r")
            .type("x", -1)
            .type("y", -1)
            .script(0, "x", "i", "j", "r")
            .script(50, "y", "i", "j")
            .script(50, "x", "i", "r")
            .script(50, "x", "r", "j");
    NamedRegion region = NamedRegion.after(sketch);
    int i = region.place("i");
    int j = region.place("j");
    assertThat(Drivers.value(region.region(), DriverKind.RECENCY, i, j, 0)).isEqualTo(1);
    for (int triple = 1; triple < 4; triple++) {
      assertThat(Drivers.value(region.region(), DriverKind.RECENCY, i, j, triple)).isZero();
    }
  }
}
