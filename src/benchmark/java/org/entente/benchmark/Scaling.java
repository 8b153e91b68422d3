package org.entente.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ScenarioReader;

/**
 * How the cost grows with the number of actors, with the length of the clock, and with the number
 * of replications: the least of several rounds for each size, turn by turn. Prints rows of a
 * Markdown table. Arguments: what grows ({@code actors}, {@code steps} or {@code replications}),
 * then scenarios, smallest first; for replications one scenario, of which ever more are run.
 */
public final class Scaling {
  private static final int ROUNDS = 9;

  /** So much work a round, in ties, replications and steps. */
  private static final long WORK = 40_000_000;

  /** Replications of the smallest size where they are what grows, and how often they double. */
  private static final int FEWEST = 250;

  private static final int DOUBLINGS = 3;

  private final CompiledScenario scenario;
  private final Recorder recorder;
  private final Simulation simulation;
  private final int replications;

  private Scaling(CompiledScenario scenario, int replications) {
    this.scenario = scenario;
    this.replications = replications;
    recorder = new Recorder(scenario);
    simulation = new Simulation(scenario, recorder);
  }

  /** Measures. */
  public static void main(String[] arguments) {
    String grows = arguments[0];
    List<CompiledScenario> scenarios =
        Arrays.stream(arguments)
            .skip(1)
            .map(file -> ScenarioReader.read(Path.of(file), List.of()).scenario())
            .map(CompiledScenario::of)
            .toList();
    List<Scaling> sizes = new ArrayList<>();
    if (grows.equals("replications")) {
      for (int doubled = 0; doubled <= DOUBLINGS; doubled++) {
        sizes.add(new Scaling(scenarios.get(0), FEWEST << doubled));
      }
    } else {
      scenarios.forEach(scenario -> sizes.add(new Scaling(scenario, enough(scenario))));
    }
    double[] least = new double[sizes.size()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int round = 0; round < ROUNDS; round++) {
      for (int s = 0; s < least.length; s++) {
        Scaling size = sizes.get(s);
        double shown = grows.equals("replications") ? 1 : size.replications;
        least[s] = Math.min(least[s], size.milliseconds() / shown);
      }
    }
    for (int s = 0; s < least.length; s++) {
      int size = sizes.get(s).size(grows);
      String exponent =
          s == 0
              ? ""
              : String.format(
                  Locale.ROOT,
                  "%.2f",
                  Math.log(least[s] / least[s - 1])
                      / Math.log((double) size / sizes.get(s - 1).size(grows)));
      System.out.printf(Locale.ROOT, "| %d | %.3f ms | %s |%n", size, least[s], exponent);
    }
  }

  private static int enough(CompiledScenario scenario) {
    long actors = scenario.actorCount();
    return (int) Math.max(5, WORK / (actors * actors * scenario.grid().count()));
  }

  private int size(String grows) {
    return switch (grows) {
      case "actors" -> scenario.actorCount();
      case "steps" -> scenario.grid().count();
      case "replications" -> replications;
      default -> throw new IllegalArgumentException("actors, steps or replications, not " + grows);
    };
  }

  private double milliseconds() {
    long start = System.nanoTime();
    for (int replication = 1; replication <= replications; replication++) {
      simulation.run(1, replication);
      recorder.responses(simulation.region());
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
