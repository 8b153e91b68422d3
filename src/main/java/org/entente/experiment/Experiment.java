package org.entente.experiment;

import java.io.Serializable;
import org.entente.design.Design;
import org.entente.design.FactorSettings;
import org.entente.model.CompiledScenario;
import org.entente.scenario.Scenario;

/**
 * A design times replications: every point of the design is a scenario of its own, replicated so
 * often. Rows are numbered from 1, point by point.
 *
 * @param scenario what is varied
 * @param design its points
 * @param seed any 64-bit number
 * @param replications replications of each point, from 1
 * @param streams which draws the points have
 */
public record Experiment(
    Scenario scenario, Design design, long seed, int replications, Streams streams)
    implements Serializable {
  /** The most rows. */
  public static final long MOST = 1_000_000_000L;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are no replications, or too many rows
   */
  public Experiment {
    if (replications < 1) {
      throw new IllegalArgumentException("replications must be at least 1, not " + replications);
    }
    if ((long) design.size() * replications > MOST) {
      throw new IllegalArgumentException(
          design.size() + " points of " + replications + " replications are more than " + MOST);
    }
  }

  /** Number of rows. */
  public long rows() {
    return (long) design.size() * replications;
  }

  /** The point of a row, from 1. */
  public int point(long row) {
    return (int) ((row - 1) / replications) + 1;
  }

  /** The replication of a row, from 1. */
  public int replication(long row) {
    return (int) ((row - 1) % replications) + 1;
  }

  /** The seed of a point's replications. */
  public long seedOf(int point) {
    return streams.seed(seed, point);
  }

  /**
   * The scenario of a point.
   *
   * @param point from 1
   * @throws IllegalArgumentException if the point's values contradict each other or their bounds
   */
  public CompiledScenario scenarioOf(int point) {
    return CompiledScenario.of(
        FactorSettings.apply(scenario, design.factors(), design.point(point - 1)));
  }
}
