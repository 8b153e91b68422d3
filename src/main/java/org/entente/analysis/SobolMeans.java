package org.entente.analysis;

/**
 * Terms of the means over replications, each with chance of its own. Products of two points are
 * free of it; squares hold the chance in a mean, which is told beside them.
 */
final class SobolMeans implements SobolTerms {
  private final Layout layout;
  private final Blocks blocks;
  private final double[][] means;

  SobolMeans(Layout layout, Blocks blocks) {
    this.layout = layout;
    this.blocks = blocks;
    means = blocks.means();
  }

  @Override
  public void of(int row, int[] columns, double[] terms) {
    double[] y = means[row];
    double a = y[0];
    double b = y[layout.b()];
    int k = layout.factors();
    terms[Layout.SQUARE] = (a * a + b * b) / 2;
    chance(row, terms);
    for (int i = 0; i < k; i++) {
      double ab = y[layout.fromB(i)];
      terms[layout.first(i)] = b * (ab - a);
      terms[layout.total(i)] = (a - ab) * (a - ab) / 2;
    }
    int at = layout.second0();
    for (int i = 0; layout.second() && i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        terms[at++] = y[layout.fromA(i)] * y[layout.fromB(j)] - a * b;
      }
    }
    terms[layout.mean()] = (a + b) / 2;
  }

  private void chance(int row, double[] terms) {
    double within = 0;
    double ofMean = 0;
    for (double[] point : blocks.values()[row]) {
      double variance = point.length > 1 ? Moments.variance(point) : 0;
      within += variance;
      ofMean += variance / point.length;
    }
    terms[Layout.WITHIN] = within / layout.points();
    terms[Layout.OF_MEAN] = ofMean / layout.points();
  }

  @Override
  public double squareOfMean(double[] means, int[] columns) {
    return means[0] * means[0];
  }

  @Override
  public int columns() {
    return 1;
  }
}
