package org.entente.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.chart.Figure;
import org.entente.report.Run;
import org.entente.results.Manifest;

/**
 * What the pages of a sweep and of a sensitivity study have in common.
 *
 * @param kind what the results are
 * @param subtitle scenario, size and seed
 * @param setting what was simulated
 * @param findings what it shows, in sentences
 * @param caution how these are to be read
 * @param parts the sections between the summary and the assumptions
 */
record StudyPage(
    String kind,
    String subtitle,
    String setting,
    List<String> findings,
    String caution,
    List<Part> parts) {
  /**
   * The page's text.
   *
   * @param command what makes the results again, typed in their folder
   */
  String text(Run run, Manifest manifest, List<Figure> figures, String command) throws IOException {
    List<Part> shown = parts.stream().filter(part -> !part.isEmpty()).toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", kind);
    model.put("title", run.scenario().title());
    model.put("subtitle", subtitle);
    model.put("version", manifest.version());
    model.put("pictures", PagePicture.models(PagePicture.of(figures)));
    model.put("setting", setting);
    model.put("findings", findings);
    model.put("caution", caution);
    model.put("parts", shown.stream().map(Part::model).toList());
    model.put("assumed", Assumptions.sentence(run.scenario()));
    model.put("assumptions", Assumptions.table(run.scenario()).model());
    model.put("command", command);
    model.put("manifest", new Reproduction(manifest).table().model());
    model.put("sections", sections(shown));
    return Template.fill("study.ftlh", model);
  }

  private static List<Map<String, Object>> sections(List<Part> shown) {
    List<Section> sections = new ArrayList<>(List.of(new Section("summary", "Summary")));
    shown.forEach(part -> sections.add(part.section()));
    sections.add(new Section("assumptions", "Assumptions and sources"));
    sections.add(new Section("reproduction", "What reproduces this"));
    return sections.stream().map(Section::model).toList();
  }
}
