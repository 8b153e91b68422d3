package org.entente.design;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Design points: a level of each factor at each point.
 *
 * @param method how the points were chosen
 * @param factors what is varied, at least one unless there is a single point, names distinct
 * @param points levels, one row a point, one column a factor; not copied, and not to be changed
 * @param base how many base rows a layout of blocks has (N of a Sobol' design, the number of
 *     Morris' trajectories); else the number of points
 */
public record Design(Method method, List<Factor> factors, double[][] points, int base)
    implements Serializable {
  /** Ways of choosing points. */
  public enum Method {
    /** Every combination of levels. */
    GRID,
    /** The base, then each factor alone at its low and its high end. */
    OAT,
    /** Latin hypercube. */
    LHS,
    /** Sobol' design for first and total order: blocks of A, AB_1 .. AB_k, B. */
    SOBOL,
    /** The same with BA_1 .. BA_k before B, for the second order. */
    SOBOL2,
    /** Morris' trajectories. */
    MORRIS,
    /** Independent uniform points. */
    RANDOM,
    /** The user's own points. */
    OWN;

    /** The word for people and files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The largest design. */
  public static final int MOST = 10_000_000;

  /**
   * Checks the shape.
   *
   * @throws DesignException if there is no point, too many, a row of another length, or two factors
   *     of one name
   */
  public Design {
    factors = List.copyOf(factors);
    if (points.length == 0 || points.length > MOST) {
      throw new DesignException("a design has 1 to " + MOST + " points, not " + points.length);
    }
    if (factors.stream().map(Factor::name).distinct().count() != factors.size()) {
      throw new DesignException("a factor is named twice");
    }
    for (double[] row : points) {
      if (row.length != factors.size()) {
        throw new DesignException(
            "a point has " + row.length + " levels for " + factors.size() + " factors");
      }
    }
  }

  /** Number of points. */
  public int size() {
    return points.length;
  }

  /** Levels of a point, from 0; not a copy. */
  public double[] point(int place) {
    return points[place];
  }
}
