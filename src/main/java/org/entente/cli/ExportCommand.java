package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.export.Export;
import org.entente.export.ExportFormat;
import org.entente.results.Destination;
import org.entente.results.StagedFolder;
import org.entente.scenario.Scenario;
import picocli.CommandLine;

/** {@code entente export}: results for other tools. */
@CommandLine.Command(
    name = "export",
    description = "Writes results for other tools.",
    footer = {
      "",
      "Example: entente export latest --to duckdb",
      "",
      "csv and parquet hold every table, with a dictionary of every column (datapackage.json, a",
      "Frictionless data package); duckdb holds them in one database; graphml is the region as a",
      "network, alignment in the reference state and at the end; salib is problem.json, X.txt and",
      "Y.txt of each design of a sweep or a sensitivity study."
    })
final class ExportCommand extends Command {
  @CommandLine.Parameters(
      paramLabel = "RESULTS",
      description = "A results folder, or 'latest' for the newest below results.")
  String results = "";

  @CommandLine.Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, parquet, duckdb, graphml or salib.")
  String format = "";

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "Folder for what is written, which must not exist yet (default: RESULTS-FORMAT, beside"
              + " the results).")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<String> words = ExportFormat.words();
    if (!words.contains(format.toLowerCase(Locale.ROOT))) {
      throw new BadInputException("--to: " + Names.unknown("format", format, words));
    }
    ExportFormat to = ExportFormat.valueOf(format.toUpperCase(Locale.ROOT));
    Path folder = results(results);
    Path place = out.toString().isEmpty() ? beside(folder, to) : out;
    if (Files.exists(place)) {
      throw new BadInputException(
          console().shown(place) + " already exists; name another folder by --out");
    }
    Destination destination = Destination.named(place, false);
    StoredResults stored = StoredResults.read(folder, console());
    List<Scenario> scenarios = new ArrayList<>(List.of(stored.run().scenario()));
    scenarios.addAll(stored.others());
    try (StagedFolder staged = destination.open()) {
      new Export(folder, stored.manifest(), scenarios).write(to, staged.path());
      staged.commit(destination);
    }
    Path shown = console().shown(place);
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("export", shown.toString());
      document.put("format", to.word());
      print(document);
    } else {
      print(shown.toString());
    }
    return ExitCode.DONE;
  }

  private static Path beside(Path folder, ExportFormat format) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + "-" + format.word());
  }
}
