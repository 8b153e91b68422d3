package org.entente.analysis;

/** The share of chance alone. */
record ChanceStatistic(Blocks blocks, Chance chance) implements Statistic {
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
    return 1;
  }

  @Override
  public void compute(int[] rows, int[] columns, double[] results) {
    results[0] = chance.of(rows, columns).share();
  }
}
