package org.entente.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** From which seed chance is drawn, and on how many threads; the latter changes no result. */
final class ChanceOptions {
  private static final int MOST_THREADS = 1024;

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

  int threads() {
    int number =
        Optional.ofNullable(threads).orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (number < 1 || number > MOST_THREADS) {
      throw new BadInputException(
          "--threads must be from 1 to " + MOST_THREADS + ", not " + number);
    }
    return number;
  }
}
