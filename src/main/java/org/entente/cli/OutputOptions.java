package org.entente.cli;

import java.nio.file.Path;
import org.entente.results.Destination;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where results go. */
final class OutputOptions {
  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder for the results (default: results/SCENARIO/001, 002, ...).")
  @Nullable Path out;

  @CommandLine.Option(
      names = "--force",
      description = "Replace the results that stand in the folder.")
  boolean force;

  @CommandLine.Option(names = "--no-charts", description = "Draw no pictures and write no report.")
  boolean noCharts;

  Destination destination(String scenario, Console console) {
    if (out == null) {
      if (force) {
        throw new BadInputException("--force replaces the folder of --out; name one");
      }
      return Destination.next(console.results(), scenario);
    }
    return Destination.named(out, force);
  }

  /** A folder as the user named it. */
  Path shown(Path place) {
    return out == null ? place : out;
  }
}
