package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Index;
import org.entente.study.IndicesFile;
import org.entente.table.CsvReader;

/**
 * The indices of a response, from {@code indices.csv}.
 *
 * @param method how they were estimated
 * @param indices in the file's order
 */
public record IndexRows(String method, List<Index> indices) {
  private static final String NOISE = "noise";

  /** Copies the list. */
  public IndexRows {
    indices = List.copyOf(indices);
  }

  /** Reads all responses of a folder, by name in the file's order. */
  public static Map<String, IndexRows> read(Path folder) throws IOException {
    return of(folder.resolve(IndicesFile.FILE));
  }

  /** Reads all responses of a file, by name in the file's order. */
  static Map<String, IndexRows> of(Path file) throws IOException {
    Map<String, List<Index>> indices = new LinkedHashMap<>();
    Map<String, String> methods = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(file)) {
      int response = csv.column("response");
      int method = csv.column("method");
      int order = csv.column("order");
      int factor = csv.column("factor");
      int other = csv.column("factor2");
      int index = csv.column("index");
      int low = csv.column("low");
      int high = csv.column("high");
      while (csv.next()) {
        String second = csv.text(other);
        methods.put(csv.text(response), csv.text(method));
        indices
            .computeIfAbsent(csv.text(response), name -> new ArrayList<>())
            .add(
                new Index(
                    csv.text(order),
                    csv.text(factor),
                    second.isEmpty() ? Optional.empty() : Optional.of(second),
                    csv.number(index),
                    csv.number(low),
                    csv.number(high)));
      }
    }
    Map<String, IndexRows> rows = new LinkedHashMap<>();
    methods.forEach(
        (response, method) ->
            rows.put(response, new IndexRows(method, indices.getOrDefault(response, List.of()))));
    return rows;
  }

  /** The indices of an order, by factor. */
  public Map<String, Index> order(String order) {
    Map<String, Index> found = new LinkedHashMap<>();
    for (Index index : indices) {
      if (index.order().equals(order) && index.factor2().isEmpty()) {
        found.put(index.factor(), index);
      }
    }
    return found;
  }

  /** The share of chance in the variance, if it was told. */
  public Optional<Index> noise() {
    return indices.stream().filter(index -> index.order().equals(NOISE)).findFirst();
  }
}
