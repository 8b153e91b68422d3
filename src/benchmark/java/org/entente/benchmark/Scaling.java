package org.entente.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ScenarioReader;

/**
 * How the cost of a replication grows with the number of actors: the least of several rounds for
 * each scenario, turn by turn. Prints rows of a Markdown table. Arguments: scenarios, smallest
 * first.
 */
public final class Scaling {
  private static final int ROUNDS = 9;

  /** So much work a round, in ties times replications. */
  private static final int WORK = 60_000;

  private final Recorder recorder;
  private final Simulation simulation;
  private final int actors;
  private final int replications;

  private Scaling(CompiledScenario scenario) {
    recorder = new Recorder(scenario);
    simulation = new Simulation(scenario, recorder);
    actors = scenario.actorCount();
    replications = Math.max(5, WORK / (actors * actors));
  }

  /** Measures. */
  public static void main(String[] arguments) {
    List<Scaling> regions =
        Arrays.stream(arguments)
            .map(file -> ScenarioReader.read(Path.of(file), List.of()).scenario())
            .map(scenario -> new Scaling(CompiledScenario.of(scenario)))
            .toList();
    double[] least = new double[regions.size()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int round = 0; round < ROUNDS; round++) {
      for (int r = 0; r < least.length; r++) {
        least[r] = Math.min(least[r], regions.get(r).milliseconds());
      }
    }
    for (int r = 0; r < least.length; r++) {
      String exponent =
          r == 0 ? "" : String.format(Locale.ROOT, "%.2f", exponent(regions, least, r));
      System.out.printf(
          Locale.ROOT, "| %d | %.3f ms | %s |%n", regions.get(r).actors, least[r], exponent);
    }
  }

  private static double exponent(List<Scaling> regions, double[] times, int r) {
    double larger = (double) regions.get(r).actors / regions.get(r - 1).actors;
    return Math.log(times[r] / times[r - 1]) / Math.log(larger);
  }

  private double milliseconds() {
    long start = System.nanoTime();
    for (int replication = 1; replication <= replications; replication++) {
      simulation.run(1, replication);
      recorder.responses(simulation.region());
    }
    return (System.nanoTime() - start) / 1e6 / replications;
  }
}
