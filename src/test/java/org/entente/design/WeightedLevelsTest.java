package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Draws from a weighted sample. */
class WeightedLevelsTest {
  private static Scenario kabul;

  @BeforeAll
  static void read() {
    kabul = ScenarioReader.read(Path.of("scenarios/kabul-2025.yaml"), List.of()).scenario();
  }

  /** A sample of two factors, the second first. */
  private static WeightedLevels sample(ParameterDraws draws, Double... weights) {
    Factor one = draws.factors().get(5);
    Factor other = draws.factors().get(2);
    List<List<Double>> levels =
        java.util.stream.IntStream.range(0, weights.length)
            .mapToObj(
                m ->
                    List.of(
                        one.level((m + 0.5) / weights.length),
                        other.level(1 - (m + 0.5) / weights.length)))
            .toList();
    return new WeightedLevels(List.of(one.name(), other.name()), List.of(weights), levels);
  }

  @Test
  void membersComeAsOftenAsTheyWeighAndTogether() {
    ParameterDraws draws = ParameterDraws.of(kabul, 3);
    WeightedLevels sample = sample(draws, 0.1, 4.0, 0.9, 2.0, 1.0);
    ParameterDraws.Levels levels = draws.from(sample).levels();
    int n = 800;
    int[] times = new int[5];
    for (int draw = 1; draw <= n; draw++) {
      double[] drawn = levels.of(draw);
      int member = sample.levels().indexOf(List.of(drawn[5], drawn[2]));
      assertThat(member).as("levels of one member").isNotNegative();
      times[member]++;
    }
    // Eight of a weight of eight are a hundred; the discrepancy of 800 Sobol' points is below 2.
    for (int m = 0; m < times.length; m++) {
      assertThat((double) times[m])
          .isCloseTo(n * sample.weights().get(m) / 8, org.assertj.core.api.Assertions.within(2.0));
    }
  }

  @Test
  void everyOtherFactorIsDrawnAsWithoutIt() {
    ParameterDraws draws = ParameterDraws.of(kabul, 3);
    ParameterDraws.Levels plain = draws.levels();
    ParameterDraws.Levels levels = draws.from(sample(draws, 1.0, 2.0)).levels();
    for (int draw : new int[] {1, 2, 17, 500}) {
      double[] one = plain.of(draw);
      double[] other = levels.of(draw);
      for (int f = 0; f < one.length; f++) {
        if (f != 5 && f != 2) {
          assertThat(other[f]).isEqualTo(one[f]);
        }
      }
    }
  }

  @Test
  void aDrawHangsOnItsNumberAlone() {
    ParameterDraws draws = ParameterDraws.of(kabul, 3);
    WeightedLevels sample = sample(draws, 1.0, 1.0, 1.0);
    ParameterDraws.Levels forth = draws.from(sample).levels();
    ParameterDraws.Levels back = draws.from(sample).levels();
    double[][] first = new double[40][];
    for (int draw = 1; draw <= 40; draw++) {
      first[draw - 1] = forth.of(draw);
    }
    for (int draw = 40; draw >= 1; draw--) {
      assertThat(back.of(draw)).isEqualTo(first[draw - 1]);
    }
  }

  @Test
  void whatDoesNotFitIsRefused() {
    ParameterDraws draws = ParameterDraws.of(kabul, 3);
    assertThatThrownBy(
            () -> draws.from(new WeightedLevels(List.of("x"), List.of(1.0), List.of(List.of(0.0)))))
        .isInstanceOf(DesignException.class)
        .hasMessageContaining("the sample is of x");
    Factor factor = draws.factors().get(0);
    assertThatThrownBy(
            () ->
                draws.from(
                    new WeightedLevels(
                        List.of(factor.name()), List.of(1.0), List.of(List.of(factor.high() + 1)))))
        .isInstanceOf(DesignException.class)
        .hasMessageContaining("whose range is");
    assertThatThrownBy(() -> new WeightedLevels(List.of("x"), List.of(), List.of()))
        .isInstanceOf(DesignException.class);
    assertThatThrownBy(() -> new WeightedLevels(List.of("x"), List.of(0.0), List.of(List.of(1.0))))
        .hasMessageContaining("above 0");
    assertThatThrownBy(
            () -> new WeightedLevels(List.of("x", "x"), List.of(1.0), List.of(List.of(1.0, 1.0))))
        .hasMessageContaining("named once");
  }
}
