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
 * <p>Prints rows of a Markdown table. Arguments: a scenario, the rounds, the replications of a
 * round, and the launcher.
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
    Path file = Path.of(arguments[0]);
    Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
    int rounds = Integer.parseInt(arguments[1]);
    int half = Math.max(3, rounds / 2);
    int few = Math.max(3, rounds / 4);
    Ratios ratios = new Ratios(scenario, Integer.parseInt(arguments[2]));
    print(
        "a replication / the kernel's, one thread", rounds, ratios::replications, ratios::kernels);
    // Of so many replications bands are counted in bins, as in all larger ensembles.
    Ratios fourfold = new Ratios(scenario, 4 * ratios.replications);
    print(
        "an ensemble's throughput, two threads / one",
        half,
        () -> fourfold.ensemble(1),
        () -> fourfold.ensemble(THREADS));
    // The same of the kernel, whose threads share nothing: what the machine itself gives.
    print(
        "the kernel's throughput, two threads / one",
        half,
        fourfold::kernels,
        fourfold::kernelsOnThreads);
    Sweeping grid = Sweeping.grid(scenario, 20, ratios.replications / 20, THREADS);
    print("rows of a sweep of 20 points, kept / dropped", half, grid::kept, grid::dropped);
    Sweeping spread = Sweeping.hypercube(scenario, ratios.replications, THREADS);
    print("rows of a sweep, one a point, kept / dropped", half, spread::kept, spread::dropped);
    Ratios tenfold = new Ratios(scenario, 10 * ratios.replications);
    print(
        "an ensemble with its files, within Java / the kernel, two threads",
        few,
        tenfold::endToEnd,
        tenfold::kernelsOnThreads);
    Path launcher = Path.of(arguments[3]).toAbsolutePath();
    print(
        "`run -n " + tenfold.replications + "` from its start to its end / the kernel, two threads",
        few,
        () -> tenfold.command(launcher, file),
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
        "| %s | %d | %.3f s / %.3f s | %.2f [%.2f, %.2f] | %s |%n",
        what,
        rounds,
        quantile(ones, 0.5),
        quantile(others, 0.5),
        quantile(ratios, 0.5),
        quantile(ratios, 0.25),
        quantile(ratios, 0.75),
        // A command is a process of its own, whose processor time is not known here.
        quantile(processor, 0.5) < 0.1
            ? "-"
            : String.format(Locale.ROOT, "%.2f", quantile(processor, 0.5)));
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

  /** The command as a user types it. Its processor time is not that of this process. */
  private void command(Path launcher, Path file) throws IOException, InterruptedException {
    Path folder = TemporaryFolder.make();
    try {
      Process run =
          new ProcessBuilder(
                  launcher.toString(),
                  "run",
                  file.toString(),
                  "-n",
                  Integer.toString(replications),
                  "--threads",
                  Integer.toString(THREADS),
                  "--no-charts",
                  "--record-first",
                  "0",
                  "--quiet",
                  "--out",
                  folder.resolve("results").toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (run.waitFor() != 0) {
        throw new IllegalStateException("the command failed");
      }
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  /**
   * What {@code run --no-charts --record-first 0} does between reading its scenario and putting its
   * manifest beside the files.
   */
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
