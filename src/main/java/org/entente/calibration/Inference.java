package org.entente.calibration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.design.DesignException;
import org.entente.design.Factor;
import org.entente.scenario.Scenario;

/**
 * What is to be inferred from what.
 *
 * @param scenario what is simulated
 * @param factors the quantities that are inferred, each uniform over its range before; one to
 *     {@link #MOST_FACTORS}, of distinct names
 * @param statistics what is compared with the record; at least one
 * @param seed any 64-bit number
 * @param particles of the first population, from {@link #LEAST_PARTICLES}
 * @param leastAccepted share of a population, in (0, 1), below which no further one is tried
 * @param mostSimulations after which no further population is begun, from {@code particles}
 */
public record Inference(
    Scenario scenario,
    List<Factor> factors,
    List<CountStatistic> statistics,
    long seed,
    int particles,
    double leastAccepted,
    int mostSimulations) {
  /** More factors than these cannot be told apart by distances. */
  public static final int MOST_FACTORS = Scenario.MOST_CALIBRATED;

  /** Fewer cannot tell an interval. */
  public static final int LEAST_PARTICLES = 50;

  /** Most simulations. */
  public static final int MOST_SIMULATIONS = 10_000_000;

  /**
   * Checks and copies.
   *
   * @throws DesignException if there are no or too many factors, one comes twice or is not a
   *     quantity, there is no statistic, or a number is out of its bounds
   */
  public Inference {
    factors = List.copyOf(factors);
    statistics = List.copyOf(statistics);
    if (factors.isEmpty() || factors.size() > MOST_FACTORS) {
      throw new DesignException(
          "one to "
              + MOST_FACTORS
              + " quantities can be calibrated, not "
              + factors.size()
              + "; name them in the scenario, as in calibrate: [dynamics.trust-loss]");
    }
    Set<String> names = new HashSet<>();
    for (Factor factor : factors) {
      if (factor.kind() != Factor.Kind.QUANTITY || factor.isDiscrete()) {
        throw new DesignException(
            "only single quantities with a range are calibrated, and "
                + factor.name()
                + " is none");
      }
      if (!names.add(factor.name())) {
        throw new DesignException(factor.name() + " is to be calibrated twice; name it once");
      }
    }
    if (statistics.isEmpty()) {
      throw new DesignException("there is nothing to compare simulated histories with");
    }
    if (particles < LEAST_PARTICLES
        || mostSimulations < particles
        || mostSimulations > MOST_SIMULATIONS
        || !(leastAccepted > 0 && leastAccepted < 1)) {
      throw new DesignException(
          "a calibration has at least "
              + LEAST_PARTICLES
              + " particles, as many simulations to "
              + MOST_SIMULATIONS
              + ", and stops at a share between 0 and 1");
    }
  }
}
