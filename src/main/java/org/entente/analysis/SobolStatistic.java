package org.entente.analysis;

import java.util.Arrays;
import org.entente.analysis.SobolTerms.Layout;

/**
 * First-order, total and second-order indices of a Sobol' design, and the share of chance, from
 * sums over base rows: with V the variance over A and B,
 *
 * <ul>
 *   <li>first: mean of b (ab_i - a) over V (Saltelli et al. 2010, Variance based sensitivity
 *       analysis of model output, table 2 b);
 *   <li>total: mean of (a - ab_i)^2 over 2 V (Jansen 1999, Analysis of variance designs for model
 *       output);
 *   <li>second: mean of ba_i ab_j - a b over V, less both first orders (Saltelli 2002, Making best
 *       use of model evaluations to compute sensitivity indices).
 * </ul>
 *
 * Chance in V and in the squared differences is taken out, so that all are of the expected value.
 */
final class SobolStatistic implements Statistic {
  private final Layout layout;
  private final SobolTerms terms;
  private final boolean chance;
  private final double[][] plain;

  SobolStatistic(Layout layout, Blocks blocks) {
    this.layout = layout;
    terms = blocks.common() ? new SobolPairs(layout, blocks) : new SobolMeans(layout, blocks);
    chance = blocks.hasChance();
    plain = new double[blocks.count()][layout.mean() + terms.columns()];
    int[] all = new int[terms.columns()];
    Arrays.fill(all, 1);
    for (int row = 0; row < plain.length; row++) {
      terms.of(row, all, plain[row]);
    }
  }

  @Override
  public int rows() {
    return plain.length;
  }

  @Override
  public int columns() {
    return terms.columns();
  }

  @Override
  public int results() {
    return 2 * layout.factors() + layout.pairs() + (chance ? 1 : 0);
  }

  @Override
  public void compute(int[] rows, int[] columns, double[] results) {
    double[] mean = means(rows, columns);
    double square =
        terms.squareOfMean(Arrays.copyOfRange(mean, layout.mean(), mean.length), columns);
    double ofMean = mean[Layout.OF_MEAN];
    double variance = mean[Layout.SQUARE] - square - ofMean;
    if (!(variance > Blocks.ROUNDING * mean[Layout.SQUARE])) {
      throw new NoIndicesException(
          chance
              ? "what the factors change in the response cannot be told from chance: take more"
                  + " replications a point"
              : "the response does not vary between the base rows");
    }
    int k = layout.factors();
    for (int i = 0; i < k; i++) {
      results[i] = mean[layout.first(i)] / variance;
      results[k + i] = (mean[layout.total(i)] - ofMean) / variance;
    }
    int at = 0;
    for (int i = 0; layout.second() && i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        double joint = mean[layout.second0() + at] / variance;
        results[2 * k + at++] = joint - results[i] - results[j];
      }
    }
    if (chance) {
      results[results.length - 1] = new Chance.Parts(mean[Layout.WITHIN], variance).share();
    }
  }

  private double[] means(int[] rows, int[] columns) {
    boolean all = Arrays.stream(columns).allMatch(count -> count == 1);
    double[] buffer = new double[layout.mean() + terms.columns()];
    double[] mean = new double[buffer.length];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      int drawn = rows[row];
      if (drawn > 0) {
        if (!all) {
          terms.of(row, columns, buffer);
        }
        double[] of = all ? plain[row] : buffer;
        for (int i = 0; i < mean.length; i++) {
          mean[i] += drawn * of[i];
        }
        count += drawn;
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= count;
    }
    return mean;
  }
}
