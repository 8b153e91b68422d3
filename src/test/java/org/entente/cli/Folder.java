package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.table.CsvReader;
import org.entente.table.ParquetReader;

/** What is in a folder. */
final class Folder {
  private Folder() {}

  /** The files in it and below, by their names in it, in order. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** All that stands in it, hidden or not. */
  static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  /** Deletes it with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A column of numbers of a CSV file. */
  static double[] column(Path csv, String name) throws IOException {
    List<Double> values = new ArrayList<>();
    try (CsvReader reader = CsvReader.open(csv)) {
      int column = reader.column(name);
      while (reader.next()) {
        values.add(reader.number(column));
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The rows of a Parquet file as text, and before them the names of its columns. */
  static List<String> rows(Path parquet) throws IOException {
    List<String> rows = new ArrayList<>();
    try (ParquetReader reader = ParquetReader.open(parquet)) {
      rows.add(reader.columns().toString());
      while (reader.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < reader.columns().size(); column++) {
          row.append(cell(reader, column)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static String cell(ParquetReader reader, int column) throws IOException {
    if (reader.isMissing(column)) {
      return "";
    }
    return switch (reader.columns().get(column).type()) {
      case WHOLE -> Long.toString(reader.whole(column));
      case NUMBER -> Double.toString(reader.number(column));
      case TEXT -> reader.text(column);
      case DATE -> reader.date(column).toString();
    };
  }
}
