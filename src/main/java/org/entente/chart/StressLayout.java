package org.entente.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays points out in the plane so that their distances are as near to given ones as can be, by
 * stress majorisation: the sum over pairs of (||x_i - x_j|| - d_ij)^2 / d_ij^2 falls with every
 * move of a point to the weighted mean of where the others want it (Gansner, Koren and North 2004,
 * Graph Drawing by Stress Majorization, section 2.3, "localized optimization"). The start is a
 * circle in the order given, so that the same distances give the same layout.
 */
public final class StressLayout {
  private static final int SWEEPS = 1_000;

  private final double[][] wanted;
  private final double[] x;
  private final double[] y;

  private StressLayout(double[][] wanted) {
    this.wanted = wanted;
    int n = wanted.length;
    x = new double[n];
    y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = -StrictMath.cos(2 * Math.PI * i / n);
      y[i] = StrictMath.sin(2 * Math.PI * i / n);
    }
  }

  /**
   * The layout for some distances: centred on the origin, its longest extent across, the first
   * point in the left half and the second not below the first.
   *
   * @param wanted distances above 0, symmetric; the diagonal is not read
   * @return one point each, in the given order
   */
  public static List<Point2D> of(double[][] wanted) {
    StressLayout layout = new StressLayout(wanted);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      layout.sweep();
    }
    layout.turn();
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < layout.x.length; i++) {
      points.add(new Point2D.Double(layout.x[i], layout.y[i]));
    }
    return points;
  }

  /** How far distances are from what is wanted; each pair counts once. */
  static double stress(List<Point2D> points, double[][] wanted) {
    double stress = 0;
    for (int i = 0; i < wanted.length; i++) {
      for (int j = i + 1; j < wanted.length; j++) {
        double off = points.get(i).distance(points.get(j)) / wanted[i][j] - 1;
        stress += off * off;
      }
    }
    return stress;
  }

  private void sweep() {
    for (int i = 0; i < x.length; i++) {
      double weights = 0;
      double sumX = 0;
      double sumY = 0;
      for (int j = 0; j < x.length; j++) {
        if (j != i) {
          double d = wanted[i][j];
          double weight = 1 / (d * d);
          double dx = x[i] - x[j];
          double dy = y[i] - y[j];
          double apart = Math.sqrt(dx * dx + dy * dy);
          // Points on one another are pushed apart nowhere; others will part them.
          double stretch = apart < 1e-12 ? 0 : d / apart;
          weights += weight;
          sumX += weight * (x[j] + stretch * dx);
          sumY += weight * (y[j] + stretch * dy);
        }
      }
      if (weights > 0) {
        x[i] = sumX / weights;
        y[i] = sumY / weights;
      }
    }
  }

  /** Puts the centre into the origin and the axis of largest variance across. */
  private void turn() {
    centre(x);
    centre(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += x[i] * x[i];
      yy += y[i] * y[i];
      xy += x[i] * y[i];
    }
    double angle = 0.5 * StrictMath.atan2(2 * xy, xx - yy);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int i = 0; i < x.length; i++) {
      double across = cos * x[i] + sin * y[i];
      y[i] = cos * y[i] - sin * x[i];
      x[i] = across;
    }
    if (x[0] > 0) {
      mirror(x);
    }
    if (x.length > 1 && y[1] > y[0]) {
      mirror(y);
    }
  }

  private static void centre(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
    }
  }

  private static void mirror(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = -values[i];
    }
  }
}
