package org.entente.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.results.DesignFile;
import org.entente.results.FactorsFile;
import org.entente.results.Manifest;
import org.entente.results.ResultsException;
import org.entente.results.SweepFiles;
import org.entente.scenario.Range;
import org.entente.table.CsvReader;
import org.entente.table.DecimalText;
import org.entente.table.Json;

/**
 * {@code problem.json}, {@code X.txt} and {@code Y.txt}: a design and its responses as SALib's
 * analysers take them. X has a row a design point and a column a factor, Y a row a point and a
 * column a response, the mean over the point's replications. Points stand in the order that SALib's
 * own samplers give them (Sobol': A, AB_1 .. AB_k, with the second order BA_1 .. BA_k, B; Morris:
 * trajectory after trajectory).
 */
final class SalibFiles {
  private static final String MEAN = ".mean";

  private SalibFiles() {}

  static void write(Export export, Path place) throws IOException {
    List<String> stages = new ArrayList<>();
    for (String name : Manifest.files(export.folder())) {
      if (name.equals(DesignFile.FILE) || name.endsWith("/" + DesignFile.FILE)) {
        stages.add(name.substring(0, name.length() - DesignFile.FILE.length()));
      }
    }
    if (stages.isEmpty()) {
      throw new ResultsException(
          "SALib analyses designs, which sweeps and sensitivity studies have; "
              + export.folder()
              + " has none");
    }
    for (String stage : stages) {
      Manifest.requireIntact(
          export.folder(),
          stage + DesignFile.FILE,
          stage + FactorsFile.FILE,
          stage + SweepFiles.SUMMARY);
      Path to = place.resolve(stage);
      Files.createDirectories(to);
      stage(export.folder().resolve(stage), to);
    }
  }

  private static void stage(Path from, Path to) throws IOException {
    Map<String, Range> ranges = FactorsFile.ranges(from);
    List<String> factors = List.copyOf(ranges.keySet());
    List<String> responses;
    try (CsvReader csv = CsvReader.open(from.resolve(SweepFiles.SUMMARY))) {
      responses =
          csv.columns().stream()
              .filter(column -> column.endsWith(MEAN) && !ranges.containsKey(column))
              .map(column -> column.substring(0, column.length() - MEAN.length()))
              .toList();
    }
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("num_vars", factors.size());
    problem.put("names", factors);
    problem.put("bounds", ranges.values().stream().map(r -> List.of(r.low(), r.high())).toList());
    // What moves as one here is one variable of its own, which SALib need not group again.
    problem.put("groups", null);
    problem.put("outputs", responses);
    Json.write(to.resolve("problem.json"), problem);
    matrix(from.resolve(DesignFile.FILE), factors, factors, to.resolve("X.txt"));
    List<String> means = responses.stream().map(response -> response + MEAN).toList();
    matrix(from.resolve(SweepFiles.SUMMARY), means, responses, to.resolve("Y.txt"));
  }

  /** Columns of a table as text that numpy.loadtxt reads, with their names in a comment. */
  private static void matrix(Path table, List<String> columns, List<String> names, Path file)
      throws IOException {
    try (CsvReader csv = CsvReader.open(table);
        BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      int[] places = columns.stream().mapToInt(csv::column).toArray();
      int point = csv.column("point");
      out.write("# " + String.join(" ", names) + "\n");
      long expected = 1;
      while (csv.next()) {
        if (csv.whole(point) != expected++) {
          throw new ResultsException(table + " leaves a point out; SALib needs them all");
        }
        StringBuilder row = new StringBuilder();
        for (int place : places) {
          if (csv.isMissing(place)) {
            throw new ResultsException(
                "every replication of point "
                    + csv.whole(point)
                    + " failed, and SALib needs a response of every point");
          }
          row.append(row.isEmpty() ? "" : " ").append(DecimalText.of(csv.number(place)));
        }
        out.write(row.append('\n').toString());
      }
    }
  }
}
