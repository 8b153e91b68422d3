package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.random.Key;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Draws of all ranged quantities. */
class ParameterDrawsTest {
  private static Scenario kabul;
  private static Scenario restraint;

  @BeforeAll
  static void read() {
    kabul = ScenarioReader.read(Path.of("scenarios/kabul-2025.yaml"), List.of()).scenario();
    restraint = ScenarioReader.read(Path.of("scenarios/restraint.yaml"), List.of()).scenario();
  }

  @Test
  void pointsOneByOneAreThoseOfTheWholeScrambledSequence() {
    Key key = Key.of(-7);
    double[][] whole = SobolSequence.scrambled(300, 40, key);
    SobolPoints points = new SobolPoints(40, key);
    for (int i : new int[] {0, 1, 2, 3, 255, 256, 299, 17, 0}) {
      assertThat(points.point(i)).isEqualTo(whole[i]);
    }
  }

  @Test
  void dimensionsPastTheTableAreUniformAndIndependentOfEachOther() {
    SobolPoints points = new SobolPoints(SobolSequence.MOST_DIMENSIONS + 2, Key.of(1));
    double sum = 0;
    double product = 0;
    int n = 4_000;
    for (int i = 0; i < n; i++) {
      double[] point = points.point(i);
      double one = point[SobolSequence.MOST_DIMENSIONS];
      double other = point[SobolSequence.MOST_DIMENSIONS + 1];
      assertThat(one).isBetween(0.0, 1.0);
      sum += one;
      product += (one - 0.5) * (other - 0.5);
    }
    // Four standard errors: sd 1/sqrt(12) of a uniform number, 1/12 of a product of two.
    assertThat(Math.abs(sum / n - 0.5)).isLessThan(4 / Math.sqrt(12.0 * n));
    assertThat(Math.abs(product / n)).isLessThan(4 / (12 * Math.sqrt(n)));
  }

  @Test
  void everyQuantityIsDrawnEvenlyOverItsRange() {
    ParameterDraws draws = ParameterDraws.of(kabul, 1);
    assertThat(draws.names())
        .containsExactlyElementsOf(Factors.singles(kabul).stream().map(Factor::name).toList());
    ParameterDraws.Levels levels = draws.levels();
    int cells = 64;
    BitSet[] hit = new BitSet[draws.factors().size()];
    for (int f = 0; f < hit.length; f++) {
      hit[f] = new BitSet(cells);
    }
    for (int draw = 1; draw <= cells; draw++) {
      double[] drawn = levels.of(draw);
      for (int f = 0; f < drawn.length; f++) {
        Factor factor = draws.factors().get(f);
        assertThat(factor.takes(drawn[f])).isTrue();
        double unit = (drawn[f] - factor.low()) / (factor.high() - factor.low());
        hit[f].set(Math.min(cells - 1, (int) (unit * cells)));
      }
    }
    // A net in base 2: one of 2^m points in each of 2^m cells of every coordinate.
    for (BitSet cellsHit : hit) {
      assertThat(cellsHit.cardinality()).isEqualTo(cells);
    }
  }

  @Test
  void anotherSeedDrawsOtherParameters() {
    double[] one = ParameterDraws.of(kabul, 1).levels().of(1);
    double[] other = ParameterDraws.of(kabul, 2).levels().of(1);
    for (int f = 0; f < one.length; f++) {
      assertThat(one[f]).isNotEqualTo(other[f]);
    }
  }

  @Test
  void aQuantityThatTwoScenariosHaveIsDrawnAlikeInBoth() {
    List<ParameterDraws> paired = ParameterDraws.paired(List.of(restraint, kabul), 5);
    Map<String, Factor> first =
        paired.get(0).factors().stream().collect(Collectors.toMap(Factor::name, f -> f));
    double[] one = paired.get(0).levels().of(9);
    double[] other = paired.get(1).levels().of(9);
    int same = 0;
    for (int f = 0; f < other.length; f++) {
      Factor factor = paired.get(1).factors().get(f);
      int place = paired.get(0).names().indexOf(factor.name());
      if (place >= 0 && factor.equals(first.get(factor.name()))) {
        assertThat(other[f]).isEqualTo(one[place]);
        same++;
      }
    }
    assertThat(same).isGreaterThan(200);
    assertThat(one).isEqualTo(ParameterDraws.of(restraint, 5).levels().of(9));
  }

  @Test
  void aScenarioWithoutRangesHasNothingToDraw() {
    Scenario sure = Sketch.of("a", "b").scenario();
    assertThatThrownBy(() -> ParameterDraws.of(sure, 1))
        .isInstanceOf(DesignException.class)
        .hasMessageContaining("no quantity of the scenario has a range");
  }

  @Test
  void drawsCountFromOne() {
    ParameterDraws.Levels levels = ParameterDraws.of(kabul, 1).levels();
    assertThatThrownBy(() -> levels.of(0)).isInstanceOf(DesignException.class);
  }
}
