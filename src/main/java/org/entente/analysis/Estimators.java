package org.entente.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.design.Design;

/** The ways of estimating indices. */
public final class Estimators {
  private static final Map<String, Estimator> NAMED = new LinkedHashMap<>();

  static {
    for (Estimator estimator :
        List.of(
            new MorrisEstimator(),
            new SobolEstimator(),
            RegressionEstimator.ofRanks(),
            RegressionEstimator.ofValues(),
            new PawnEstimator(),
            new OatEstimator())) {
      NAMED.put(estimator.method(), estimator);
    }
  }

  private Estimators() {}

  /**
   * The estimator of a name.
   *
   * @param method one of {@link #methods()}
   * @throws IllegalArgumentException for another
   */
  public static Estimator named(String method) {
    Estimator estimator = NAMED.get(method);
    if (estimator == null) {
      throw new IllegalArgumentException(
          "there is no method '" + method + "'; there are " + String.join(", ", methods()));
    }
    return estimator;
  }

  /** Names of the methods. */
  public static List<String> methods() {
    return List.copyOf(NAMED.keySet());
  }

  /** The estimator that a design was made for; that of rank correlation for a design of points. */
  public static Estimator forDesign(Design design) {
    return named(
        switch (design.method()) {
          case SOBOL, SOBOL2 -> "sobol";
          case MORRIS -> "morris";
          case OAT -> "oat";
          case GRID, LHS, RANDOM, OWN -> "prcc";
        });
  }
}
