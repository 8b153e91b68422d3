package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Index;
import org.entente.analysis.Indices;
import org.entente.design.Factor;
import org.entente.table.CsvWriter;
import org.entente.table.Json;

/** Writes the indices of a stage: {@code indices.csv}, and {@code salib.json} for SALib's users. */
public final class IndicesFile {
  /** The table. */
  public static final String FILE = "indices.csv";

  /** The same as SALib names it. */
  public static final String SALIB = "salib.json";

  private static final List<String> COLUMNS =
      List.of("response", "method", "order", "factor", "factor2", "index", "low", "high");

  /** SALib's words for orders that have others here. */
  private static final Map<String, String> WORDS =
      Map.of("first", "S1", "total", "ST", "second", "S2", "mu-star", "mu_star");

  private IndicesFile() {}

  /** Writes both files. */
  public static void write(Path folder, SensitivityStage stage) throws IOException {
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (SensitivityFinding finding : stage.findings()) {
        if (finding.indices().isPresent()) {
          rows(csv, finding.response(), finding.indices().get());
        }
      }
    }
    Json.write(folder.resolve(SALIB), salib(stage));
  }

  private static void rows(CsvWriter csv, String response, Indices indices) throws IOException {
    List<Index> all = new ArrayList<>(indices.indices());
    indices.noise().ifPresent(all::add);
    for (Index index : all) {
      csv.text(response).text(indices.method()).text(index.order()).text(index.factor());
      if (index.factor2().isPresent()) {
        csv.text(index.factor2().get());
      } else {
        csv.missing();
      }
      csv.number(index.index()).number(index.low()).number(index.high()).endRow();
    }
  }

  /** The problem as SALib's functions take it, and of each response arrays as they return them. */
  private static Map<String, Object> salib(SensitivityStage stage) {
    List<Factor> factors = stage.experiment().design().factors();
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("num_vars", factors.size());
    problem.put("names", factors.stream().map(Factor::name).toList());
    problem.put("bounds", factors.stream().map(f -> List.of(f.low(), f.high())).toList());
    Map<String, Object> responses = new LinkedHashMap<>();
    for (SensitivityFinding finding : stage.findings()) {
      finding.indices().ifPresent(indices -> responses.put(finding.response(), arrays(indices)));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("problem", problem);
    document.put("responses", responses);
    return document;
  }

  private static Map<String, List<Double>> arrays(Indices indices) {
    Map<String, List<Double>> arrays = new LinkedHashMap<>();
    for (Index index : indices.indices()) {
      String word = WORDS.getOrDefault(index.order(), index.order());
      arrays.computeIfAbsent(word, key -> new ArrayList<>()).add(index.index());
      arrays
          .computeIfAbsent(word + "_conf", key -> new ArrayList<>())
          .add((index.high() - index.low()) / 2);
    }
    return arrays;
  }
}
