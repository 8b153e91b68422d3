package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.page.ResultsPage;
import org.entente.reader.ScenarioReader;
import org.entente.report.ResultsCharts;
import org.entente.report.ResultsKind;
import org.entente.report.Run;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;
import org.entente.study.DifferencesFile;
import org.entente.table.CsvReader;

/**
 * A results folder that is to be shown.
 *
 * @param folder where it is
 * @param manifest what it is
 * @param run its run; of a comparison, the base's
 * @param others the scenarios that the base is compared with; empty if it is no comparison
 */
record StoredResults(Path folder, Manifest manifest, Run run, List<Scenario> others) {
  /** Reads manifest and scenarios, which must be as the run left them. */
  static StoredResults read(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    List<Scenario> others = new ArrayList<>();
    for (String other : manifest.others().keySet()) {
      others.add(scenario(folder, other + "/" + ResultsWriter.SCENARIO));
    }
    String base = others.isEmpty() ? "" : manifest.scenario() + "/";
    Scenario scenario = scenario(folder, base + ResultsWriter.SCENARIO);
    long ended = others.isEmpty() ? manifest.layout().rows() - manifest.failed() : pairs(folder);
    return new StoredResults(folder, manifest, new Run(scenario, manifest.seed(), ended), others);
  }

  /** How many pairs of histories the first of the others has with the base. */
  private static long pairs(Path folder) throws IOException {
    Manifest.requireIntact(folder, DifferencesFile.FILE);
    try (CsvReader csv = CsvReader.open(folder.resolve(DifferencesFile.FILE))) {
      return csv.next() ? csv.whole(csv.column("pairs")) : 0;
    }
  }

  private static Scenario scenario(Path folder, String file) throws IOException {
    Manifest.requireIntact(folder, file);
    return ScenarioReader.read(folder.resolve(file), List.of()).scenario();
  }

  /** The folder's pictures. */
  ResultsCharts charts() {
    ResultsKind kind = ResultsKind.of(manifest.layout());
    return kind == ResultsKind.COMPARISON
        ? new ResultsCharts(folder, run, others)
        : ResultsCharts.of(folder, run, kind);
  }

  /** The folder's page. */
  ResultsPage page() {
    return new ResultsPage(folder, run, others, manifest);
  }
}
