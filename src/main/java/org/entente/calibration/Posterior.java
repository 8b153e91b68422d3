package org.entente.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.design.DesignException;
import org.entente.design.Factor;
import org.entente.experiment.ThreadEngine;
import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * What a record says about parameters: a weighted sample, what was learnt about each factor, and
 * whether the model led to the record.
 *
 * @param inference what was inferred from what
 * @param sample the particles, the nearest to the record first
 * @param marginals one a factor, in their order
 * @param checks one a statistic, in their order
 * @param generations the populations, the first over the prior
 * @param simulations in all, but for the checks
 * @param failed of them failed
 */
public record Posterior(
    Inference inference,
    List<Draws> sample,
    List<Marginal> marginals,
    List<Check> checks,
    List<Generation> generations,
    long simulations,
    long failed) {
  /** Simulations from the posterior, for the checks. */
  static final int PREDICTIONS = 400;

  /**
   * A particle in the units of the factors.
   *
   * @param levels one a factor
   * @param distance from the record, from 0
   * @param weight share of the posterior, 0..1; all sum to 1
   */
  public record Draws(List<Double> levels, double distance, double weight) {
    /** Copies the levels. */
    public Draws {
      levels = List.copyOf(levels);
    }
  }

  /** Copies. */
  public Posterior {
    sample = List.copyOf(sample);
    marginals = List.copyOf(marginals);
    checks = List.copyOf(checks);
    generations = List.copyOf(generations);
  }

  /**
   * Infers.
   *
   * @throws DesignException if most simulations over the prior fail, or no statistic varies
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static Posterior of(Inference inference, ThreadEngine engine) throws InterruptedException {
    return of(inference, engine, SimulationLog.none());
  }

  static Posterior of(Inference inference, ThreadEngine engine, SimulationLog log)
      throws InterruptedException {
    Population population = Population.of(inference, engine, log);
    List<Particle> kept = population.kept();
    List<Factor> factors = inference.factors();
    double total = kept.stream().mapToDouble(Particle::weight).sum();
    List<Draws> sample = new ArrayList<>();
    for (Particle particle : kept) {
      List<Double> levels =
          IntStream.range(0, factors.size())
              .mapToObj(f -> factors.get(f).level(particle.place()[f]))
              .toList();
      sample.add(new Draws(levels, particle.distance(), particle.weight() / total));
    }
    Generation last = population.generations().get(population.generations().size() - 1);
    return new Posterior(
        inference,
        sample,
        IntStream.range(0, factors.size())
            .mapToObj(f -> Marginal.of(factors.get(f), f, kept))
            .toList(),
        checks(inference, population, engine, log),
        population.generations(),
        last.simulations(),
        population.failed());
  }

  private static List<Check> checks(
      Inference inference, Population population, ThreadEngine engine, SimulationLog log)
      throws InterruptedException {
    Simulator simulator = new Simulator(inference, engine, log, Simulator.Part.PREDICTIONS);
    List<double[]> after = simulator.simulate(resampled(inference, population.kept()));
    if (simulator.failed() == after.size()) {
      throw new DesignException("all simulations from the posterior failed");
    }
    return IntStream.range(0, inference.statistics().size())
        .mapToObj(
            s ->
                Check.of(
                    inference.statistics().get(s),
                    s,
                    population.scale().weight(s),
                    population.overPrior(),
                    after))
        .toList();
  }

  /** Places drawn by weight, evenly spread over it (Kitagawa 1996, systematic resampling). */
  private static List<double[]> resampled(Inference inference, List<Particle> kept) {
    double total = kept.stream().mapToDouble(Particle::weight).sum();
    double start = Draw.uniform(Key.of(inference.seed()).with("resampling").bits(), 0);
    List<double[]> places = new ArrayList<>();
    int at = 0;
    double upTo = kept.get(0).weight();
    for (int i = 0; i < PREDICTIONS; i++) {
      double wanted = (i + start) / PREDICTIONS * total;
      while (upTo < wanted && at < kept.size() - 1) {
        upTo += kept.get(++at).weight();
      }
      places.add(kept.get(at).place());
    }
    return places;
  }

  /** Why there was no further population. */
  public enum Ending {
    /** All particles that were kept agree with the record in all. */
    AGREES,
    /** Too few new particles came nearer to the record. */
    FEW_NEARER,
    /** A further one would have needed more simulations than are allowed. */
    USED_UP
  }

  /** Why there was no further population. */
  public Ending ending() {
    if (tolerance() == 0) {
      return Ending.AGREES;
    }
    boolean few = generations.get(generations.size() - 1).accepted() < inference.leastAccepted();
    return few ? Ending.FEW_NEARER : Ending.USED_UP;
  }

  /**
   * As many equally weighted particles tell as much as the sample, 1 / sum w^2 of weights that sum
   * to 1 (Kish 1965, Survey Sampling).
   */
  public double effective() {
    return 1 / sample.stream().mapToDouble(each -> each.weight() * each.weight()).sum();
  }

  /** The tolerance of the last population: no particle is farther from the record. */
  public double tolerance() {
    return generations.get(generations.size() - 1).tolerance();
  }
}
