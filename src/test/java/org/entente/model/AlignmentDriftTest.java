package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.entente.scenario.Parameter;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** One step of the Ito equation of alignment, each term by itself and worked out by hand. */
class AlignmentDriftTest {
  private static final Offset<Double> EXACT = within(1e-15);
  private static final double LN2 = Math.log(2);

  private static Sketch pair() {
    return Sketch.of("i", "j").tie("i", "j", 0.4, 0.3, 0).withoutPulls();
  }

  private static double afterOneDay(Sketch sketch) {
    return NamedRegion.after(sketch, 1).alignment("i", "j");
  }

  @Test
  void withoutPullsAndChanceAlignmentStays() {
    assertThat(afterOneDay(pair())).isEqualTo(0.4);
  }

  @Test
  void interestsPullAlignmentToTheirSimilarity() {
    Sketch sketch =
        pair()
            .set(Parameter.INTEREST_PULL_HALF_LIFE, 730)
            .stance("i", "peace", 1, 1)
            .stance("j", "peace", -0.5, 1);
    assertThat(afterOneDay(sketch)).isEqualTo(0.4 + LN2 / 730 * (-0.5 - 0.4), EXACT);
  }

  @Test
  void trustPullsAlignmentToTwiceItselfLessOne() {
    Sketch sketch = pair().set(Parameter.TRUST_PULL_HALF_LIFE, 365);
    assertThat(afterOneDay(sketch)).isEqualTo(0.4 + LN2 / 365 * (-0.4 - 0.4), EXACT);
  }

  @Test
  void thirdPartiesPullAlignmentToBalanceWeighedByTheirPower() {
    Sketch sketch =
        Sketch.of("i", "j", "k", "l")
            .capability("k", 16)
            .capability("l", 1.0 / 16)
            .tie("i", "j", 0.4, 0.5, 0)
            .tie("i", "k", 0.5, 0.5, 0)
            .tie("k", "j", -0.8, 0.5, 0)
            .tie("i", "l", -0.6, 0.5, 0)
            .tie("l", "j", -1, 0.5, 0)
            .withoutPulls()
            .set(Parameter.BALANCE_PULL_HALF_LIFE, 540)
            .set(Parameter.POWER_WEIGHT, 0.25);
    double balance = (2 * 0.5 * -0.8 + 0.5 * -0.6 * -1) / 2.5;
    double expected = 0.4 + LN2 / 540 * balance * (1 - 0.16);
    assertThat(afterOneDay(sketch)).isEqualTo(expected, EXACT);
  }

  @Test
  void withoutThirdPartiesBalanceDoesNotPull() {
    assertThat(afterOneDay(pair().set(Parameter.BALANCE_PULL_HALF_LIFE, 540))).isEqualTo(0.4);
  }

  @Test
  void chanceIsANormalDrawKeyedByThePairAndTheStep() {
    Sketch sketch = pair().set(Parameter.SIGMA, 0.12).clock(0, 1, 1);
    Simulation simulation =
        new Simulation(CompiledScenario.of(sketch.scenario()), new Observer() {});
    simulation.run(11, 5);
    Key key = Key.of(11).with(5).with("alignment").with("i").with("j");
    double first = step(0.4, Draw.gaussian(key.bits(), 0));
    double second = step(first, Draw.gaussian(key.bits(), 1));
    assertThat(new NamedRegion(simulation.region()).alignment("i", "j")).isEqualTo(second, EXACT);
  }

  private static double step(double a, double normal) {
    return a + 0.12 * (1 - a * a) * Math.sqrt(1 / 365.0) * normal;
  }

  @Test
  void alignmentIsKeptWithinItsBounds() {
    Sketch sketch = pair().set(Parameter.SIGMA, 1e6);
    assertThat(Math.abs(afterOneDay(sketch))).isEqualTo(1);
  }

  @Test
  void aPullScalesWithTheLengthOfTheStep() {
    Sketch sketch = pair().set(Parameter.TRUST_PULL_HALF_LIFE, 365).clock(0, 6, 7);
    assertThat(NamedRegion.end(sketch).alignment("i", "j"))
        .isEqualTo(0.4 + 7 * LN2 / 365 * (-0.4 - 0.4), EXACT);
  }

  /** A phase reads the old state: j's new posture toward i plays no part in i's toward k. */
  @Test
  void allTiesReadTheStateBeforeTheStep() {
    Sketch sketch =
        Sketch.of("i", "j", "k")
            .tie("i", "j", 0.5, 1, 0)
            .tie("j", "k", 0.5, 1, 0)
            .tie("i", "k", 0, 0.5, 0)
            .withoutPulls()
            .set(Parameter.BALANCE_PULL_HALF_LIFE, 1)
            .set(Parameter.TRUST_PULL_HALF_LIFE, 1);
    assertThat(NamedRegion.after(sketch, 1).alignment("i", "k")).isEqualTo(LN2 * 0.25, EXACT);
  }
}
