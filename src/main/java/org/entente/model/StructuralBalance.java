package org.entente.model;

/**
 * The pull of structural balance: B_ij = sum_k w_k A_ik A_kj / sum_k w_k over k other than i and j,
 * 0 where there is none; w_k is capability to the power {@code power-weight}. At equal weights it
 * is the matrix square of Marvel, Kleinberg, Kleinberg and Strogatz (2011) without its diagonal
 * terms.
 */
public final class StructuralBalance {
  /** So many third parties are summed over at once. */
  private static final int TOGETHER = 8;

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
   * Computes the pull on every alignment.
   *
   * @param alignment n x n postures, diagonal 0
   * @param pull where B is written, B_ij at i * n + j; its diagonal is 0
   */
  public void of(double[] alignment, double[] pull) {
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k += TOGETHER) {
        add(alignment, i, k, pull);
      }
    }
    for (int at = 0; at < scale.length; at++) {
      pull[at] *= scale[at];
    }
  }

  /**
   * Adds what eight third parties from k on pull in row i: of one, a sum would be read and written
   * again for each product. Where fewer are left, the last one stands in for the others at weight
   * 0.
   */
  private void add(double[] alignment, int i, int k, double[] pull) {
    int from = i * n;
    double w0 = toThird(alignment, from, k);
    double w1 = toThird(alignment, from, k + 1);
    double w2 = toThird(alignment, from, k + 2);
    double w3 = toThird(alignment, from, k + 3);
    double w4 = toThird(alignment, from, k + 4);
    double w5 = toThird(alignment, from, k + 5);
    double w6 = toThird(alignment, from, k + 6);
    double w7 = toThird(alignment, from, k + 7);
    int k0 = rowOf(k);
    int k1 = rowOf(k + 1);
    int k2 = rowOf(k + 2);
    int k3 = rowOf(k + 3);
    int k4 = rowOf(k + 4);
    int k5 = rowOf(k + 5);
    int k6 = rowOf(k + 6);
    int k7 = rowOf(k + 7);
    double kept = k == 0 ? 0 : 1;
    for (int j = 0; j < n; j++) {
      double first = w0 * alignment[k0 + j] + w1 * alignment[k1 + j];
      double second = w2 * alignment[k2 + j] + w3 * alignment[k3 + j];
      double third = w4 * alignment[k4 + j] + w5 * alignment[k5 + j];
      double fourth = w6 * alignment[k6 + j] + w7 * alignment[k7 + j];
      pull[from + j] = kept * pull[from + j] + ((first + second) + (third + fourth));
    }
  }

  private double toThird(double[] alignment, int from, int k) {
    return k < n ? weight[k] * alignment[from + k] : 0;
  }

  private int rowOf(int k) {
    return Math.min(k, n - 1) * n;
  }
}
