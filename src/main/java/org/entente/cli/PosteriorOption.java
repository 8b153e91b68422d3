package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.design.Factor;
import org.entente.design.FactorNames;
import org.entente.design.WeightedLevels;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import org.entente.results.Manifest;
import org.entente.results.PosteriorFile;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The posterior that parameters are drawn from. */
final class PosteriorOption {
  static final String OPTION = "--posterior";

  @CommandLine.Option(
      names = OPTION,
      paramLabel = "RESULTS",
      description =
          "Draw what a calibration of the scenario was about from its posterior, all of it"
              + " together, and every other range as before; "
              + ParameterOptions.OPTION
              + " is then understood, and =split may be added. Of a comparison, the base is what was"
              + " calibrated, and others draw what they have in common with it alike.")
  @Nullable String results;

  /**
   * A posterior and where it is.
   *
   * @param folder of a calibration, or of a run that drew from it
   */
  record Stored(Path folder, WeightedLevels sample) {}

  /**
   * The posterior, if one is named.
   *
   * @param resolved what is to be simulated
   * @throws BadInputException if it is of another scenario, of other factors or other ranges
   */
  Optional<Stored> read(ResolvedScenario resolved, Command command) throws IOException {
    if (results == null) {
      return Optional.empty();
    }
    Path folder = command.results(results);
    if (!PosteriorFile.isIn(folder)) {
      throw new BadInputException(
          OPTION
              + ": there is no "
              + PosteriorFile.FILE
              + " in "
              + command.console().shown(folder)
              + "; name the results folder of a calibration (entente calibrate)");
    }
    Manifest manifest = Manifest.read(folder);
    Manifest.requireIntact(folder, PosteriorFile.FILE, ResultsWriter.SCENARIO);
    Scenario simulated = resolved.scenario();
    if (!manifest.scenario().equals(simulated.id())) {
      throw new BadInputException(
          OPTION
              + ": "
              + command.console().shown(folder)
              + " is of the scenario "
              + manifest.scenario()
              + ", not of "
              + simulated.id()
              + "; calibrate the latter");
    }
    WeightedLevels sample = PosteriorFile.read(folder);
    Scenario calibrated =
        ScenarioReader.read(folder.resolve(ResultsWriter.SCENARIO), List.of()).scenario();
    requireSameFactors(sample, calibrated, simulated);
    if (!manifest.digest().equals(resolved.digest())) {
      command.tell(
          "Note: the scenario is not in all what was calibrated (a setting, or its file changed);"
              + " the posterior is taken to hold for it.");
    }
    return Optional.of(new Stored(folder, sample));
  }

  private static void requireSameFactors(
      WeightedLevels sample, Scenario calibrated, Scenario simulated) {
    if (!sample.names().equals(simulated.calibrated())) {
      throw new BadInputException(
          OPTION
              + ": the posterior is of "
              + String.join(", ", sample.names())
              + ", and the scenario now calibrates "
              + (simulated.calibrated().isEmpty()
                  ? "nothing"
                  : String.join(", ", simulated.calibrated()))
              + "; calibrate again");
    }
    for (String name : sample.names()) {
      Factor before = new FactorNames(calibrated).named(name);
      Factor now = new FactorNames(simulated).named(name);
      if (before.low() != now.low() || before.high() != now.high()) {
        throw new BadInputException(
            String.format(
                "%s: %s was calibrated over %s to %s, and its range is now %s to %s; calibrate"
                    + " again",
                OPTION, name, before.low(), before.high(), now.low(), now.high()));
      }
    }
  }
}
