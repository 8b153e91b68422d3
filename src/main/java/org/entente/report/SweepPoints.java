package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.entente.results.DesignFile;
import org.entente.results.SweepFiles;
import org.entente.table.CsvReader;

/**
 * The design points of a sweep, from {@code design.csv}.
 *
 * @param factors what was varied
 * @param points one a design point in their order, each with a level a factor
 */
public record SweepPoints(List<String> factors, List<List<Double>> points) {
  /** Columns of {@code summary.csv} before the factors: point, replications, failed. */
  private static final int BEFORE = 3;

  private static final String MEAN = ".mean";

  /** Copies the lists. */
  public SweepPoints {
    factors = List.copyOf(factors);
    points = List.copyOf(points);
  }

  /** Reads all points. */
  public static SweepPoints read(Path folder) throws IOException {
    List<List<Double>> points = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(DesignFile.FILE))) {
      List<String> columns = csv.columns();
      while (csv.next()) {
        List<Double> levels = new ArrayList<>();
        for (int column = 1; column < columns.size(); column++) {
          levels.add(csv.number(column));
        }
        points.add(levels);
      }
      return new SweepPoints(columns.subList(1, columns.size()), points);
    }
  }

  /** Names of the factors. */
  static List<String> factors(Path folder) throws IOException {
    try (CsvReader csv = CsvReader.open(folder.resolve(DesignFile.FILE))) {
      return csv.columns().subList(1, csv.columns().size());
    }
  }

  /** Names of the responses that were kept, in their order. */
  public static List<String> responses(Path folder) throws IOException {
    int first = BEFORE + factors(folder).size();
    try (CsvReader csv = CsvReader.open(folder.resolve(SweepFiles.SUMMARY))) {
      List<String> columns = csv.columns();
      List<String> responses = new ArrayList<>();
      for (int column = first; column < columns.size(); column += 3) {
        String name = columns.get(column);
        responses.add(name.substring(0, name.length() - MEAN.length()));
      }
      return responses;
    }
  }

  /** The level of a factor at a point; both from 0. */
  public double level(int point, int factor) {
    return points.get(point).get(factor);
  }

  /** The levels that a factor takes, ascending. */
  public List<Double> levels(int factor) {
    TreeSet<Double> levels = new TreeSet<>();
    points.forEach(point -> levels.add(point.get(factor)));
    return Collections.unmodifiableList(new ArrayList<>(levels));
  }

  /** Whether the points are every combination of the levels of two factors. */
  boolean isGridOfTwo() {
    return factors.size() == 2
        && points.stream().distinct().count() == points.size()
        && (long) levels(0).size() * levels(1).size() == points.size();
  }
}
