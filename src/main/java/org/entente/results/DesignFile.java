package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.design.Design;
import org.entente.table.CsvWriter;

/** {@code design.csv}: the levels of every design point. */
public final class DesignFile {
  /** Its name in a results folder. */
  public static final String FILE = "design.csv";

  private DesignFile() {}

  /** Writes the points of a design. */
  public static void write(Path folder, Design design) throws IOException {
    List<String> columns = new ArrayList<>(List.of("point"));
    design.factors().forEach(factor -> columns.add(factor.name()));
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), columns)) {
      for (int p = 0; p < design.size(); p++) {
        csv.whole(p + 1);
        for (double level : design.point(p)) {
          csv.number(level);
        }
        csv.endRow();
      }
    }
  }
}
