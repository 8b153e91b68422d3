package org.entente.analysis;

/**
 * Terms under common streams: products of different replications alone, which are free of chance
 * whatever points share of it (see {@link Columns}). What a replication adds to all points alike is
 * taken away first, for it would only blur the first order.
 */
final class SobolPairs implements SobolTerms {
  private final Layout layout;
  private final Blocks blocks;
  private final double[][][] centered;

  SobolPairs(Layout layout, Blocks blocks) {
    this.layout = layout;
    this.blocks = blocks;
    centered = centered(blocks);
  }

  private static double[][][] centered(Blocks blocks) {
    double[] means = new double[blocks.columns()];
    for (double[][] block : blocks.values()) {
      for (double[] point : block) {
        for (int r = 0; r < means.length; r++) {
          means[r] += point[r] / blocks.points();
        }
      }
    }
    double[][][] centered = new double[blocks.count()][blocks.size()][means.length];
    for (int row = 0; row < centered.length; row++) {
      for (int p = 0; p < blocks.size(); p++) {
        for (int r = 0; r < means.length; r++) {
          centered[row][p][r] = blocks.values()[row][p][r] - means[r];
        }
      }
    }
    return centered;
  }

  @Override
  public void of(int row, int[] columns, double[] terms) {
    double[][] y = centered[row];
    double[] a = y[0];
    double[] b = y[layout.b()];
    int k = layout.factors();
    double pairs = Columns.pairs(columns);
    double[] sums = new double[y.length];
    double within = 0;
    for (int p = 0; p < y.length; p++) {
      sums[p] = Columns.sum(y[p], columns);
      within += Columns.variance(blocks.values()[row][p], columns, blocks.replications(), pairs);
    }
    double sumA = sums[0];
    double sumB = sums[layout.b()];
    double aa = sumA * sumA - Columns.squares(a, a, columns);
    double bb = sumB * sumB - Columns.squares(b, b, columns);
    double ab = sumA * sumB - Columns.squares(a, b, columns);
    terms[Layout.SQUARE] = (aa + bb) / 2 / pairs;
    terms[Layout.WITHIN] = within / layout.points();
    terms[Layout.OF_MEAN] = 0;
    for (int i = 0; i < k; i++) {
      double[] c = y[layout.fromB(i)];
      double sumC = sums[layout.fromB(i)];
      double bc = sumB * sumC - Columns.squares(b, c, columns);
      double ac = sumA * sumC - Columns.squares(a, c, columns);
      double cc = sumC * sumC - Columns.squares(c, c, columns);
      terms[layout.first(i)] = (bc - ab) / pairs;
      terms[layout.total(i)] = (aa - 2 * ac + cc) / 2 / pairs;
    }
    int at = layout.second0();
    for (int i = 0; layout.second() && i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        int u = layout.fromA(i);
        int v = layout.fromB(j);
        double uv = sums[u] * sums[v] - Columns.squares(y[u], y[v], columns);
        terms[at++] = (uv - ab) / pairs;
      }
    }
    for (int r = 0; r < columns.length; r++) {
      terms[layout.mean() + r] = (a[r] + b[r]) / 2;
    }
  }

  @Override
  public double squareOfMean(double[] means, int[] columns) {
    return Columns.product(means, means, columns, Columns.pairs(columns));
  }

  @Override
  public int columns() {
    return blocks.columns();
  }
}
