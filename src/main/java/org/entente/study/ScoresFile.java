package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.ClusterBootstrap.Ends;
import org.entente.analysis.LogScore;
import org.entente.table.CsvWriter;

/**
 * {@code scores.csv}: every score over all cases, then each case; and the same over all cases as a
 * document.
 */
public final class ScoresFile {
  /** Its name in a results folder. */
  public static final String FILE = "scores.csv";

  private static final List<String> COLUMNS =
      List.of("of", "name", "cluster", "measure", "value", "low", "high", "cases");
  private static final String ALL = "all";

  private final CsvWriter csv;

  private ScoresFile(CsvWriter csv) {
    this.csv = csv;
  }

  /** Writes the scores of a results folder. */
  public static void write(Path folder, Scoring scoring) throws IOException {
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      ScoresFile file = new ScoresFile(csv);
      file.all("questions", scoring.questions().scores());
      file.all("counts", scoring.counts().scores());
      file.all("months", scoring.months().scores());
      file.all("series", scoring.series().scores());
      for (QuestionCase each : scoring.questions().cases()) {
        file.question(each);
      }
      for (NumberCase each : scoring.counts().cases()) {
        file.number("counts", each);
      }
      for (NumberCase each : scoring.months().cases()) {
        file.number("months", each);
      }
      for (NumberCase each : scoring.series().cases()) {
        file.number("series", each);
      }
    }
  }

  private void all(String of, List<Score> scores) throws IOException {
    for (Score score : scores) {
      csv.text(of).text(ALL).missing().text(score.measure()).number(score.value());
      if (score.interval().isPresent()) {
        Ends ends = score.interval().get();
        csv.number(ends.low()).number(ends.high());
      } else {
        csv.missing().missing();
      }
      csv.whole(score.cases()).endRow();
    }
  }

  private void question(QuestionCase each) throws IOException {
    String id = each.resolved().id();
    String cluster = each.resolved().cluster();
    double share = each.yes().estimate();
    double outcome = each.resolved().outcome() ? 1 : 0;
    row("questions", id, cluster, "probability", share);
    row("questions", id, cluster, "outcome", outcome);
    row("questions", id, cluster, "baseRate", each.baseRate());
    if (each.persistence().isPresent()) {
      row("questions", id, cluster, "persistence", each.persistence().getAsDouble());
    }
    row("questions", id, cluster, "brier", (share - outcome) * (share - outcome));
    row(
        "questions",
        id,
        cluster,
        "logarithmic",
        LogScore.of(List.of(each.smoothed())).mean().orElseThrow());
  }

  private void number(String of, NumberCase each) throws IOException {
    row(of, each.name(), each.cluster(), "observed", each.observed());
    if (each.persistence().isPresent()) {
      row(of, each.name(), each.cluster(), "persistence", each.persistence().getAsDouble());
    }
    row(of, each.name(), each.cluster(), "crps", each.rank().plain());
    if (each.fair().isPresent()) {
      row(of, each.name(), each.cluster(), "crpsFair", each.fair().getAsDouble());
    }
    row(of, each.name(), each.cluster(), "quantileScore", each.quantileScore());
    row(of, each.name(), each.cluster(), "intervalScore50", each.half().score());
    row(of, each.name(), each.cluster(), "intervalScore90", each.most().score());
    row(of, each.name(), each.cluster(), "coverage50", each.half().covers() ? 1 : 0);
    row(of, each.name(), each.cluster(), "coverage90", each.most().covers() ? 1 : 0);
    row(of, each.name(), each.cluster(), "pitBelow", each.pit().below());
    row(of, each.name(), each.cluster(), "pitUpTo", each.pit().upTo());
  }

  private void row(String of, String name, String cluster, String measure, double value)
      throws IOException {
    csv.text(of).text(name).text(cluster).text(measure).number(value).missing().missing();
    csv.whole(1).endRow();
  }

  /** The scores over all cases as a document. */
  public static Map<String, Object> json(Scoring scoring) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("asked", scoring.asked());
    document.put("withoutBaseRate", scoring.questions().withoutBaseRate());
    document.put("oneSided", scoring.questions().oneSided());
    Map<String, Object> questions = json(scoring.questions().scores());
    document.put(
        "questions",
        of(scoring.questions().cases().size(), scoring.questions().clusters(), questions));
    document.put("counts", numbers(scoring.counts()));
    document.put("months", numbers(scoring.months()));
    document.put("series", numbers(scoring.series()));
    scoring.from().ifPresent(from -> document.put("from", from.toString()));
    return document;
  }

  private static Map<String, Object> numbers(NumberScores scores) {
    return of(scores.cases().size(), scores.clusters(), json(scores.scores()));
  }

  private static Map<String, Object> of(int cases, int clusters, Map<String, Object> scores) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("cases", cases);
    document.put("clusters", clusters);
    document.put("scores", scores);
    return document;
  }

  private static Map<String, Object> json(List<Score> scores) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Score score : scores) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("value", score.value());
      one.put("low", score.interval().map(Ends::low).orElse(null));
      one.put("high", score.interval().map(Ends::high).orElse(null));
      one.put("cases", score.cases());
      all.put(score.measure(), one);
    }
    return all;
  }
}
