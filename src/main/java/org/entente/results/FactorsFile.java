package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.scenario.Range;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code factors.csv}: the range of every factor of a design, which its points need not reach: a
 * trajectory of Morris' may take two of four levels alone.
 */
public final class FactorsFile {
  /** Its name in a results folder. */
  public static final String FILE = "factors.csv";

  private FactorsFile() {}

  /** Writes the factors of a design. */
  public static void write(Path folder, Design design) throws IOException {
    try (CsvWriter csv =
        CsvWriter.to(folder.resolve(FILE), List.of("factor", "kind", "low", "high"))) {
      for (Factor factor : design.factors()) {
        csv.text(factor.name()).text(factor.kind().name().toLowerCase(Locale.ROOT));
        csv.number(factor.low()).number(factor.high()).endRow();
      }
    }
  }

  /**
   * The ranges in a folder, by factor; none where it has no such file.
   *
   * @throws org.entente.table.DataException if the file is not as it was written
   */
  public static Map<String, Range> ranges(Path folder) throws IOException {
    Map<String, Range> ranges = new LinkedHashMap<>();
    if (Files.exists(folder.resolve(FILE))) {
      try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
        while (csv.next()) {
          ranges.put(
              csv.text(csv.column("factor")),
              new Range(csv.number(csv.column("low")), csv.number(csv.column("high"))));
        }
      }
    }
    return ranges;
  }
}
