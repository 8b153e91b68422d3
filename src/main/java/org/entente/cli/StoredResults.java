package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param asked how a sweep or a study was asked for; empty for others, and where it is not known
 */
record StoredResults(
    Path folder, Manifest manifest, Run run, List<Scenario> others, Optional<AskedAgain> asked) {
  private static final String UNKNOWN =
      "(manifest.json has the command, which this version of Entente does not know)";

  /** Reads manifest and scenarios, which must be as the run left them. */
  static StoredResults read(Path folder, Console console) throws IOException {
    Manifest manifest = Manifest.read(folder);
    List<Scenario> others = new ArrayList<>();
    for (String other : manifest.others().keySet()) {
      others.add(scenario(folder, other + "/" + ResultsWriter.SCENARIO));
    }
    String base = others.isEmpty() ? "" : manifest.scenario() + "/";
    Scenario scenario = scenario(folder, base + ResultsWriter.SCENARIO);
    if (!others.isEmpty()) {
      Run compared = new Run(scenario, manifest.seed(), pairs(folder));
      return ofCourse(folder, manifest, compared, others);
    }
    long ended = manifest.layout().rows() - manifest.failed();
    return ofOne(folder, manifest, run(scenario, manifest, ended), console);
  }

  /** The results of scenarios at their own parameters, or at drawn ones. */
  static StoredResults ofCourse(Path folder, Manifest manifest, Run run, List<Scenario> others) {
    return new StoredResults(folder, manifest, run, others, Optional.empty());
  }

  /** The results of one scenario, at design points or not. */
  static StoredResults ofOne(Path folder, Manifest manifest, Run run, Console console) {
    Optional<AskedAgain> asked =
        manifest.layout().isEnsemble() ? Optional.empty() : AskedAgain.of(manifest, console);
    return new StoredResults(folder, manifest, run, List.of(), asked);
  }

  /** The run of an ensemble, or of a design, as its manifest says. */
  static Run run(Scenario scenario, Manifest manifest, long ended) {
    return new Run(scenario, manifest.seed(), ended, manifest.layout().parameters());
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

  private ResultsKind kind() {
    return ResultsKind.of(manifest.layout());
  }

  /** The folder's pictures. */
  ResultsCharts charts() {
    return kind() == ResultsKind.COMPARISON
        ? new ResultsCharts(folder, run, others)
        : ResultsCharts.of(folder, run, kind());
  }

  /** The response whose pictures are drawn; empty for the first, or for all of a study. */
  Optional<String> response() {
    return kind() == ResultsKind.SWEEP ? asked.flatMap(AskedAgain::response) : Optional.empty();
  }

  /** Responses of a sweep that its page tells of, the chief one first. */
  List<String> responses() throws IOException {
    return kind() == ResultsKind.SWEEP ? charts().chief(response()) : List.of();
  }

  /** The files that its page is made of, beside those that its figures are. */
  List<String> files() {
    return page(List.of()).files();
  }

  /** The folder's page. */
  ResultsPage page() throws IOException {
    return page(responses());
  }

  private ResultsPage page(List<String> responses) {
    String command = asked.map(AskedAgain::words).orElse(UNKNOWN);
    return new ResultsPage(
        folder, run, others, manifest, new ResultsPage.Asked(command, responses));
  }
}
