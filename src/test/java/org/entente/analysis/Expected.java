package org.entente.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A row of expected values; the files say where they come from. */
record Expected(List<String> columns, String[] cells) {
  /** The rows of a file of {@code /reference}: comments, column names, rows. */
  static List<Expected> rows(String file) {
    InputStream in =
        Objects.requireNonNull(Expected.class.getResourceAsStream("/reference/" + file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      List<String> columns = List.of(lines.get(0).split(",", -1));
      return lines.stream()
          .skip(1)
          .map(line -> new Expected(columns, line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String column) {
    return cells[columns.indexOf(column)];
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  double number(String column) {
    return Double.parseDouble(text(column));
  }

  int whole(String column) {
    return Integer.parseInt(text(column));
  }

  /** The values of a drawn list. */
  static double[] array(List<Double> drawn) {
    return drawn.stream().mapToDouble(Double::doubleValue).toArray();
  }

  double[] numbers(String column) {
    return Arrays.stream(text(column).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Override
  public String toString() {
    return String.join(",", cells);
  }
}
