package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.design.Design;
import org.entente.experiment.Experiment;
import org.entente.scenario.Scenario;
import org.entente.study.ExperimentCost;
import org.entente.study.Screening;
import org.entente.study.SensitivityFinding;
import org.entente.study.SensitivitySizes;
import org.entente.study.SensitivityStage;
import org.entente.study.SensitivityStudy;

/** A sensitivity study on the terminal. */
final class SensitivityTable {
  private static final int MATTERING_SHOWN = 8;

  /** Members of leading groups that a second screening takes, as a guess before the first. */
  private static final int MEMBERS_EXPECTED = 50;

  private SensitivityTable() {}

  /** What a study in stages will take. */
  static String expected(
      ExperimentCost cost,
      Experiment first,
      SensitivitySizes sizes,
      boolean secondOrder,
      int threads) {
    long block =
        secondOrder ? 2L * SensitivityStudy.MOST_INDICES + 2 : SensitivityStudy.MOST_INDICES + 2L;
    long screened = first.design().size() + (MEMBERS_EXPECTED + 2L) * sizes.trajectories();
    long points = screened + sizes.baseRows() * block;
    long rows = screened * sizes.screenedWith() + sizes.baseRows() * block * sizes.replications();
    return line(cost, points, rows, threads) + "; more if chance drowns effects";
  }

  /** What one stage will take. */
  static String expected(Experiment experiment, int threads) {
    return line(
        ExperimentCost.of(experiment),
        experiment.design().size(),
        experiment.firstWave().rows(),
        threads);
  }

  private static String line(ExperimentCost cost, long points, long rows, int threads) {
    return String.format(
        Locale.ROOT,
        "Expected: %s on %s for %s (%.2f ms a replication, measured now)",
        Words.duration(cost.seconds(points, rows, threads)),
        Words.count(threads, "thread", "threads"),
        Words.count(rows, "replication", "replications"),
        cost.millisecondsARow());
  }

  /** The study in words and tables. */
  static List<String> lines(Scenario scenario, SensitivityStudy study, Path place) {
    List<String> lines = new ArrayList<>();
    lines.add(scenario.title() + ": what it hangs on");
    study.screenings().forEach((stage, found) -> lines.addAll(screening(stage, found)));
    SensitivityStage last = study.last().orElseThrow();
    if (study.screenings().isEmpty() || last.name().equals("sobol")) {
      for (SensitivityFinding finding : last.findings()) {
        lines.add("");
        if (finding.indices().isPresent()) {
          lines.addAll(IndexTable.lines(finding.response(), finding.indices().get()));
        } else {
          lines.add(finding.response() + ": " + finding.lack());
        }
      }
    } else {
      lines.add("");
      lines.add(
          "Nothing stands out from chance, so there are no indices; ask for more by --effort.");
    }
    lines.add("");
    lines.add("Results: " + place);
    return lines;
  }

  private static List<String> screening(String stage, List<Screening> found) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        stage.equals("groups")
            ? "Screened, groups as one:"
            : "Screened, the members of the leading groups each alone:");
    for (Screening screening : found) {
      List<String> matter = screening.matter();
      String shown = String.join(", ", matter.subList(0, Math.min(MATTERING_SHOWN, matter.size())));
      lines.add(
          "  "
              + screening.response()
              + (screening.byRanks() ? " (by ranks, as chance drowns effects)" : "")
              + ": "
              + Words.count(matter.size())
              + " of "
              + Words.count((long) matter.size() + screening.others())
              + " matter"
              + (matter.isEmpty() ? "" : ": " + shown)
              + (matter.size() > MATTERING_SHOWN ? ", ..." : ""));
    }
    return lines;
  }

  /** The study for a script. */
  static Map<String, Object> document(SensitivityStudy study, Path place) {
    Map<String, Object> document = new LinkedHashMap<>();
    List<Map<String, Object>> stages = new ArrayList<>();
    for (SensitivityStage stage : study.stages()) {
      Map<String, Object> one = new LinkedHashMap<>();
      Design design = stage.experiment().design();
      one.put("stage", stage.name());
      one.put("design", design.method().word());
      one.put("points", design.size());
      one.put("replications", stage.experiment().replications());
      one.put("streams", stage.experiment().streams().word());
      one.put("failed", stage.run().failures());
      Map<String, Object> responses = new LinkedHashMap<>();
      for (SensitivityFinding finding : stage.findings()) {
        responses.put(
            finding.response(),
            finding
                .indices()
                .<Object>map(IndexDocument::of)
                .orElseGet(() -> Map.of("lack", finding.lack())));
      }
      one.put("responses", responses);
      stages.add(one);
    }
    document.put("stages", stages);
    document.put("results", place.toString());
    return document;
  }
}
