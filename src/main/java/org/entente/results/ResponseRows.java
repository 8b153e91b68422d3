package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.experiment.Parameters.Way;
import org.entente.table.CsvReader;

/** Reads rows of {@code responses.csv}, of an ensemble or a sweep. */
public final class ResponseRows implements Closeable {
  private static final String POINT = "point";
  private static final String REPLICATION = "replication";

  private final Path file;
  private final CsvReader csv;
  private final boolean isDesign;
  private final int factors;
  private long row;

  private ResponseRows(Path file, CsvReader csv, int factors) {
    this.file = file;
    this.csv = csv;
    this.factors = factors;
    isDesign = csv.columns().get(0).equals(POINT);
  }

  /**
   * Opens the rows of a results folder.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static ResponseRows open(Path folder) throws IOException {
    Path file = folder.resolve(ResultsWriter.RESPONSES);
    CsvReader csv = CsvReader.open(file);
    try {
      csv.column(REPLICATION);
      int factors = 0;
      if (csv.columns().get(0).equals(POINT)) {
        try (CsvReader design = CsvReader.open(folder.resolve(DesignFile.FILE))) {
          factors = design.columns().size() - 1;
        }
      }
      return new ResponseRows(file, csv, factors);
    } catch (IOException | RuntimeException e) {
      csv.close();
      throw e;
    }
  }

  /** Number of rows. */
  public static long count(Path folder) throws IOException {
    try (ResponseRows rows = open(folder)) {
      while (rows.csv.next()) {
        rows.row++;
      }
      return rows.row;
    }
  }

  /**
   * One row.
   *
   * @param wanted which, from 1
   * @throws ResultsException if there is no such row
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static RecordedRow read(Path folder, long wanted) throws IOException {
    if (wanted < 1) {
      throw new ResultsException("rows count from 1, so " + wanted + " is none");
    }
    try (ResponseRows rows = open(folder)) {
      while (rows.csv.next()) {
        if (++rows.row == wanted) {
          return withParameters(folder, List.of(rows.current())).get(0);
        }
      }
      throw new ResultsException(
          rows.file + " has " + rows.row + " rows; there is no row " + wanted);
    }
  }

  /** Some rows, in their order. */
  public static List<RecordedRow> read(Path folder, SortedSet<Long> wanted) throws IOException {
    List<RecordedRow> read = new ArrayList<>();
    try (ResponseRows rows = open(folder)) {
      while (read.size() < wanted.size() && rows.csv.next()) {
        rows.row++;
        if (wanted.contains(rows.row)) {
          read.add(rows.current());
        }
      }
    }
    return withParameters(folder, read);
  }

  /** Rows with the parameters that were drawn for them, where they were. */
  private static List<RecordedRow> withParameters(Path folder, List<RecordedRow> rows)
      throws IOException {
    if (!ParametersFile.isIn(folder)) {
      return rows;
    }
    Way way = Manifest.read(folder).layout().parameters();
    SortedSet<Long> draws = new TreeSet<>();
    rows.forEach(row -> draws.add(way.draw(row.replication())));
    Map<Long, Map<String, Double>> levels = ParametersFile.read(folder, draws);
    return rows.stream()
        .map(row -> row.at(levels.getOrDefault(way.draw(row.replication()), Map.of())))
        .toList();
  }

  private RecordedRow current() {
    int first = isDesign ? 2 : 1;
    return new RecordedRow(
        row,
        isDesign ? (int) csv.whole(0) : 1,
        csv.whole(first - 1),
        numbers(first, first + factors),
        numbers(first + factors, csv.columns().size()));
  }

  private Map<String, Double> numbers(int from, int to) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int c = from; c < to; c++) {
      numbers.put(csv.columns().get(c), csv.number(c));
    }
    return numbers;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
