package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.entente.model.StructuralBalance;
import org.junit.jupiter.api.Test;

/**
 * Structural balance against the closed form of dX/dt = X^2 (Marvel, Kleinberg, Kleinberg, Strogatz
 * 2011). The model has no diagonal, so the matrix square is built from the model's own B by the
 * identity (n - 2) B_ij + X_ij (X_ii + X_jj) = (X^2)_ij at equal weights, and the diagonal apart.
 */
class StructuralBalanceReferenceTest {
  private static final String FILE = "structural-balance/closed-form.json";
  private static final double TOLERANCE = 1e-8;

  /** X^2 with its off-diagonal elements from the model. */
  private static double[] square(double[] x, int n) {
    StructuralBalance balance = new StructuralBalance(filled(n), 0);
    double[] pull = new double[n * n];
    double[] square = new double[n * n];
    double[] off = x.clone();
    for (int i = 0; i < n; i++) {
      off[i * n + i] = 0;
    }
    balance.of(off, pull);
    for (int i = 0; i < n; i++) {
      double diagonal = 0;
      for (int k = 0; k < n; k++) {
        diagonal += x[i * n + k] * x[k * n + i];
      }
      for (int j = 0; j < n; j++) {
        square[i * n + j] =
            i == j
                ? diagonal
                : (n - 2) * pull[i * n + j] + x[i * n + j] * (x[i * n + i] + x[j * n + j]);
      }
    }
    return square;
  }

  private static double[] filled(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void theIdentityHoldsOnRandomMatricesToTwelveDecimals() {
    Random random = new Random(20110503);
    for (int n = 3; n <= 30; n++) {
      RealMatrix x = new Array2DRowRealMatrix(n, n);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          double value = 2 * random.nextDouble() - 1;
          x.setEntry(i, j, value);
          x.setEntry(j, i, value);
        }
      }
      double[] square = square(flat(x.getData()), n);
      RealMatrix expected = x.multiply(x);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          assertThat(square[i * n + j]).isCloseTo(expected.getEntry(i, j), within(1e-12));
        }
      }
    }
  }

  @Test
  void theModelsBalanceFollowsTheClosedFormNearlyToTheBlowUpAndSplitsAsTheEigenvectorSays()
      throws IOException {
    Reference reference = Reference.read(FILE);
    for (int c = 0; c < reference.length("cases"); c++) {
      assertSpectrum(reference, c);
      assertStates(reference, c);
      assertSplit(reference, c);
    }
    reference.assertAllUsed("cases");
  }

  /** The numbers that the closed form is made of are those of the start. */
  private static void assertSpectrum(Reference reference, int c) {
    RealMatrix start = new Array2DRowRealMatrix(reference.matrix("cases", c, "X0"));
    double[] found = new EigenDecomposition(start).getRealEigenvalues();
    Arrays.sort(found);
    double[] expected = reference.vector("cases", c, "eigenvalues");
    assertThat(found).containsExactly(expected, within(TOLERANCE));
    double largest = found[found.length - 1];
    assertThat(largest).isCloseTo(reference.number("cases", c, "lambda_max"), within(TOLERANCE));
    assertThat(largest - found[found.length - 2])
        .isCloseTo(reference.number("cases", c, "spectral_gap"), within(TOLERANCE));
    assertThat(1 / largest)
        .isCloseTo(reference.number("cases", c, "blowup_time"), within(TOLERANCE));
  }

  private static void assertStates(Reference reference, int c) {
    int n = (int) reference.number("cases", c, "n");
    double[] start = flat(reference.matrix("cases", c, "X0"));
    double blowUp = reference.number("cases", c, "blowup_time");
    for (int s = 0; s < reference.length("cases", c, "states"); s++) {
      double fraction = reference.number("cases", c, "states", s, "fraction_of_blowup");
      double t = reference.number("cases", c, "states", s, "t");
      assertThat(t).isCloseTo(fraction * blowUp, within(TOLERANCE));
      double[] reached = integrate(start, n, t);
      double[] expected = flat(reference.matrix("cases", c, "states", s, "X"));
      double scale = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
      for (int e = 0; e < expected.length; e++) {
        assertThat(reached[e])
            .as(reference.text("cases", c, "name") + " at " + fraction)
            .isCloseTo(expected[e], within(TOLERANCE * scale));
      }
    }
  }

  private static void assertSplit(Reference reference, int c) {
    int n = (int) reference.number("cases", c, "n");
    double blowUp = reference.number("cases", c, "blowup_time");
    double[] near = integrate(flat(reference.matrix("cases", c, "X0")), n, 0.99999 * blowUp);
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(matrix(near, n)));
    double[] leading = eigen.getEigenvector(0).toArray();
    double[] expected = reference.vector("cases", c, "leading_eigenvector");
    double sign = Math.signum(leading[0] * expected[0]);
    double[] factions = reference.vector("cases", c, "factions");
    boolean friendly = true;
    for (int i = 0; i < n; i++) {
      assertThat(sign * leading[i]).isCloseTo(expected[i], within(1e-6));
      assertThat(Math.signum(expected[i])).isEqualTo(factions[i]);
      for (int j = 0; j < n; j++) {
        if (i != j) {
          // Friends within a faction, enemies across.
          assertThat(Math.signum(near[i * n + j]))
              .as(reference.text("cases", c, "name") + " " + i + "," + j)
              .isEqualTo(factions[i] == factions[j] ? 1 : -1);
          friendly &= near[i * n + j] > 0;
        }
      }
    }
    assertThat(friendly).isEqualTo(reference.flag("cases", c, "all_friendly"));
  }

  private static double[] integrate(double[] start, int n, double until) {
    FirstOrderDifferentialEquations equations =
        new FirstOrderDifferentialEquations() {
          @Override
          public int getDimension() {
            return n * n;
          }

          @Override
          public void computeDerivatives(double t, double[] x, double[] derivatives) {
            System.arraycopy(square(x, n), 0, derivatives, 0, n * n);
          }
        };
    double[] reached = new double[n * n];
    new DormandPrince853Integrator(1e-12, until, 1e-13, 1e-13)
        .integrate(equations, 0, start.clone(), until, reached);
    return reached;
  }

  private static double[] flat(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[][] matrix(double[] flat, int n) {
    double[][] matrix = new double[n][];
    for (int i = 0; i < n; i++) {
      matrix[i] = Arrays.copyOfRange(flat, i * n, (i + 1) * n);
    }
    return matrix;
  }
}
