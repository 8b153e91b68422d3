package org.entente.cli;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.entente.experiment.Engine;
import org.entente.experiment.EngineException;
import org.entente.experiment.EngineProvider;
import org.entente.experiment.ThreadEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where replications are worked out; it changes no result. */
final class EngineOptions {
  private static final String THREADS = "threads";
  private static final String SPARK = "spark";

  @CommandLine.Option(
      names = "--engine",
      paramLabel = "WHICH",
      defaultValue = THREADS,
      description =
          "'threads' of this process, or 'spark' for a cluster, started by spark-submit (default:"
              + " ${DEFAULT-VALUE}).")
  String engine = THREADS;

  @CommandLine.Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "With --engine spark: its master, such as spark://host:7077 (default: that of"
              + " spark-submit).")
  @Nullable String master;

  /**
   * The engine that is asked for.
   *
   * @throws EngineException if it cannot be had
   */
  Engine open(ChanceOptions chance) throws InterruptedException {
    require();
    if (engine.equals(THREADS)) {
      return new ThreadEngine(chance.threads());
    }
    String at = master == null ? System.getProperty("spark.master") : master;
    if (at == null) {
      throw new BadInputException(
          "--engine spark wants its master: say --master spark://HOST:7077, or start by"
              + " spark-submit --master");
    }
    try {
      for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
        if (provider.name().equals(engine)) {
          return provider.open(at);
        }
      }
    } catch (LinkageError | ServiceConfigurationError e) {
      throw new EngineException(noSpark(), e);
    }
    throw new EngineException(noSpark());
  }

  /** Refuses words that make no sense, before anything is done. */
  void require() {
    if (!engine.equals(THREADS) && !engine.equals(SPARK)) {
      throw new BadInputException("--engine takes 'threads' or 'spark', not '" + engine + "'");
    }
    if (engine.equals(THREADS) && master != null) {
      throw new BadInputException("--master goes with --engine spark");
    }
  }

  private static String noSpark() {
    return "--engine spark finds no Spark on the class path: build by mvn -Pspark -DskipTests"
        + " package, and start by spark-submit as src/site/markdown/scale.md says";
  }
}
