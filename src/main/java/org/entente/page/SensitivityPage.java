package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.chart.Figure;
import org.entente.report.IndexRows;
import org.entente.report.ResponseWords;
import org.entente.report.Run;
import org.entente.results.Manifest;
import org.entente.study.Screening;
import org.entente.study.StudyFile;

/** The page of what an outcome hangs on. */
final class SensitivityPage {
  private static final String CAUTION =
      "Brackets are 95 % intervals of the indices, which hold over the ranges that the scenario gives"
          + " its quantities: a range that is too narrow makes a quantity look unimportant.";

  private final Run run;
  private final Map<String, IndexRows> indices;
  private final StudyFile.Contents study;

  private SensitivityPage(Path folder, Run run) throws IOException {
    this.run = run;
    indices = IndexRows.read(folder);
    study = StudyFile.read(folder);
  }

  /** The page. */
  static StudyPage of(Path folder, Run run, Manifest manifest, List<Figure> figures)
      throws IOException {
    SensitivityPage page = new SensitivityPage(folder, run);
    return new StudyPage(
        "Results of a sensitivity study",
        run.subtitle(),
        page.setting(manifest),
        page.findings(),
        CAUTION,
        page.parts(figures));
  }

  private String setting(Manifest manifest) {
    long points = study.stages().stream().mapToLong(StudyFile.Stage::points).sum();
    String failed =
        manifest.failed() == 0
            ? ""
            : " "
                + Wording.count(manifest.failed(), "history", "histories")
                + " failed, and points with them were left out.";
    return "What "
        + Wording.count(indices.size(), "response", "responses")
        + " of this scenario "
        + (indices.size() == 1 ? "hangs" : "hang")
        + " on was asked in "
        + Wording.count(study.stages().size(), "stage", "stages")
        + " of "
        + Wording.count(points, "design point", "design points")
        + ": "
        + Wording.count(run.replications(), "history", "histories")
        + " in all."
        + failed;
  }

  private List<String> findings() {
    Map<String, String> verdicts = study.stages().get(study.stages().size() - 1).verdicts();
    List<String> sentences = new ArrayList<>();
    verdicts.forEach(
        (name, verdict) -> {
          IndexRows rows = indices.get(name);
          sentences.add(
              rows == null
                  ? ResponseWords.of(run, name) + ": " + verdict
                  : new IndexWords(run, name, rows).sentence(verdict));
        });
    return sentences;
  }

  private List<Part> parts(List<Figure> figures) {
    List<String> names = figures.stream().map(Figure::name).toList();
    List<PageTable> tables = new ArrayList<>();
    int place = 1;
    for (Map.Entry<String, IndexRows> entry : indices.entrySet()) {
      tables.add(new IndexWords(run, entry.getKey(), entry.getValue()).table("indices-" + place));
      place++;
    }
    return List.of(
        new Part(
            new Section("indices", "What matters, and how much"),
            List.of(),
            names.stream().filter(name -> name.startsWith("indices")).toList(),
            tables),
        new Part(
            new Section("screening", "What was screened first"),
            screened(),
            names.stream().filter(name -> !name.startsWith("indices")).toList(),
            List.of()),
        new Part(new Section("stages", "Stages"), List.of(), List.of(), List.of(stages())));
  }

  private List<String> screened() {
    List<String> sentences = new ArrayList<>();
    study
        .screenings()
        .forEach(
            (stage, found) ->
                found.forEach(screening -> sentences.add(screened(stage, screening))));
    return sentences;
  }

  private static String screened(String stage, Screening found) {
    int all = found.matter().size() + found.others();
    return (stage.equals("groups") ? "Groups as one, " : "Members of leading groups each alone, ")
        + found.response()
        + (found.byRanks() ? " by ranks, as chance drowns effects" : "")
        + ": "
        + Wording.count(found.matter().size())
        + " of "
        + Wording.count(all)
        + " stand out from a dummy that the model does not read"
        + (found.matter().isEmpty() ? "" : ": " + String.join(", ", found.matter()))
        + ".";
  }

  private PageTable stages() {
    List<List<Cell>> rows = new ArrayList<>();
    for (StudyFile.Stage stage : study.stages()) {
      rows.add(
          List.of(
              Cell.of(stage.name()),
              Cell.of(stage.design()),
              whole(stage.points()),
              whole(stage.replications()),
              Cell.of(stage.streams()),
              whole(stage.failed())));
    }
    return new PageTable(
        "stages",
        "The stages of the study, each in a folder of its own",
        List.of(
            Heading.words("stage"),
            Heading.words("design"),
            Heading.numbers("points"),
            Heading.numbers("histories of each"),
            Heading.words("draws"),
            Heading.numbers("failed")),
        rows);
  }

  private static Cell whole(long number) {
    return Cell.of(Wording.count(number), (double) number);
  }
}
