package org.entente.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.calibration.CalibrationFiles;
import org.entente.chart.Figure;
import org.entente.report.ResultsKind;
import org.entente.report.Run;
import org.entente.results.BandsFile;
import org.entente.results.ChangeCounts;
import org.entente.results.DesignFile;
import org.entente.results.FactorsFile;
import org.entente.results.FixedParameters;
import org.entente.results.Manifest;
import org.entente.results.PartingsFile;
import org.entente.results.SweepFiles;
import org.entente.results.VarianceShares;
import org.entente.scenario.Scenario;
import org.entente.study.DifferencesFile;
import org.entente.study.IndicesFile;
import org.entente.study.StudyFile;
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
  private final Asked asked;

  /**
   * The page of a folder.
   *
   * @param run its run; of a comparison, the base's
   * @param others the scenarios that the base is compared with; empty if it is no comparison
   * @param manifest what the folder is; its time and machine are not told
   * @param asked how a sweep or a study was asked for; not looked at otherwise
   */
  public ResultsPage(Path folder, Run run, List<Scenario> others, Manifest manifest, Asked asked) {
    this.folder = folder;
    this.run = run;
    this.others = List.copyOf(others);
    this.manifest = manifest;
    this.asked = asked;
  }

  /**
   * How the results of a sweep or of a study were asked for.
   *
   * @param command what makes them again, typed in their folder
   * @param responses of a sweep, those that are shown, the chief one first
   */
  public record Asked(String command, List<String> responses) {
    /** Of what is neither. */
    public static final Asked NOTHING = new Asked("", List.of());

    /** Copies the names. */
    public Asked {
      responses = List.copyOf(responses);
    }
  }

  /** The files of the folder that it is made from, beside those that its figures are. */
  public List<String> files() {
    return switch (kind()) {
      case ENSEMBLE, COMPARISON -> ofCourse();
      case SWEEP -> List.of(DesignFile.FILE, FactorsFile.FILE, SweepFiles.SUMMARY);
      case SENSITIVITY -> List.of(IndicesFile.FILE, StudyFile.FILE);
      case CALIBRATION ->
          List.of(
              CalibrationFiles.MARGINALS, CalibrationFiles.CHECKS, CalibrationFiles.GENERATIONS);
    };
  }

  private ResultsKind kind() {
    return ResultsKind.of(manifest.layout());
  }

  private List<String> ofCourse() {
    List<String> files = new ArrayList<>();
    if (others.isEmpty()) {
      files.addAll(List.of(ResponseSummary.FILE, Answer.FILE, ChangeCounts.FILE, BandsFile.FILE));
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
        switch (kind()) {
          case ENSEMBLE -> EnsemblePage.text(folder, run, manifest, figures);
          case COMPARISON -> ComparisonPage.text(folder, run, others, manifest, figures);
          case SWEEP ->
              SweepPage.of(folder, run, manifest, figures, asked.responses())
                  .text(run, manifest, figures, asked.command());
          case SENSITIVITY ->
              SensitivityPage.of(folder, run, manifest, figures)
                  .text(run, manifest, figures, asked.command());
          case CALIBRATION ->
              CalibrationPage.of(folder, run, manifest, figures)
                  .text(run, manifest, figures, asked.command());
        };
    try (StagedFile staged = StagedFile.at(folder.resolve(FILE))) {
      try (OutputStream out = staged.open()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      staged.commit();
    }
  }
}
