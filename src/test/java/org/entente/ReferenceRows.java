package org.entente;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Expected values from outside the code: the rows of a file below {@code reference}. */
public final class ReferenceRows {
  private ReferenceRows() {}

  /**
   * The cells of each row, without the lines that start with a hash sign and without the header.
   *
   * @param file such as {@code random/keys.csv}; no cell holds a comma
   */
  public static List<String[]> of(String file) {
    try (InputStream in = ReferenceRows.class.getResourceAsStream("/reference/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no reference file " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
