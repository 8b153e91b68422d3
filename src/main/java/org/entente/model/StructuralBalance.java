package org.entente.model;

import java.util.Arrays;

/**
 * The pull of structural balance: B_ij = sum_k w_k A_ik A_kj / sum_k w_k over k other than i and j,
 * 0 where there is none; w_k is capability to the power {@code power-weight}. At equal weights it
 * is the matrix square of Marvel, Kleinberg, Kleinberg and Strogatz (2011) without its diagonal
 * terms.
 */
public final class StructuralBalance {
  private final int n;
  private final double[] weight;

  /** One over the sum of weights of all but i and j, at i * n + j; 0 where nobody is left. */
  private final double[] scale;

  /**
   * Weighs third parties.
   *
   * @param capability material power of each actor, above 0
   * @param powerWeight power to which it weighs; 0 for equal weights
   */
  public StructuralBalance(double[] capability, double powerWeight) {
    n = capability.length;
    weight = new double[n];
    double sum = 0;
    for (int k = 0; k < n; k++) {
      weight[k] = StrictMath.pow(capability[k], powerWeight);
      sum += weight[k];
    }
    scale = new double[n * n];
    for (int i = 0; n > 2 && i < n; i++) {
      for (int j = 0; j < n; j++) {
        scale[i * n + j] = i == j ? 0 : 1 / others(sum, i, j);
      }
    }
  }

  /** Summed anew, as a difference of large numbers would lose what small actors weigh. */
  private double others(double sum, int i, int j) {
    double others = sum - weight[i] - weight[j];
    if (others > 1e-3 * sum) {
      return others;
    }
    others = 0;
    for (int k = 0; k < n; k++) {
      if (k != i && k != j) {
        others += weight[k];
      }
    }
    return others;
  }

  /**
   * Computes one row.
   *
   * @param alignment n x n postures, diagonal 0
   * @param i the row
   * @param row where B_i1 .. B_in are written; the diagonal element means nothing
   */
  public void row(double[] alignment, int i, double[] row) {
    Arrays.fill(row, 0, n, 0);
    for (int k = 0; k < n; k++) {
      double toThird = weight[k] * alignment[i * n + k];
      for (int j = 0; j < n; j++) {
        row[j] += toThird * alignment[k * n + j];
      }
    }
    for (int j = 0; j < n; j++) {
      row[j] *= scale[i * n + j];
    }
  }
}
