package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.DriftFigure;
import org.entente.chart.Figure;
import org.entente.experiment.Parameters.Way;
import org.entente.report.Run;
import org.entente.results.FixedParameters;
import org.entente.results.Manifest;
import org.entente.results.PosteriorFile;

/** The page of one scenario's ensemble. */
final class EnsemblePage {
  private static final String CAUTION =
      "Ranges in brackets and 95 % intervals are Monte Carlo intervals: they say how well this number"
          + " of histories settles a figure, not how far the model is to be trusted. ";

  private static final String CHANCE_ONLY =
      "Bands show chance only, at fixed parameters; --draw-parameters shows how unsure these are.";

  private static final String CHANCE_AND_PARAMETERS =
      "Here every quantity that has a range is drawn %s, anew for each %s:"
          + " ranges and bands show how unsure the parameters are and what chance does, and those of"
          + " chance alone are of the same number of histories at the scenario's own values.";

  /** Questions told in the summary: a scenario asks first what it is about. */
  private static final int CHIEF = 4;

  private final Path folder;
  private final Run run;
  private final Manifest manifest;
  private final Map<String, ResponseSummary> summaries;
  private final List<Answer> answers;
  private final Map<String, ResponseSummary> fixed;

  private EnsemblePage(Path folder, Run run, Manifest manifest) throws IOException {
    this.folder = folder;
    this.run = run;
    this.manifest = manifest;
    int histories = Math.toIntExact(run.replications());
    summaries = ResponseSummary.read(folder, run.parameters().independent(histories));
    answers = Answer.read(folder);
    Optional<Path> beside = FixedParameters.beside(folder);
    fixed = beside.isPresent() ? ResponseSummary.read(beside.get(), histories) : Map.of();
  }

  /** The page's text. */
  static String text(Path folder, Run run, Manifest manifest, List<Figure> figures)
      throws IOException {
    EnsemblePage page = new EnsemblePage(folder, run, manifest);
    Map<String, Object> model = page.model(PagePicture.of(figures));
    page.script(figures).ifPresent(data -> model.put("data", data));
    return Template.fill("ensemble.ftlh", model);
  }

  /** What scripts read; empty where there are no figures to read more closely. */
  private Optional<String> script(List<Figure> figures) throws IOException {
    for (Figure figure : figures) {
      if (figure instanceof DriftFigure drift) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
            "fans", List.of(FanScript.of(drift.fan(), HistoryScript.of(folder, run, manifest))));
        data.put("region", RegionScript.of(folder, run));
        return Optional.of(ScriptData.text(data));
      }
    }
    return Optional.empty();
  }

  private Map<String, Object> model(Map<String, PagePicture> pictures) throws IOException {
    List<Drift> drifts = Drift.read(folder, run, summaries);
    PageTable alignments = EnsembleTables.alignments(run, drifts, fixed);
    PageTable questions = EnsembleTables.questions(answers);
    PageTable stimuli = Stimuli.table(run, summaries);
    Reproduction reproduction = new Reproduction(manifest);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", "Results of an ensemble");
    model.put("title", run.scenario().title());
    model.put("subtitle", run.subtitle());
    model.put("version", manifest.version());
    model.put("pictures", PagePicture.models(pictures));
    model.put("setting", new Findings(run, summaries).setting());
    model.put("findings", findings(drifts));
    model.put("caution", CAUTION + bands());
    model.put("alignments", alignments.model());
    model.put("questions", questions.model());
    model.put("stimuli", stimuli.model());
    model.put("shares", ShareTable.of(folder, run).model());
    model.put("responses", EnsembleTables.responses(run, summaries).model());
    model.put("assumed", Assumptions.sentence(run.scenario()));
    model.put("assumptions", Assumptions.table(run.scenario()).model());
    model.put("command", reproduction.command());
    model.put("manifest", reproduction.table().model());
    model.put(
        "sections",
        sections(pictures, !alignments.isEmpty(), !questions.isEmpty(), !stimuli.isEmpty()));
    return model;
  }

  private String bands() {
    return switch (manifest.layout().parameters()) {
      case FIXED -> CHANCE_ONLY;
      case DRAWN -> String.format(Locale.ROOT, CHANCE_AND_PARAMETERS, drawn(), "history");
      case SPLIT -> String.format(Locale.ROOT, CHANCE_AND_PARAMETERS, drawn(), "two histories");
    };
  }

  private String drawn() {
    return PosteriorFile.isIn(folder)
        ? "evenly from it, or, where a record was used to calibrate it, from the posterior in "
            + PosteriorFile.FILE
        : "evenly from it";
  }

  private List<String> findings(List<Drift> drifts) {
    Findings findings = new Findings(run, summaries);
    List<String> sentences = new ArrayList<>();
    drifts.forEach(drift -> sentences.add(drift.sentence(run.focus())));
    sentences.addAll(findings.closest());
    sentences.addAll(findings.stimuli());
    LocalDate end = run.scenario().clock().end();
    answers.stream().limit(CHIEF).forEach(answer -> sentences.add(answer.sentence(end)));
    return sentences;
  }

  /** Only sections that have something to show are there. */
  private List<Map<String, Object>> sections(
      Map<String, PagePicture> pictures, boolean course, boolean questions, boolean stimuli) {
    List<Section> sections = new ArrayList<>(List.of(new Section("summary", "Summary")));
    if (course) {
      sections.add(new Section("course", "How " + Wording.of(run.focus()) + " alignments drift"));
    }
    if (pictures.containsKey("closest-partner")) {
      sections.add(new Section("closest", "Closest partner"));
    }
    if (course) {
      sections.add(new Section("region", "The region"));
    }
    if (questions) {
      sections.add(new Section("questions", "Questions"));
    }
    if (stimuli) {
      sections.add(new Section("stimuli", "What happens"));
    }
    if (pictures.containsKey("trust-alignment")) {
      sections.add(new Section("trust", "Trust and alignment"));
    }
    if (manifest.layout().parameters() == Way.SPLIT) {
      sections.add(new Section("shares", "Parameters and chance"));
    }
    sections.add(new Section("responses", "Responses"));
    sections.add(new Section("assumptions", "Assumptions and sources"));
    sections.add(new Section("reproduction", "What reproduces this"));
    return sections.stream().map(Section::model).toList();
  }
}
