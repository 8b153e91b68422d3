package org.entente.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.design.Factor;
import org.entente.design.FactorSettings;
import org.entente.design.Factors;
import org.entente.design.ParameterDraws;
import org.entente.experiment.Receiver;
import org.entente.experiment.ThreadEngine;
import org.entente.experiment.Work;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.random.Key;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Simulates places of the inferred factors. All other ranged quantities are drawn from their ranges
 * anew for each simulation, at the points of a scrambled Sobol' sequence.
 *
 * <p>Places over the prior are the first coordinates of the same points. Two sequences, each
 * scrambled by itself, would not do: their coordinates of one number come from the same digits, so
 * that one decides the other, and what a record says of another quantity would be taken for news of
 * the inferred one.
 */
final class Simulator {
  private final Inference inference;
  private final ThreadEngine engine;
  private final SimulationLog log;
  private final int part;
  private final List<Factor> all = new ArrayList<>();
  private final ParameterDraws.Unit prior;
  private final @Nullable ParameterDraws rest;
  private final long seed;
  private long simulated;
  private long failed;

  Simulator(Inference inference, ThreadEngine engine, SimulationLog log, Part part) {
    this.inference = inference;
    this.engine = engine;
    this.log = log;
    this.part = part.number;
    seed = Key.of(inference.seed()).with("calibration").with(part.purpose).bits();
    List<String> inferred = inference.factors().stream().map(Factor::name).toList();
    List<Factor> others =
        Factors.singles(inference.scenario()).stream()
            .filter(factor -> !inferred.contains(factor.name()))
            .toList();
    all.addAll(inference.factors());
    all.addAll(others);
    int inferredCount = inference.factors().size();
    prior = ParameterDraws.unit(inferredCount, seed);
    rest =
        others.isEmpty()
            ? null
            : new ParameterDraws(
                others,
                IntStream.range(0, others.size()).map(o -> inferredCount + o).boxed().toList(),
                inferredCount + others.size(),
                seed,
                null);
  }

  /**
   * A place over the whole prior.
   *
   * @param number from 1: of the simulation that it is for
   */
  double[] prior(int number) {
    return prior.of(number);
  }

  /** Parts of a calibration, in their order. */
  enum Part {
    /** The populations on the way to the posterior. */
    POPULATIONS(1, "populations"),
    /** Simulations from the posterior, which are compared with the record. */
    PREDICTIONS(2, "predictions");

    private final int number;
    private final String purpose;

    Part(int number, String purpose) {
      this.number = number;
      this.purpose = purpose;
    }
  }

  /**
   * Simulates each place once, but for those that are kept from before.
   *
   * @return the statistics of each, in their order; an empty array where the simulation failed
   * @throws InterruptedException if the calling thread is interrupted
   */
  List<double[]> simulate(List<double[]> places) throws InterruptedException {
    List<double[]> statistics = new ArrayList<>();
    long before = simulated;
    while (statistics.size() < places.size()) {
      double[] kept = log.kept(part, before + statistics.size() + 1);
      if (kept == null) {
        break;
      }
      failed += kept.length == 0 ? 1 : 0;
      statistics.add(kept);
    }
    engine.run(
        statistics.size() + 1,
        places.size(),
        () -> new Worker(places, before),
        new Receiver<double[]>() {
          @Override
          public void received(double[] result) {
            statistics.add(result);
            log.add(part, before + statistics.size(), result);
          }

          @Override
          public void failed(long number, Throwable cause) {
            failed++;
            statistics.add(SimulationLog.FAILED);
            log.add(part, before + number, seed, cause);
          }
        });
    simulated += places.size();
    return statistics;
  }

  /** Simulations so far. */
  long simulated() {
    return simulated;
  }

  /** Those that failed. */
  long failed() {
    return failed;
  }

  /** The levels of inferred factors at a place. */
  static Map<String, Double> levels(List<Factor> factors, double[] place) {
    Map<String, Double> levels = new LinkedHashMap<>();
    for (int f = 0; f < place.length; f++) {
      levels.put(factors.get(f).name(), factors.get(f).level(place[f]));
    }
    return levels;
  }

  /** One thread's simulations. */
  private final class Worker implements Work<double[]> {
    private final List<double[]> places;
    private final long before;
    private final ParameterDraws.@Nullable Levels others = rest == null ? null : rest.levels();

    Worker(List<double[]> places, long before) {
      this.places = places;
      this.before = before;
    }

    @Override
    public double[] replicate(long number) {
      double[] place = places.get((int) (number - 1));
      double[] levels = new double[all.size()];
      for (int f = 0; f < place.length; f++) {
        levels[f] = all.get(f).level(place[f]);
      }
      if (others != null) {
        double[] drawn = others.of(before + number);
        System.arraycopy(drawn, 0, levels, place.length, drawn.length);
      }
      Scenario at = FactorSettings.apply(inference.scenario(), all, levels);
      CompiledScenario compiled = CompiledScenario.of(at);
      CountRecorder recorder = new CountRecorder(compiled, inference.statistics());
      new Simulation(compiled, recorder).run(seed, before + number);
      return recorder.counts();
    }
  }
}
