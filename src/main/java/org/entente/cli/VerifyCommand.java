package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.results.FixedParameters;
import org.entente.results.Manifest;
import org.entente.results.ResultsFolders;
import org.entente.scenario.Scenario;
import org.entente.study.Verification;
import org.entente.study.Verification.Difference;
import picocli.CommandLine;

/** {@code entente verify}: whether results are what their scenario gives. */
@CommandLine.Command(
    name = "verify",
    description = "Simulates a random sample of the rows of results again and compares them.",
    footer = {
      "",
      "Example: entente verify latest --rows 50",
      "",
      "All files must be as they were left, by the checksums of the manifest; the rows must be the",
      "same bit for bit. The exit code is 1 where some differ."
    })
final class VerifyCommand extends Command {
  private static final int DIFFERENCES_SHOWN = 10;

  @CommandLine.Parameters(
      paramLabel = "RESULTS",
      description = "A results folder, or 'latest' for the newest below results.")
  String results = ResultsFolders.LATEST;

  @CommandLine.Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many rows to simulate again (default: ${DEFAULT-VALUE}).")
  long rows;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "From which seed the rows are chosen (default: ${DEFAULT-VALUE}).")
  long seed;

  @Override
  public Integer call() throws IOException {
    if (rows < 1) {
      throw new BadInputException("--rows must be at least 1, not " + rows);
    }
    Path folder = results(results);
    Manifest manifestOfAll = Manifest.read(folder);
    if (manifestOfAll.layout().isCalibration()) {
      throw new BadInputException(
          "a calibration has no rows to simulate again; the same command gives the same files");
    }
    Optional<String> damage = Manifest.damage(folder);
    if (damage.isPresent()) {
      console().err().print(damage.get() + "\n");
      return ExitCode.FAILED;
    }
    List<Map<String, Object>> documents = new ArrayList<>();
    boolean same = true;
    for (Path ensemble : ensembles(folder)) {
      StoredRows.require(ensemble, console().shown(ensemble).toString());
      Manifest manifest = Manifest.read(ensemble);
      Scenario scenario = RecordedScenario.of(ensemble, manifest, this).scenario();
      Verification found = Verification.of(ensemble, scenario, manifest, rows, seed);
      same &= found.differences().isEmpty();
      documents.add(document(ensemble, found));
      if (!json && !quiet) {
        lines(ensemble, found).forEach(this::print);
      }
    }
    if (json) {
      print(documents.size() == 1 ? documents.get(0) : Map.of("ensembles", documents));
    }
    return same ? ExitCode.DONE : ExitCode.FAILED;
  }

  /**
   * The folder itself, or those of the scenarios that were compared; then the same at fixed
   * parameters, where others were drawn.
   */
  private static List<Path> ensembles(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    List<Path> ensembles = new ArrayList<>();
    if (manifest.others().isEmpty()) {
      ensembles.add(folder);
    } else {
      ensembles.add(folder.resolve(manifest.scenario()));
      manifest.others().keySet().forEach(other -> ensembles.add(folder.resolve(other)));
    }
    Path fixed = FixedParameters.in(folder);
    if (Files.isDirectory(fixed)) {
      ensembles.addAll(ensembles(fixed));
    }
    return ensembles;
  }

  private List<String> lines(Path folder, Verification found) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s of %s simulated again; %s",
            console().shown(folder),
            Words.count(found.checked()),
            Words.count(found.rows(), "row", "rows"),
            found.differences().isEmpty()
                ? "all are the same, bit for bit"
                : Words.count(found.differences().size(), "number differs", "numbers differ")));
    for (Difference d : found.differences().stream().limit(DIFFERENCES_SHOWN).toList()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  row %d (point %d, replication %d): %s is %s, and now %s",
              d.row(),
              d.point(),
              d.replication(),
              d.response(),
              d.recorded(),
              d.again()));
    }
    return lines;
  }

  private Map<String, Object> document(Path folder, Verification found) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("results", folder.toString());
    document.put("rows", found.rows());
    document.put("checked", found.checked());
    List<Map<String, Object>> differences = new ArrayList<>();
    for (Difference d : found.differences()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("row", d.row());
      one.put("point", d.point());
      one.put("replication", d.replication());
      one.put("response", d.response());
      one.put("recorded", d.recorded());
      one.put("again", d.again());
      differences.add(one);
    }
    document.put("differences", differences);
    return document;
  }
}
