package org.entente.cli;

import java.util.OptionalInt;
import org.entente.experiment.Ensemble;
import org.entente.model.CompiledScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How many replications, from which seed, on how many threads, recorded how far. */
final class EnsembleOptions {
  private static final int MOST_THREADS = 1024;
  private static final String ALL = "all";

  @CommandLine.Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      defaultValue = "1000",
      description = "Number of replications (default: ${DEFAULT-VALUE}).")
  long replications;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Any signed 64-bit number (default: ${DEFAULT-VALUE}).")
  long seed;

  @CommandLine.Option(
      names = "--threads",
      paramLabel = "T",
      description = "Number of threads (default: one a processor).")
  @Nullable Integer threads;

  @CommandLine.Option(
      names = "--record-first",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "Record the first N replications in full: a number, 'all' or 0 (default:"
              + " ${DEFAULT-VALUE}).")
  String recordFirst = "200";

  @CommandLine.Option(
      names = "--ties",
      paramLabel = "WHICH",
      defaultValue = "focus",
      description =
          "Whose ties full records hold: 'focus' or 'all' (default: ${DEFAULT-VALUE}).")
  String ties = "focus";

  Ensemble ensemble(CompiledScenario scenario) {
    threads();
    if (!ties.equals("focus") && !ties.equals(ALL)) {
      throw new BadInputException("--ties takes 'focus' or 'all', not '" + ties + "'");
    }
    try {
      return new Ensemble(
          scenario, seed, replications, Math.min(replications, recorded()), ties.equals(ALL));
    } catch (IllegalArgumentException e) {
      throw new BadInputException("--replications: " + e.getMessage());
    }
  }

  private long recorded() {
    if (recordFirst.equals(ALL)) {
      return replications;
    }
    try {
      long number = Long.parseLong(recordFirst);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notRecordable();
    }
    throw notRecordable();
  }

  private BadInputException notRecordable() {
    return new BadInputException(
        "--record-first takes a number from 0 or 'all', not '" + recordFirst + "'");
  }

  int threads() {
    int number =
        (threads == null ? OptionalInt.empty() : OptionalInt.of(threads))
            .orElse(Runtime.getRuntime().availableProcessors());
    if (number < 1 || number > MOST_THREADS) {
      throw new BadInputException(
          "--threads must be from 1 to " + MOST_THREADS + ", not " + number);
    }
    return number;
  }
}
