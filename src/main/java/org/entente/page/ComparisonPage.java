package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.chart.DifferenceFanFigure;
import org.entente.chart.Figure;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.report.Run;
import org.entente.results.Manifest;
import org.entente.results.PartingsFile;
import org.entente.results.PosteriorFile;
import org.entente.scenario.Scenario;

/** The page of a comparison: what changes against the base, pair by pair of histories. */
final class ComparisonPage {
  private static final String CAUTION =
      "Every history is simulated in each scenario with the same draws. Ranges in brackets and 95 %"
          + " intervals are Monte Carlo intervals of the paired differences. The variance ratio says"
          + " how many times as many unpaired histories would be needed for the same interval.";

  private static final String FROM_POSTERIOR =
      ", or, where a record was used to calibrate it, from the posterior in " + PosteriorFile.FILE;

  private final Path folder;
  private final Run base;
  private final List<Scenario> others;
  private final Manifest manifest;
  private final List<Difference> differences;
  private final Map<String, LocalDate> parted;

  private ComparisonPage(Path folder, Run base, List<Scenario> others, Manifest manifest)
      throws IOException {
    this.folder = folder;
    this.base = base;
    this.others = others;
    this.manifest = manifest;
    differences = Difference.read(folder);
    parted = PartingsFile.read(folder);
  }

  /** The page's text. */
  static String text(
      Path folder, Run base, List<Scenario> others, Manifest manifest, List<Figure> figures)
      throws IOException {
    ComparisonPage page = new ComparisonPage(folder, base, others, manifest);
    return Template.fill("comparison.ftlh", page.model(figures));
  }

  private Map<String, Object> model(List<Figure> figures) throws IOException {
    Reproduction reproduction = new Reproduction(manifest);
    PageTable questions = DifferenceTables.questions(answers());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", "Results of a comparison");
    model.put("title", title());
    model.put("subtitle", subtitle());
    model.put("version", manifest.version());
    model.put("pictures", PagePicture.models(PagePicture.of(figures)));
    model.put("told", ranked(reproduction.rankedBy()).stream().map(this::told).toList());
    model.put("pages", pages());
    model.put("caution", CAUTION + (reproduction.drawsParameters() ? drawn() : ""));
    model.put("ranking", ranking(reproduction.rankedBy()).model());
    model.put("alignments", alignments().model());
    model.put("questions", questions.model());
    model.put(
        "differences",
        DifferenceTables.differences(
                "differences", "All responses that both scenarios have", base, differences)
            .model());
    model.put("changes", Changes.table(base.scenario(), others).model());
    model.put("assumed", Assumptions.sentence(base.scenario()));
    model.put("assumptions", Assumptions.table(base.scenario()).model());
    model.put("command", reproduction.command());
    model.put("manifest", reproduction.table().model());
    model.put("fans", fans(figures));
    if (!figures.isEmpty()) {
      model.put("data", data(figures));
    }
    model.put("sections", sections(!figures.isEmpty(), !questions.isEmpty()));
    return model;
  }

  private String drawn() {
    boolean from = PosteriorFile.isIn(folder.resolve(base.scenario().id()));
    return " Every quantity that has a range is drawn evenly from it"
        + (from ? FROM_POSTERIOR : "")
        + ", the same for both of a pair; bands of chance alone are of the same pairs at the"
        + " scenarios' own values.";
  }

  private String title() {
    return others.size() == 1
        ? base.scenario().title() + ", against: " + others.get(0).title()
        : base.scenario().title() + ", against " + others.size() + " other scenarios";
  }

  private String subtitle() {
    return String.format(
        Locale.ROOT,
        "%s and %s: %s with the same draws, seed %d",
        base.scenario().id(),
        String.join(", ", others.stream().map(Scenario::id).toList()),
        Wording.count(base.replications(), "pair of histories", "pairs of histories"),
        base.seed());
  }

  private List<Difference> of(Scenario other) {
    return differences.stream().filter(d -> d.scenario().equals(other.id())).toList();
  }

  /** The others by the size of their effect on a response; those without it last. */
  private List<Scenario> ranked(String rankedBy) {
    List<Difference> ranked = onRanking(rankedBy);
    return others.stream()
        .sorted(
            Comparator.comparingDouble(
                other ->
                    ranked.stream()
                        .filter(d -> d.scenario().equals(other.id()))
                        .mapToDouble(d -> -Math.abs(d.mean()))
                        .findFirst()
                        .orElse(1)))
        .toList();
  }

  private List<Difference> onRanking(String rankedBy) {
    String response =
        rankedBy.isEmpty()
            ? new Responses(CompiledScenario.of(base.scenario())).names().get(0)
            : rankedBy;
    return differences.stream().filter(d -> d.response().equals(response)).toList();
  }

  private PageTable ranking(String rankedBy) {
    Map<String, Scenario> byId = new LinkedHashMap<>();
    others.forEach(other -> byId.put(other.id(), other));
    return DifferenceTables.ranking(base, onRanking(rankedBy), byId);
  }

  private List<Dyad> dyads() {
    return new Dyads(CompiledScenario.of(base.scenario())).ofFocus();
  }

  private PageTable alignments() {
    List<String> names = dyads().stream().map(Responses::alignmentEnd).toList();
    return DifferenceTables.differences(
        "alignments",
        "Alignments of " + base.focus() + " at the end",
        base,
        differences.stream().filter(d -> names.contains(d.response())).toList());
  }

  /** What changes in one scenario, in sentences. */
  private Map<String, Object> told(Scenario other) {
    LocalDate first = parted.get(other.id());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        first == null
            ? "Histories never part in the alignments of " + base.focus() + "."
            : "Histories part from " + Run.date(first) + " on.");
    for (Dyad dyad : dyads()) {
      of(other).stream()
          .filter(d -> d.response().equals(Responses.alignmentEnd(dyad)))
          .findFirst()
          .ifPresent(
              d ->
                  sentences.add(
                      d.sentence(
                          Wording.of(base.focus())
                              + " alignment with "
                              + base.name(dyad.second())
                              + " at the end")));
    }
    return Map.of("id", other.id(), "title", other.title(), "sentences", sentences);
  }

  /** The pages of the scenarios by themselves, which lie in folders beside this one. */
  private List<Map<String, Object>> pages() {
    List<Map<String, Object>> pages = new ArrayList<>();
    List<Scenario> all = new ArrayList<>(List.of(base.scenario()));
    all.addAll(others);
    for (Scenario scenario : all) {
      pages.add(
          Map.of("address", scenario.id() + "/" + ResultsPage.FILE, "title", scenario.title()));
    }
    return pages;
  }

  private Map<String, List<Answer>> answers() throws IOException {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    answers.put(base.scenario().id(), Answer.read(folder.resolve(base.scenario().id())));
    for (Scenario other : others) {
      answers.put(other.id(), Answer.read(folder.resolve(other.id())));
    }
    return answers;
  }

  private static List<String> fans(List<Figure> figures) {
    return figures.stream().map(Figure::name).toList();
  }

  private static String data(List<Figure> figures) {
    List<Object> fans = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure instanceof DifferenceFanFigure difference) {
        fans.add(FanScript.ofDifferences(difference.fan()));
      }
    }
    return ScriptData.text(Map.of("fans", fans));
  }

  private List<Map<String, Object>> sections(boolean figures, boolean questions) {
    List<Section> sections = new ArrayList<>(List.of(new Section("summary", "Summary")));
    if (figures) {
      sections.add(new Section("course", "What changes, over time"));
    }
    sections.add(new Section("end", "What changes by the end"));
    if (questions) {
      sections.add(new Section("questions", "Questions side by side"));
    }
    sections.add(new Section("changes", "What was changed"));
    sections.add(new Section("assumptions", "Assumptions and sources of the base"));
    sections.add(new Section("reproduction", "What reproduces this"));
    return sections.stream().map(Section::model).toList();
  }
}
