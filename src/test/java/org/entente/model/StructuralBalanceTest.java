package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums by eights against the formula as it is written. */
class StructuralBalanceTest {
  /** B_ij = sum_k w_k A_ik A_kj / sum_k w_k over k other than i and j, 0 where there is none. */
  private static double written(double[] a, double[] capability, double power, int i, int j) {
    int n = capability.length;
    double sum = 0;
    double weights = 0;
    for (int k = 0; k < n; k++) {
      if (k != i && k != j) {
        double weight = Math.pow(capability[k], power);
        sum += weight * a[i * n + k] * a[k * n + j];
        weights += weight;
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 8, 9, 15, 16, 17, 30})
  void itIsTheFormula(int n) {
    Random random = new Random(n);
    double[] capability = random.doubles(n, 0.0001, 0.3).toArray();
    double[] a = random.doubles(n * n, -1, 1).toArray();
    for (int i = 0; i < n; i++) {
      a[i * n + i] = 0;
    }
    // What stood there before must leave no trace.
    double[] pull = random.doubles(n * n, -9, 9).toArray();
    new StructuralBalance(capability, 0.25).of(a, pull);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double expected = i == j ? 0 : written(a, capability, 0.25, i, j);
        assertThat(pull[i * n + j]).isCloseTo(expected, within(1e-13));
      }
    }
  }
}
