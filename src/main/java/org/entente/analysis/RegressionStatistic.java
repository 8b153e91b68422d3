package org.entente.analysis;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Coefficients of the regression of a response, or of its ranks, on factors, or on theirs. With R
 * the correlations of the factors, r theirs with the response and b = R^-1 r the standardised
 * coefficients, the partial correlation of factor j with the response is b_j over the root of b_j^2
 * + (1 - r b) (R^-1)_jj.
 *
 * <p>Ranks are those in the whole sample, also where points are resampled: to rank a resample anew,
 * with all the ties of points drawn twice, moved intervals off the coefficient where little but the
 * factors made the response.
 */
final class RegressionStatistic implements Statistic {
  /** Correlations whose pivots fall below leave a factor that the others determine. */
  private static final double COLLINEAR = 1e-10;

  /** Shares of variance below are rounding. */
  private static final double NOTHING = 1e-12;

  private final Blocks blocks;
  private final boolean ranks;
  private final Chance chance;
  private final double[][] factors;
  private final double[] response;

  RegressionStatistic(Blocks blocks, boolean ranks) {
    this.blocks = blocks;
    this.ranks = ranks;
    chance = new Chance(blocks);
    factors = new double[blocks.factors().size()][];
    for (int f = 0; f < factors.length; f++) {
      double[] levels = Points.levels(blocks, f);
      factors[f] = ranks ? Ranks.of(levels) : levels;
    }
    int[] all = new int[blocks.columns()];
    Arrays.fill(all, 1);
    response = response(all);
  }

  private double[] response(int[] columns) {
    double[] means = new double[blocks.count()];
    Points.means(blocks, columns, means);
    return ranks ? Ranks.of(means) : means;
  }

  @Override
  public int rows() {
    return blocks.count();
  }

  @Override
  public int columns() {
    return blocks.columns();
  }

  @Override
  public int results() {
    return factors.length + (blocks.hasChance() ? 1 : 0);
  }

  @Override
  public void compute(int[] rows, int[] columns, double[] results) {
    int k = factors.length;
    double[][] moments = Crossproducts.of(variables(rows, columns), rows);
    double[][] correlations = Crossproducts.correlations(moments);
    for (int f = 0; f <= k; f++) {
      if (!(moments[f][f] > 0)) {
        throw new NoIndicesException(
            f < k
                ? "the factor " + blocks.factors().get(f).name() + " does not vary"
                : "the response does not vary");
      }
    }
    RealMatrix inverse = inverse(correlations, k);
    double[] r = Arrays.copyOf(correlations[k], k);
    double[] b = inverse.operate(r);
    double unexplained = 1;
    for (int f = 0; f < k; f++) {
      unexplained -= r[f] * b[f];
    }
    for (int f = 0; f < k; f++) {
      results[f] = ranks ? partial(b[f], unexplained, inverse.getEntry(f, f)) : b[f];
    }
    if (blocks.hasChance()) {
      Chance.Parts parts = chance.of(rows, columns);
      results[k] = parts.share();
      if (!ranks) {
        double scale = scale(parts, moments[k][k] / Arrays.stream(rows).sum());
        for (int f = 0; f < k; f++) {
          results[f] *= scale;
        }
      }
    }
  }

  /** The factors, then the response, as they are regressed; each with mean 0 over what is drawn. */
  private double[][] variables(int[] rows, int[] columns) {
    int k = factors.length;
    double[][] variables = new double[k + 1][rows.length];
    for (int f = 0; f < k; f++) {
      Crossproducts.center(factors[f], rows, variables[f]);
    }
    boolean all = Arrays.stream(columns).allMatch(count -> count == 1);
    Crossproducts.center(all ? response : response(columns), rows, variables[k]);
    return variables;
  }

  private RealMatrix inverse(double[][] correlations, int k) {
    double[][] ofFactors = new double[k][];
    for (int f = 0; f < k; f++) {
      ofFactors[f] = Arrays.copyOf(correlations[f], k);
    }
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(ofFactors, false), 1e-9, COLLINEAR)
          .getSolver()
          .getInverse();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw new NoIndicesException(
          "the factor "
              + blocks.factors().get(e.getRow()).name()
              + " is determined by those before it, so that their effects cannot be told apart");
    }
  }

  /** 0 where the factors explain all and this one nothing. */
  private static double partial(double b, double unexplained, double inverse) {
    double rest = Math.max(0, unexplained);
    if (b * b < NOTHING && rest < NOTHING) {
      return 0;
    }
    return b / Math.sqrt(b * b + rest * inverse);
  }

  /** From standard deviations of the means over replications to those of the expected response. */
  private static double scale(Chance.Parts parts, double variance) {
    if (!(parts.explained() > Blocks.ROUNDING * variance)) {
      throw new NoIndicesException(
          "what the factors change in the response cannot be told from chance: take more"
              + " replications a point");
    }
    return Math.sqrt(variance / parts.explained());
  }
}
