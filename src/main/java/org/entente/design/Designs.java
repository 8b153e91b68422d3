package org.entente.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.random.Draw;
import org.entente.random.Key;

/** Makes designs. Chance in them comes from a stream keyed by the seed and the method. */
public final class Designs {
  /** Levels of Morris' grid. */
  public static final int MORRIS_LEVELS = 4;

  private Designs() {}

  /**
   * Every combination of levels, the last factor moving fastest.
   *
   * @param counts number of levels of each factor, from 2; ignored for one that takes some levels
   *     only
   * @throws DesignException if there are too many points
   */
  public static Design grid(List<Factor> factors, List<Integer> counts) {
    long size = 1;
    List<double[]> levels = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      levels.add(levels(factors.get(f), counts.get(f)));
      size *= levels.get(f).length;
      if (size > Design.MOST) {
        throw new DesignException("the grid has more than " + Design.MOST + " points");
      }
    }
    double[][] points = new double[(int) size][factors.size()];
    for (int p = 0; p < points.length; p++) {
      int rest = p;
      for (int f = factors.size() - 1; f >= 0; f--) {
        points[p][f] = levels.get(f)[rest % levels.get(f).length];
        rest /= levels.get(f).length;
      }
    }
    return new Design(Design.Method.GRID, factors, points, points.length);
  }

  private static double[] levels(Factor factor, int count) {
    if (factor.isDiscrete()) {
      return factor.levels().stream().mapToDouble(level -> level).toArray();
    }
    if (count < 2) {
      throw new DesignException("a grid needs at least 2 levels of " + factor.name());
    }
    double[] levels = new double[count];
    for (int i = 0; i < count; i++) {
      levels[i] = factor.level((double) i / (count - 1));
    }
    return levels;
  }

  /** The scenario as it stands, then each factor alone at its low end and at its high end. */
  public static Design oneAtATime(List<Factor> factors) {
    double[] base = factors.stream().mapToDouble(Factor::base).toArray();
    double[][] points = new double[1 + 2 * factors.size()][];
    points[0] = base.clone();
    for (int f = 0; f < factors.size(); f++) {
      points[1 + 2 * f] = base.clone();
      points[1 + 2 * f][f] = factors.get(f).low();
      points[2 + 2 * f] = base.clone();
      points[2 + 2 * f][f] = factors.get(f).high();
    }
    return new Design(Design.Method.OAT, factors, points, 1);
  }

  /** Independent uniform points. */
  public static Design random(List<Factor> factors, int count, long seed) {
    double[][] unit = UnitPoints.random(checked(count), factors.size(), key(seed, "random"));
    return new Design(Design.Method.RANDOM, factors, scaled(factors, unit), count);
  }

  /** A Latin hypercube. */
  public static Design latinHypercube(List<Factor> factors, int count, long seed) {
    double[][] unit = UnitPoints.latinHypercube(checked(count), factors.size(), key(seed, "lhs"));
    return new Design(Design.Method.LHS, factors, scaled(factors, unit), count);
  }

  /**
   * A Sobol' design in the layout of Saltelli et al. (2010): for each of N base rows the point of
   * A, then A with each factor in turn from B, with {@code secondOrder} B with each factor in turn
   * from A, then the point of B.
   *
   * @param base N, a power of two, for which the sequence is balanced
   */
  public static Design sobol(List<Factor> factors, int base, boolean secondOrder, long seed) {
    if (base < 2 || Integer.bitCount(base) != 1) {
      throw new DesignException("a Sobol' design has a power of two of base rows, not " + base);
    }
    int k = factors.size();
    double[][] pairs = SobolSequence.scrambled(base, 2 * k, key(seed, "sobol"));
    int block = secondOrder ? 2 * k + 2 : k + 2;
    if ((long) base * block > Design.MOST) {
      throw new DesignException("the Sobol' design has more than " + Design.MOST + " points");
    }
    double[][] points = new double[base * block][];
    int at = 0;
    for (double[] pair : pairs) {
      double[] a = scaled(factors, Arrays.copyOfRange(pair, 0, k));
      double[] b = scaled(factors, Arrays.copyOfRange(pair, k, 2 * k));
      points[at++] = a;
      for (int f = 0; f < k; f++) {
        points[at++] = with(a, f, b[f]);
      }
      for (int f = 0; secondOrder && f < k; f++) {
        points[at++] = with(b, f, a[f]);
      }
      points[at++] = b;
    }
    Design.Method method = secondOrder ? Design.Method.SOBOL2 : Design.Method.SOBOL;
    return new Design(method, factors, points, base);
  }

  private static double[] with(double[] row, int factor, double level) {
    double[] changed = row.clone();
    changed[factor] = level;
    return changed;
  }

  /**
   * Morris' (1991) trajectories on a grid of {@link #MORRIS_LEVELS} levels, a step being p/(2(p -
   * 1)) of a factor's range: each goes from a random base point through all factors in random
   * order, each moved once, up or down.
   *
   * @param trajectories from 2
   */
  public static Design morris(List<Factor> factors, int trajectories, long seed) {
    if (trajectories < 2) {
      throw new DesignException("Morris' design has at least 2 trajectories, not " + trajectories);
    }
    int k = factors.size();
    if ((long) trajectories * (k + 1) > Design.MOST) {
      throw new DesignException("the design has more than " + Design.MOST + " points");
    }
    double[][] points = new double[trajectories * (k + 1)][];
    for (int t = 0; t < trajectories; t++) {
      Key key = key(seed, "morris").with(t);
      double[] unit = start(k, key);
      int[] order = UnitPoints.permutation(k, key.with("order"));
      points[t * (k + 1)] = scaled(factors, unit);
      for (int step = 0; step < k; step++) {
        int f = order[step];
        double delta = MORRIS_LEVELS / (2.0 * (MORRIS_LEVELS - 1));
        unit[f] += unit[f] < 0.5 ? delta : -delta;
        points[t * (k + 1) + step + 1] = scaled(factors, unit);
      }
    }
    return new Design(Design.Method.MORRIS, factors, points, trajectories);
  }

  private static double[] start(int k, Key key) {
    double[] unit = new double[k];
    long stream = key.with("base").bits();
    for (int f = 0; f < k; f++) {
      int level = Math.min(MORRIS_LEVELS - 1, (int) (Draw.uniform(stream, f) * MORRIS_LEVELS));
      unit[f] = level / (MORRIS_LEVELS - 1.0);
    }
    return unit;
  }

  private static Key key(long seed, String method) {
    return Key.of(seed).with("design").with(method);
  }

  private static int checked(int count) {
    if (count < 2 || count > Design.MOST) {
      throw new DesignException("a design has 2 to " + Design.MOST + " points, not " + count);
    }
    return count;
  }

  private static double[][] scaled(List<Factor> factors, double[][] unit) {
    double[][] points = new double[unit.length][];
    for (int i = 0; i < unit.length; i++) {
      points[i] = scaled(factors, unit[i]);
    }
    return points;
  }

  private static double[] scaled(List<Factor> factors, double[] unit) {
    double[] levels = new double[unit.length];
    for (int f = 0; f < levels.length; f++) {
      levels[f] = factors.get(f).level(unit[f]);
    }
    return levels;
  }
}
