package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.analysis.Summary;
import org.entente.table.CsvWriter;
import org.entente.table.Json;

/** {@code summary.json} and {@code summary.csv}: each response in a few numbers. */
final class SummaryFiles {
  static final String JSON = "summary.json";
  static final String CHANGES = "changes";
  static final String CSV = "summary.csv";

  /** Intervals of how often a dyad fell and rose, where replications share draws. */
  static final String FELL = "fellInterval";

  static final String ROSE = "roseInterval";

  private SummaryFiles() {}

  static void write(Path folder, EnsembleSummary summary) throws IOException {
    Json.write(folder.resolve(JSON), json(summary));
    List<String> columns = List.of("response", "mean", "standardError", "sd", "q05", "q50", "q95");
    try (CsvWriter csv = CsvWriter.to(folder.resolve(CSV), columns)) {
      for (Map.Entry<String, Summary> response : summary.responses().entrySet()) {
        Summary s = response.getValue();
        csv.text(response.getKey()).number(s.mean());
        number(csv, s.standardError());
        number(csv, s.sd());
        csv.number(s.q05()).number(s.q50()).number(s.q95());
        csv.endRow();
      }
    }
  }

  private static void number(CsvWriter csv, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      csv.number(value.getAsDouble());
    } else {
      csv.missing();
    }
  }

  static Map<String, Object> json(EnsembleSummary summary) {
    Map<String, Object> responses = new LinkedHashMap<>();
    summary.responses().forEach((name, s) -> responses.put(name, json(s)));
    Map<String, Object> questions = new LinkedHashMap<>();
    for (QuestionAnswer answer : summary.questions()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("probability", answer.probability());
      entry.put("low", answer.low());
      entry.put("high", answer.high());
      questions.put(answer.id(), entry);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("scenario", summary.scenario());
    json.put("seed", summary.seed());
    json.put("replications", summary.replications());
    json.put("responses", responses);
    json.put("questions", questions);
    json.put(CHANGES, summary.changes().stream().map(SummaryFiles::json).toList());
    if (!summary.shares().isEmpty()) {
      json.put("shares", summary.shares().json());
    }
    return json;
  }

  private static Map<String, Object> json(DyadChange change) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("first", change.dyad().first());
    entry.put("second", change.dyad().second());
    entry.put("reference", json(change.reference()));
    entry.put("fell", change.fell().successes());
    entry.put("rose", change.rose().successes());
    if (change.drift().draws() < change.drift().count()) {
      // Else the intervals follow from the numbers.
      entry.put(FELL, List.of(change.fell().low(), change.fell().high()));
      entry.put(ROSE, List.of(change.rose().low(), change.rose().high()));
    }
    return entry;
  }

  private static Map<String, Object> json(Summary s) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("mean", s.mean());
    entry.put(
        "standardError", s.standardError().isPresent() ? s.standardError().getAsDouble() : null);
    entry.put("sd", s.sd().isPresent() ? s.sd().getAsDouble() : null);
    entry.put("q05", s.q05());
    entry.put("q50", s.q50());
    entry.put("q95", s.q95());
    return entry;
  }
}
