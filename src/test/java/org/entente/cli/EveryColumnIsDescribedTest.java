package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.cli.Session.Outcome;
import org.entente.export.ColumnEntry;
import org.entente.export.Dictionary;
import org.entente.table.ColumnType;
import org.entente.table.CsvReader;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.ParquetReader;
import org.entente.table.TypedColumn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of every kind, all of whose tables go through every table format. */
class EveryColumnIsDescribedTest {
  private static final List<String> FOLDERS =
      List.of("run", "compare", "sweep", "sensitivity", "calibrate", "drawn");

  @TempDir static Path folder;

  @BeforeAll
  static void simulate() throws IOException {
    Scenarios.feud(folder);
    write("calm.yaml", "scenario: calm\nextends: feud.yaml\ndynamics: {sigma: 0.01}\n");
    write(
        "unsure.yaml",
        "scenario: unsure\nextends: feud.yaml\ncalibrate: [dynamics.sigma]\n"
            + "dynamics: {sigma: {value: 0.02, range: x0.5..x2, source: assumption}}\n");
    write("points.csv", SweepCommandTest.FAILING);
    write(
        "record.csv",
        "date,stimulus,from,on,intensity,source,note\n"
            + "2025-01-15/2025-03-31,raid,south,north,,x,\n2025-02-03,raid,south,north,1,x,seen by two\n");
    type(0, "run", "feud.yaml", "-n", 20, "--no-charts", "--out", "run");
    type(0, "score", "run", "--observed", "record.csv", "--no-charts");
    type(
        0, "run", "unsure.yaml", "-n", 20, "--draw-parameters=split", "--no-charts", "-o", "drawn");
    type(0, "compare", "feud.yaml", "calm.yaml", "-n", 20, "--no-charts", "--out", "compare");
    type(1, "sweep", "feud.yaml", "--design", "points.csv", "-n", 3, "--no-charts", "-o", "sweep");
    type(
        0,
        "sensitivity",
        "unsure.yaml",
        "--method",
        "sobol",
        "--second-order",
        "--points",
        8,
        "-n",
        2,
        "--factors",
        "dynamics.sigma",
        "--no-charts",
        "--out",
        "sensitivity");
    type(
        0,
        "calibrate",
        "unsure.yaml",
        "--observed",
        "record.csv",
        "--particles",
        50,
        "--most",
        150,
        "--no-charts",
        "--out",
        "calibrate");
    for (String results : FOLDERS) {
      for (String format : List.of("csv", "parquet")) {
        type(0, "export", results, "--to", format);
      }
    }
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static void type(int code, Object... words) {
    Outcome outcome = new Session(folder).type(words);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
  }

  /** The fields of every table of a data package, by path. */
  private static Map<String, List<JsonValue>> fields(Path exported) throws IOException {
    Map<String, List<JsonValue>> fields = new TreeMap<>();
    for (JsonValue resource :
        Json.read(exported.resolve("datapackage.json")).member("resources").elements()) {
      fields.put(
          resource.member("path").text(), resource.member("schema").member("fields").elements());
    }
    return fields;
  }

  private static List<String> names(List<JsonValue> fields) {
    return fields.stream().map(field -> field.member("name").text()).toList();
  }

  @Test
  void everyTableOfEveryKindOfFolderIsExportedAndEveryColumnTold() throws IOException {
    for (String results : FOLDERS) {
      Path exported = folder.resolve(results + "-csv");
      Map<String, List<JsonValue>> fields = fields(exported);
      List<String> tables = new ArrayList<>();
      for (String file : Folder.files(folder.resolve(results))) {
        if (file.matches(".*\\.(csv|parquet)")) {
          tables.add(file.replace(".parquet", ".csv"));
        }
      }
      assertThat(fields.keySet()).containsExactlyInAnyOrderElementsOf(tables);
      for (Map.Entry<String, List<JsonValue>> table : fields.entrySet()) {
        try (CsvReader csv = CsvReader.open(exported.resolve(table.getKey()))) {
          assertThat(names(table.getValue())).isEqualTo(csv.columns());
        }
        assertThat(table.getValue())
            .allSatisfy(
                field -> assertThat(field.member("description").text()).doesNotContain("{"));
      }
    }
  }

  @Test
  void aDataPackageNamesItsResourcesAsTheSpecificationSays() throws IOException {
    for (String results : FOLDERS) {
      JsonValue data = Json.read(folder.resolve(results + "-csv/datapackage.json"));
      assertThat(data.member("profile").text()).isEqualTo("tabular-data-package");
      List<JsonValue> resources = data.member("resources").elements();
      assertThat(resources)
          .extracting(resource -> resource.member("name").text())
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[-a-z0-9._/]+"));
      assertThat(resources)
          .allSatisfy(
              resource ->
                  assertThat(resource.member("profile").text()).isEqualTo("tabular-data-resource"))
          .allSatisfy(
              resource ->
                  assertThat(resource.member("schema").member("fields").elements())
                      .extracting(field -> field.member("type").text())
                      .isSubsetOf("integer", "number", "string", "date"));
    }
  }

  @Test
  void tablesThatAreCsvAlreadyKeepTheirBytes() throws IOException {
    for (String results : FOLDERS) {
      for (String file : Folder.files(folder.resolve(results))) {
        Path exported = folder.resolve(results + "-csv").resolve(file);
        if (file.endsWith(".csv") && Files.exists(exported)) {
          assertThat(exported).hasSameBinaryContentAs(folder.resolve(results).resolve(file));
        }
      }
    }
  }

  @Test
  void typesHoldInEveryCellSinceParquetTakesNoOther() throws IOException {
    for (String results : FOLDERS) {
      Path exported = folder.resolve(results + "-parquet");
      for (Map.Entry<String, List<JsonValue>> table : fields(exported).entrySet()) {
        try (ParquetReader parquet = ParquetReader.open(exported.resolve(table.getKey()))) {
          assertThat(parquet.columns().stream().map(TypedColumn::name).toList())
              .isEqualTo(names(table.getValue()));
        }
      }
      if (Files.exists(folder.resolve(results).resolve("drift.parquet"))) {
        assertThat(Folder.rows(exported.resolve("drift.parquet")))
            .isEqualTo(Folder.rows(folder.resolve(results).resolve("drift.parquet")));
      }
    }
  }

  @Test
  void nothingIsDescribedThatNoTableHolds() throws IOException {
    Dictionary dictionary = Dictionary.read();
    Map<String, TreeSet<String>> seen = new TreeMap<>();
    for (String results : FOLDERS) {
      for (String file : Folder.files(folder.resolve(results))) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (dictionary.files().contains(name)) {
          seen.computeIfAbsent(name, key -> new TreeSet<>())
              .addAll(columns(folder.resolve(results).resolve(file)));
        }
      }
    }
    for (String file : dictionary.files()) {
      assertThat(seen).containsKey(file);
      assertThat(dictionary.declared(file))
          .filteredOn(column -> !column.contains("{"))
          .allSatisfy(column -> assertThat(seen.get(file)).as(file).contains(column));
    }
  }

  private static List<String> columns(Path file) throws IOException {
    if (file.toString().endsWith(".parquet")) {
      try (ParquetReader parquet = ParquetReader.open(file)) {
        return parquet.columns().stream().map(TypedColumn::name).toList();
      }
    }
    try (CsvReader csv = CsvReader.open(file)) {
      return csv.columns();
    }
  }

  @Test
  void aColumnAfterAResponseIsToldInTheResponsesWordsAndUnit() throws IOException {
    List<JsonValue> fields = fields(folder.resolve("run-csv")).get("responses.csv");
    JsonValue first = fields.get(1);
    assertThat(first.member("name").text()).isEqualTo("alignment.north.south.end");
    assertThat(first.member("type").text()).isEqualTo("number");
    assertThat(first.member("unit").text()).isEqualTo("alignment, -1..1");
    assertThat(first.member("description").text())
        .isEqualTo("Alignment of North and South on 31 March 2025");
    assertThat(fields)
        .filteredOn(field -> !field.member("name").text().equals("replication"))
        .allSatisfy(field -> assertThat(field.names()).contains("unit"));
  }

  @Test
  void aColumnOfNothingIsRefused() {
    assertThat(catchThrowable(() -> new ColumnEntry("x", ColumnType.TEXT, "", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'x' has no description");
  }
}
