package org.entente.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Valences of CAMEO event codes: the code's Goldstein value (-10..10) divided by ten (Goldstein
 * 1992, Journal of Conflict Resolution 36:369-385, as used with CAMEO).
 */
public final class CameoScale {
  private static final String RESOURCE = "goldstein.csv";
  private static final Map<String, Double> VALENCES = load();

  private CameoScale() {}

  /** The valence of a code, -1..1, or empty for a code that is not in the table. */
  public static OptionalDouble valence(String cameo) {
    Double valence = VALENCES.get(cameo);
    return valence == null ? OptionalDouble.empty() : OptionalDouble.of(valence);
  }

  /** All valences by code. */
  public static Map<String, Double> valences() {
    return VALENCES;
  }

  private static Map<String, Double> load() {
    Map<String, Double> valences = new LinkedHashMap<>();
    try (InputStream in = CameoScale.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + RESOURCE + " is not in the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("cameo,"))
          .map(line -> line.split(",", 3))
          .forEach(
              cells ->
                  valences.put(cells[0], new BigDecimal(cells[1]).movePointLeft(1).doubleValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(valences);
  }
}
