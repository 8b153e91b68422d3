package org.entente.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.design.FactorSettings;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A design times replications: every point of the design is a scenario of its own, replicated so
 * often.
 *
 * @param scenario what is varied
 * @param design its points
 * @param seed any 64-bit number
 * @param replications replications of each point to begin with, from 1
 * @param streams which draws the points have
 * @param precisionOrNull until when replications are added; null for none added
 * @param responses names of the responses that rows hold, in their order; some of {@link
 *     #declared}, and that which is to be exact
 */
public record Experiment(
    Scenario scenario,
    Design design,
    long seed,
    int replications,
    PointStreams streams,
    @Nullable Precision precisionOrNull,
    List<String> responses)
    implements Serializable {
  /** The most rows. */
  public static final long MOST = 1_000_000_000L;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are no replications or responses, or too many rows
   */
  public Experiment {
    responses = List.copyOf(responses);
    if (responses.isEmpty()
        || (precisionOrNull != null && !responses.contains(precisionOrNull.response()))) {
      throw new IllegalArgumentException(
          "an experiment keeps at least one response, and that which is to be exact");
    }
    if (replications < 1) {
      throw new IllegalArgumentException("replications must be at least 1, not " + replications);
    }
    if ((long) design.size() * replications > MOST) {
      throw new IllegalArgumentException(
          design.size() + " points of " + replications + " replications are more than " + MOST);
    }
  }

  /** Until when replications are added. */
  public Optional<Precision> precision() {
    return Optional.ofNullable(precisionOrNull);
  }

  /** The first wave: all points, each with the replications that it begins with. */
  public Wave firstWave() {
    int[] points = new int[design.size()];
    for (int p = 0; p < points.length; p++) {
      points[p] = p + 1;
    }
    return new Wave(points, 1, replications);
  }

  /** The seed of a point's replications, points counting from 1. */
  public long seedOf(int point) {
    return streams.seed(seed, point);
  }

  /**
   * The responses that every point has: those of the scenario with all that the design may switch
   * on. A stimulus that does not happen at a point counts 0 there.
   */
  public static List<String> declared(Scenario scenario, Design design) {
    List<Factor> switches =
        design.factors().stream().filter(f -> f.kind() == Factor.Kind.SWITCH).toList();
    double[] on = switches.stream().mapToDouble(Factor::high).toArray();
    return new Responses(CompiledScenario.of(FactorSettings.apply(scenario, switches, on))).names();
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
