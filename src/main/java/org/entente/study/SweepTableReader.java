package org.entente.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.results.DesignFile;
import org.entente.results.ResultsWriter;
import org.entente.table.CsvReader;
import org.entente.table.DataException;
import org.entente.table.DataProblem;

/** Reads a sweep's table, with a row a replication, and what lies beside it. */
final class SweepTableReader {
  static final String POINT = "point";
  static final String REPLICATION = "replication";

  private final CsvReader reader;
  private final Path folder;

  /**
   * Takes a table.
   *
   * @param folder where the design and the failures may lie
   */
  SweepTableReader(CsvReader reader, Path folder) {
    this.reader = reader;
    this.folder = folder;
  }

  /** A point as it is read: its levels, and values by replication. */
  private record Seen(double[] levels, String place, Map<Long, OptionalDouble> values) {}

  /** The points in the order of their numbers. */
  FactorTable read(String response, List<String> named) throws IOException {
    int value = reader.column(response);
    Path designFile = folder.resolve(DesignFile.FILE);
    boolean designed = Files.exists(designFile);
    List<String> factors = factors(response, named, designed);
    Map<Long, Seen> points = new TreeMap<>();
    if (designed) {
      readDesign(designFile, factors, points);
    }
    SortedSet<Long> replications = readRows(value, factors, points, designed);
    Set<Long> failed = failed();
    List<Long> numbers = List.copyOf(replications);
    double[][] values =
        points.entrySet().stream()
            .map(
                point ->
                    failed.contains(point.getKey())
                        ? new double[0]
                        : values(point.getValue(), numbers))
            .toArray(double[][]::new);
    return new FactorTable(
        reader.source(),
        factors,
        points.values().stream().map(Seen::levels).toArray(double[][]::new),
        values,
        points.values().stream().map(Seen::place).toList(),
        true);
  }

  private List<String> factors(String response, List<String> named, boolean designed)
      throws IOException {
    if (!named.isEmpty()) {
      return FactorColumns.named(reader, named, response);
    }
    if (!designed) {
      throw FactorTable.problem(
          reader.source(),
          "",
          "which columns are factors cannot be told without the sweep's "
              + DesignFile.FILE
              + " beside it; name them with --factors");
    }
    try (CsvReader design = CsvReader.open(folder.resolve(DesignFile.FILE))) {
      List<String> names = design.columns().stream().filter(name -> !name.equals(POINT)).toList();
      return FactorColumns.named(reader, names, response);
    }
  }

  private static void readDesign(Path file, List<String> factors, Map<Long, Seen> points)
      throws IOException {
    try (CsvReader design = CsvReader.open(file)) {
      int point = design.column(POINT);
      int[] columns = factors.stream().mapToInt(design::column).toArray();
      while (design.next()) {
        long number = design.whole(point);
        points.put(number, new Seen(levels(design, columns), "point " + number, new TreeMap<>()));
      }
    }
  }

  private static double[] levels(CsvReader table, int[] columns) {
    return Arrays.stream(columns).mapToDouble(table::number).toArray();
  }

  private SortedSet<Long> readRows(
      int value, List<String> factors, Map<Long, Seen> points, boolean designed)
      throws IOException {
    int point = reader.column(POINT);
    int replication = reader.column(REPLICATION);
    int[] columns = factors.stream().mapToInt(reader::column).toArray();
    SortedSet<Long> replications = new TreeSet<>();
    while (reader.next()) {
      long number = reader.whole(point);
      double[] levels = levels(reader, columns);
      Seen seen = points.get(number);
      if (seen == null) {
        if (designed) {
          throw wrong("the sweep's " + DesignFile.FILE + " has no point " + number);
        }
        seen = new Seen(levels, "point " + number, new TreeMap<>());
        points.put(number, seen);
      }
      if (!Arrays.equals(seen.levels(), levels)) {
        throw wrong("point " + number + " has other levels here than before");
      }
      long which = reader.whole(replication);
      replications.add(which);
      OptionalDouble given = reader.numberIfAny(value);
      given.ifPresent(cell -> FactorTable.requireMeasurable(reader, value, cell));
      if (seen.values().put(which, given) != null) {
        throw wrong("replication " + which + " of point " + number + " comes twice");
      }
    }
    if (replications.isEmpty()) {
      throw FactorTable.problem(
          reader.source(), "", "the table has no rows: give one a replication");
    }
    return replications;
  }

  private DataException wrong(String words) {
    return new DataException(new DataProblem(reader.source(), reader.line(), "", "", words));
  }

  /** Points with a failed replication. */
  private Set<Long> failed() throws IOException {
    Set<Long> failed = new HashSet<>();
    Path file = folder.resolve(ResultsWriter.FAILURES);
    if (Files.exists(file)) {
      try (CsvReader failures = CsvReader.open(file)) {
        int point = failures.column(POINT);
        while (failures.next()) {
          failed.add(failures.whole(point));
        }
      }
    }
    return failed;
  }

  /** Values in the order of replications, which pair over points; none if one is missing. */
  private static double[] values(Seen seen, List<Long> replications) {
    double[] values = new double[seen.values().size()];
    int place = 0;
    for (Map.Entry<Long, OptionalDouble> value : seen.values().entrySet()) {
      if (!value.getKey().equals(replications.get(place)) || value.getValue().isEmpty()) {
        return new double[0];
      }
      values[place++] = value.getValue().getAsDouble();
    }
    return values;
  }
}
