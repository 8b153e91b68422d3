package org.entente.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Figure;
import org.entente.report.Run;
import org.entente.results.BandsFile;
import org.entente.results.FixedParameters;
import org.entente.results.Manifest;
import org.entente.results.PartingsFile;
import org.entente.results.ResultsWriter;
import org.entente.results.VarianceShares;
import org.entente.scenario.Scenario;
import org.entente.study.DifferencesFile;
import org.entente.table.StagedFile;

/**
 * {@code report.html}: what a results folder holds, told and shown on one page. The same files give
 * the same bytes on one machine and Java: no time and no place goes in.
 */
public final class ResultsPage {
  /** Its name in a results folder. */
  public static final String FILE = "report.html";

  private final Path folder;
  private final Run run;
  private final List<Scenario> others;
  private final Manifest manifest;

  /**
   * The page of a folder.
   *
   * @param run its run; of a comparison, the base's
   * @param others the scenarios that the base is compared with; empty if it is no comparison
   * @param manifest what the folder is; its time and machine are not told
   * @throws IllegalArgumentException if it is of a design or a calibration, which have no page
   */
  public ResultsPage(Path folder, Run run, List<Scenario> others, Manifest manifest) {
    if (manifest.layout().isDesign() || manifest.layout().isCalibration()) {
      throw new IllegalArgumentException("a page is of a run or a comparison alone");
    }
    this.folder = folder;
    this.run = run;
    this.others = List.copyOf(others);
    this.manifest = manifest;
  }

  /** The files of the folder that it is made from, beside those that its figures are. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    if (others.isEmpty()) {
      files.addAll(
          List.of(ResponseSummary.FILE, Answer.FILE, ResultsWriter.RESPONSES, BandsFile.FILE));
      if (manifest.recorded() > 0) {
        files.add(HistoryScript.FILE);
      }
      if (Files.isDirectory(FixedParameters.in(folder))) {
        files.add(FixedParameters.FOLDER + "/" + ResponseSummary.FILE);
      }
      if (Files.isRegularFile(folder.resolve(VarianceShares.FILE))) {
        files.add(VarianceShares.FILE);
      }
    } else {
      files.add(DifferencesFile.FILE);
      files.add(PartingsFile.FILE);
      files.add(run.scenario().id() + "/" + Answer.FILE);
      others.forEach(other -> files.add(other.id() + "/" + Answer.FILE));
    }
    return files;
  }

  /**
   * Writes it, whole or not at all.
   *
   * @param figures those of the folder; none where they cannot be drawn
   * @throws IOException if a file cannot be read or written
   * @throws org.entente.table.DataException if a file is not what it should be
   */
  public void write(List<Figure> figures) throws IOException {
    String text =
        others.isEmpty()
            ? EnsemblePage.text(folder, run, manifest, figures)
            : ComparisonPage.text(folder, run, others, manifest, figures);
    try (StagedFile staged = StagedFile.at(folder.resolve(FILE))) {
      try (OutputStream out = staged.open()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      staged.commit();
    }
  }
}
