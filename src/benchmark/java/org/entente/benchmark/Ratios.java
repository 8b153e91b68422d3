package org.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ScenarioReader;
import org.entente.results.EnsembleTally;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;

/**
 * What the program takes against the kernel and against itself, turn by turn within one run, so
 * that a busy machine slows both: medians over the rounds, with the middle half.
 *
 * <p>Prints rows of a Markdown table. Arguments: a scenario, the rounds, and the replications of a
 * round.
 */
public final class Ratios {
  private static final int THREADS = 2;

  /** Processor time is told beside, which others on the machine disturb less. */
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final CompiledScenario compiled;
  private final Scenario scenario;
  private final int replications;

  private Ratios(Scenario scenario, int replications) {
    this.scenario = scenario;
    this.replications = replications;
    compiled = CompiledScenario.of(scenario);
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    Scenario scenario = ScenarioReader.read(Path.of(arguments[0]), List.of()).scenario();
    int rounds = Integer.parseInt(arguments[1]);
    Ratios ratios = new Ratios(scenario, Integer.parseInt(arguments[2]));
    print(
        "a replication / the kernel's, one thread", rounds, ratios::replications, ratios::kernels);
    print(
        "an ensemble's throughput, two threads / one",
        rounds,
        () -> ratios.ensemble(1),
        () -> ratios.ensemble(THREADS));
    // The same of the kernel, whose threads share nothing: what the machine itself gives.
    print(
        "the kernel's throughput, two threads / one",
        rounds,
        ratios::kernels,
        ratios::kernelsOnThreads);
    Sweeping grid = Sweeping.grid(scenario, 20, ratios.replications / 20, THREADS);
    print(
        "a sweep of 20 points with journal and files / its rows alone",
        rounds,
        grid::kept,
        grid::dropped);
    Sweeping spread = Sweeping.hypercube(scenario, ratios.replications, THREADS);
    print(
        "a sweep of one row a point with them / its rows alone",
        rounds,
        spread::kept,
        spread::dropped);
    // Ten times as many, as what comes once an ensemble is part of it.
    Ratios tenfold = new Ratios(scenario, 10 * ratios.replications);
    print(
        "end to end with files / the kernel, two threads",
        Math.max(3, rounds / 3),
        tenfold::endToEnd,
        tenfold::kernelsOnThreads);
  }

  /** Something that is timed. */
  private interface Work {
    void run() throws Exception;
  }

  private static void print(String what, int rounds, Work one, Work other) throws Exception {
    double[] ones = new double[rounds];
    double[] others = new double[rounds];
    double[] ratios = new double[rounds];
    double[] processor = new double[rounds];
    for (int warm = 0; warm < 2; warm++) {
      one.run();
      other.run();
    }
    for (int round = 0; round < rounds; round++) {
      // Each goes first as often as second, so that a machine that slows down favours neither.
      Timed first = Timed.of(round % 2 == 0 ? one : other);
      Timed second = Timed.of(round % 2 == 0 ? other : one);
      Timed ofOne = round % 2 == 0 ? first : second;
      Timed ofOther = round % 2 == 0 ? second : first;
      ones[round] = ofOne.seconds();
      others[round] = ofOther.seconds();
      ratios[round] = ofOne.seconds() / ofOther.seconds();
      processor[round] = ofOne.processor() / ofOther.processor();
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f s / %.3f s | %.2f [%.2f, %.2f] | %.2f |%n",
        what,
        quantile(ones, 0.5),
        quantile(others, 0.5),
        quantile(ratios, 0.5),
        quantile(ratios, 0.25),
        quantile(ratios, 0.75),
        quantile(processor, 0.5));
  }

  /** What work took, in seconds of the clock and of processors. */
  private record Timed(double seconds, double processor) {
    static Timed of(Work work) throws Exception {
      long processor = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      work.run();
      return new Timed(
          (System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
    }
  }

  private static double quantile(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(p * (sorted.length - 1))];
  }

  private void replications() {
    Recorder recorder = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    for (int replication = 1; replication <= replications; replication++) {
      simulation.run(1, replication);
      recorder.responses(simulation.region());
    }
  }

  private void kernels() {
    kernels(1, 1);
  }

  private void kernels(int first, int every) {
    Kernel kernel = new Kernel(scenario);
    for (int replication = first; replication <= replications; replication += every) {
      kernel.run(1, replication);
    }
  }

  private void kernelsOnThreads() throws InterruptedException {
    Thread second = new Thread(() -> kernels(2, THREADS));
    second.start();
    kernels(1, THREADS);
    second.join();
  }

  private void ensemble(int threads) throws InterruptedException {
    Ensemble ensemble = new Ensemble(compiled, 1, replications, 0, false);
    EnsembleRun.on(
        new ThreadEngine(threads),
        ensemble,
        () -> new EnsembleTally(ensemble),
        new Sink() {
          @Override
          public void replication(Replication replication) {}

          @Override
          public void failure(Failure failure) {
            throw new IllegalStateException(failure.cause());
          }
        });
  }

  /** All that {@code run --no-charts --record-first 0} does but for starting Java. */
  private void endToEnd() throws IOException, InterruptedException {
    Ensemble ensemble = new Ensemble(compiled, 1, replications, 0, false);
    Path folder = TemporaryFolder.make();
    try (ResultsWriter writer = new ResultsWriter(ensemble, folder, "")) {
      writer.finish(
          EnsembleRun.on(
              new ThreadEngine(THREADS), ensemble, () -> new EnsembleTally(ensemble), writer));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }
}
