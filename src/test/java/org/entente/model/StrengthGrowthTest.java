package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.assertj.core.data.Offset;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Logistic growth of armed groups toward what their shelter carries. */
class StrengthGrowthTest {
  private static final Offset<Double> EXACT = within(1e-8);

  /** A group of 1,000 in two hosts, hit once: half of it is lost, and a share of one's shelter. */
  private static Sketch hit(double shelterLoss) {
    Effects effects =
        new Effects(
            Map.of(Effect.STRENGTH, Quantity.of(-0.5), Effect.SHELTER, Quantity.of(-shelterLoss)),
            Map.of(),
            false);
    return Sketch.of("host", "other")
        .group("m", 1000)
        .shelter("host", "m", 0.6)
        .shelter("other", "m", 0.2)
        .type("crackdown", -0.7, effects)
        .script(0, "crackdown", "host", "m");
  }

  /** The logistic equation, integrated by Commons Math. */
  private static double integrated(double start, double capacity, double days) {
    FirstOrderDifferentialEquations logistic =
        new FirstOrderDifferentialEquations() {
          @Override
          public int getDimension() {
            return 1;
          }

          @Override
          public void computeDerivatives(double t, double[] m, double[] derivative) {
            derivative[0] = 0.004 * m[0] * (1 - m[0] / capacity);
          }
        };
    double[] end = new double[1];
    new DormandPrince853Integrator(1e-6, 1, 1e-12, 1e-12)
        .integrate(logistic, 0, new double[] {start}, days, end);
    return end[0];
  }

  @Test
  void aLossIsMadeGoodByTheLogisticEquation() {
    double grown = NamedRegion.after(hit(0), 180).strength("m");
    assertThat(grown).isEqualTo(integrated(500, 1000, 180), EXACT);
    assertThat(grown).isEqualTo(1000 / (1 + Math.exp(-0.004 * 180)), EXACT);
  }

  @Test
  void aGroupGrowsTowardTheShareOfItsShelterThatIsLeft() {
    double share = (0.6 * 0.5 + 0.2) / 0.8;
    double grown = NamedRegion.after(hit(0.5), 100).strength("m");
    assertThat(grown).isEqualTo(integrated(500, 1000 * share, 100), EXACT);
  }

  @Test
  void aGroupWithoutShelterHoldsToTheFloor() {
    Sketch sketch = hit(1).shelter("other", "m", 0);
    double grown = NamedRegion.after(sketch, 300).strength("m");
    assertThat(grown).isEqualTo(integrated(500, 300, 300), EXACT);
    assertThat(grown).isBetween(300.0, 500.0);
  }

  @Test
  void aGroupThatNobodyShelteredAtTheStartHoldsItsOwn() {
    assertThat(NamedRegion.after(Sketch.of("a").group("m", 70), 300).strength("m"))
        .isEqualTo(70, EXACT);
  }

  @Test
  void growthDoesNotDependOnTheStep() {
    double daily = NamedRegion.end(hit(0.5).clock(30, 99, 1)).strength("m");
    for (double step : new double[] {0.5, 7}) {
      assertThat(NamedRegion.end(hit(0.5).clock(30, 99, step)).strength("m"))
          .isEqualTo(daily, EXACT);
    }
  }

  /**
   * All of a step's relaxation reads the state before it: strength grows by yesterday's shelter.
   */
  @Test
  void growthReadsTheShelterBeforeItReturns() {
    Sketch sketch = hit(1).set(Parameter.SHELTER_HALF_LIFE, 1e-9).set(Parameter.GROWTH, 1);
    double afterOneDay = NamedRegion.after(sketch, 1).strength("m");
    // 300, not 1000, is what the shelter left by the crackdown carries: 0.2 of 0.8, or the floor.
    assertThat(afterOneDay).isEqualTo(300 / (1 + (300 / 500.0 - 1) * Math.exp(-1)), EXACT);
  }
}
