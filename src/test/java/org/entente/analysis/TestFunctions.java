package org.entente.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.design.Design;
import org.entente.design.Factor;

/** Functions whose indices are known, and designs to see them at. */
public final class TestFunctions {
  private TestFunctions() {}

  /** Ishigami and Homma (1990), a = 7, b = 0.1; -pi..pi. */
  public static double ishigami(double[] x) {
    return Math.sin(x[0])
        + 7 * Math.pow(Math.sin(x[1]), 2)
        + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  /** Sobol' (1993) with eight factors, a = 0, 1, 4.5, 9, 99, 99, 99, 99; 0..1. */
  public static double sobolG(double[] x) {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double product = 1;
    for (int i = 0; i < a.length; i++) {
      product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
    }
    return product;
  }

  /** 5 x1 + 4 x2 + 3 x3 + 2 x4 + x5; 0..1. */
  public static double linear(double[] x) {
    return 5 * x[0] + 4 * x[1] + 3 * x[2] + 2 * x[3] + x[4];
  }

  /** Morris (1991) with twenty factors, the coefficients that he drew put to (-1)^...; 0..1. */
  public static double morris(double[] x) {
    double[] w = new double[20];
    for (int i = 0; i < 20; i++) {
      boolean bent = i == 2 || i == 4 || i == 6;
      w[i] = 2 * ((bent ? 1.1 * x[i] / (x[i] + 0.1) : x[i]) - 0.5);
    }
    double y = 5 * w[0] * w[1] * w[2] * w[3];
    for (int i = 0; i < 20; i++) {
      y += (i < 10 ? 20 : sign(i + 1)) * w[i];
      for (int j = i + 1; j < 20; j++) {
        y += (j < 6 ? -15 : sign(i + j + 2)) * w[i] * w[j];
        for (int l = j + 1; l < 5; l++) {
          y += -10 * w[i] * w[j] * w[l];
        }
      }
    }
    return y;
  }

  private static int sign(int power) {
    return power % 2 == 0 ? 1 : -1;
  }

  /** Factors x1, x2, ... of one range. */
  public static List<Factor> factors(int count, double low, double high) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Factor.quantity("x" + i, low, high))
        .toList();
  }

  /** Three factors from -pi to pi. */
  public static List<Factor> ofIshigami() {
    return factors(3, -Math.PI, Math.PI);
  }

  /**
   * A Sobol' design whose rows of A and B are given.
   *
   * @param rows places in 0..1, of A, then of B
   */
  public static Design blocks(List<Factor> factors, double[][] rows, boolean second) {
    int k = factors.size();
    int size = second ? 2 * k + 2 : k + 2;
    double[][] points = new double[rows.length * size][];
    int at = 0;
    for (double[] row : rows) {
      double[] a = levels(factors, Arrays.copyOfRange(row, 0, k));
      double[] b = levels(factors, Arrays.copyOfRange(row, k, 2 * k));
      points[at++] = a;
      for (int f = 0; f < k; f++) {
        points[at] = a.clone();
        points[at++][f] = b[f];
      }
      for (int f = 0; second && f < k; f++) {
        points[at] = b.clone();
        points[at++][f] = a[f];
      }
      points[at++] = b;
    }
    Design.Method method = second ? Design.Method.SOBOL2 : Design.Method.SOBOL;
    return new Design(method, factors, points, rows.length);
  }

  private static double[] levels(List<Factor> factors, double[] unit) {
    return IntStream.range(0, unit.length)
        .mapToDouble(f -> factors.get(f).level(unit[f]))
        .toArray();
  }

  /** A function's values at a design's points, one a point. */
  public static DesignSample sample(Design design, ToDoubleFunction<double[]> function) {
    double[][] values =
        Arrays.stream(design.points())
            .map(point -> new double[] {function.applyAsDouble(point)})
            .toArray(double[][]::new);
    return new DesignSample(design, values, false);
  }

  /** Indices of an order, in the design's order of factors. */
  public static double[] of(Indices indices, String order) {
    return indices.indices().stream()
        .filter(index -> index.order().equals(order))
        .mapToDouble(Index::index)
        .toArray();
  }

  /** Half the widths of the intervals of an order. */
  public static double[] halves(Indices indices, String order) {
    return indices.indices().stream()
        .filter(index -> index.order().equals(order))
        .mapToDouble(index -> (index.high() - index.low()) / 2)
        .toArray();
  }
}
