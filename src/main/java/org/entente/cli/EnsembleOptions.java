package org.entente.cli;

import org.entente.experiment.Ensemble;
import org.entente.model.CompiledScenario;
import picocli.CommandLine;

/** How many replications, from which seed, on how many threads, recorded how far. */
final class EnsembleOptions {
  private static final String ALL = "all";

  @CommandLine.Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      defaultValue = "1000",
      description = "Number of replications (default: ${DEFAULT-VALUE}).")
  long replications;

  @CommandLine.Mixin ChanceOptions chance = new ChanceOptions();

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
      description = "Whose ties full records hold: 'focus' or 'all' (default: ${DEFAULT-VALUE}).")
  String ties = "focus";

  Ensemble ensemble(CompiledScenario scenario) {
    chance.threads();
    if (!ties.equals("focus") && !ties.equals(ALL)) {
      throw new BadInputException("--ties takes 'focus' or 'all', not '" + ties + "'");
    }
    if (replications < 1 || replications > Ensemble.MOST) {
      throw new BadInputException(
          "--replications must be from 1 to "
              + Words.count(Ensemble.MOST)
              + ", not "
              + Words.count(replications));
    }
    return new Ensemble(scenario, chance.seed, replications, recorded(), ties.equals(ALL));
  }

  /** How many of the first are recorded in full. */
  long recorded() {
    if (recordFirst.equals(ALL)) {
      return replications;
    }
    try {
      long number = Long.parseLong(recordFirst);
      if (number >= 0) {
        return Math.min(number, replications);
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
}
