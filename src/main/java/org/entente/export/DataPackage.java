package org.entente.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.results.Manifest;
import org.entente.scenario.Scenario;
import org.entente.table.Json;

/** {@code datapackage.json}: what the tables beside it hold, as a Frictionless data package. */
final class DataPackage {
  /** Its name. */
  static final String FILE = "datapackage.json";

  private DataPackage() {}

  /**
   * Writes it.
   *
   * @param ending of the tables' files
   * @param rows of each table, in the order of the tables
   */
  static void write(
      Path folder,
      List<ResultsTable> tables,
      List<Long> rows,
      String ending,
      Scenario scenario,
      Manifest manifest)
      throws IOException {
    List<Map<String, Object>> resources = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      resources.add(resource(tables.get(t), rows.get(t), ending));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("profile", ending.equals("csv") ? "tabular-data-package" : "data-package");
    document.put("name", manifest.scenario().toLowerCase(Locale.ROOT));
    document.put("title", scenario.title());
    document.put("description", scenario.about());
    document.put("entente", Provenance.of(manifest));
    document.put("resources", resources);
    Json.write(folder.resolve(FILE), document);
  }

  private static Map<String, Object> resource(ResultsTable table, long rows, String ending) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (ColumnEntry column : table.columns()) {
      fields.add(field(column));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    Map<String, Object> resource = new LinkedHashMap<>();
    if (ending.equals("csv")) {
      resource.put("profile", "tabular-data-resource");
    }
    resource.put("name", table.stem().replace('/', '.').toLowerCase(Locale.ROOT));
    resource.put("path", table.stem() + "." + ending);
    resource.put("description", table.about());
    resource.put("format", ending);
    resource.put("mediatype", ending.equals("csv") ? "text/csv" : "application/vnd.apache.parquet");
    if (ending.equals("csv")) {
      resource.put("encoding", "utf-8");
    }
    resource.put("rows", rows);
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(ColumnEntry column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put(
        "type",
        switch (column.type()) {
          case WHOLE -> "integer";
          case NUMBER -> "number";
          case TEXT -> "string";
          case DATE -> "date";
        });
    field.put("description", column.description());
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    return field;
  }
}
