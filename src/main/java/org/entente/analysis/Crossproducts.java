package org.entente.analysis;

/** Sums of products of variables over points of which some are drawn several times. */
final class Crossproducts {
  private Crossproducts() {}

  /** Takes the mean over what is drawn away; 0 for a point not drawn. */
  static void center(double[] values, int[] drawn, double[] centered) {
    double sum = 0;
    int count = 0;
    for (int p = 0; p < drawn.length; p++) {
      sum += drawn[p] * values[p];
      count += drawn[p];
    }
    double mean = sum / count;
    for (int p = 0; p < drawn.length; p++) {
      centered[p] = drawn[p] > 0 ? values[p] - mean : 0;
    }
  }

  /** Sums of products of each two variables; symmetric. */
  static double[][] of(double[][] variables, int[] drawn) {
    int count = variables.length;
    double[][] sums = new double[count][count];
    double[] point = new double[count];
    for (int p = 0; p < drawn.length; p++) {
      if (drawn[p] > 0) {
        for (int v = 0; v < count; v++) {
          point[v] = variables[v][p];
        }
        for (int u = 0; u < count; u++) {
          double weighted = drawn[p] * point[u];
          double[] row = sums[u];
          for (int v = 0; v <= u; v++) {
            row[v] += weighted * point[v];
          }
        }
      }
    }
    for (int u = 0; u < count; u++) {
      for (int v = 0; v < u; v++) {
        sums[v][u] = sums[u][v];
      }
    }
    return sums;
  }

  /** Correlations; 0 with a variable that does not vary. */
  static double[][] correlations(double[][] sums) {
    int count = sums.length;
    double[][] correlations = new double[count][count];
    for (int u = 0; u < count; u++) {
      for (int v = 0; v < count; v++) {
        double scale = Math.sqrt(sums[u][u]) * Math.sqrt(sums[v][v]);
        correlations[u][v] = u == v ? 1 : scale > 0 ? sums[u][v] / scale : 0;
      }
    }
    return correlations;
  }
}
