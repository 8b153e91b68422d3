package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.design.DesignException;
import org.entente.design.WeightedLevels;
import org.entente.table.CsvReader;

/**
 * {@code posterior.csv}: the weighted sample that a calibration leaves, one row a particle; and its
 * copy beside results whose parameters were drawn from it.
 */
public final class PosteriorFile {
  /** Its name in a results folder. */
  public static final String FILE = "posterior.csv";

  /** Its columns before those of the factors. */
  public static final List<String> COLUMNS = List.of("particle", "weight", "distance");

  private PosteriorFile() {}

  /** Whether a folder has one. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * The sample of a folder.
   *
   * @throws ResultsException if it is not a sample
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static WeightedLevels read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try (CsvReader csv = CsvReader.open(file)) {
      int weight = csv.column(COLUMNS.get(1));
      int first = COLUMNS.size();
      int columns = csv.columns().size();
      List<Double> weights = new ArrayList<>();
      List<List<Double>> levels = new ArrayList<>();
      while (csv.next()) {
        weights.add(csv.number(weight));
        List<Double> member = new ArrayList<>();
        for (int c = first; c < columns; c++) {
          member.add(csv.number(c));
        }
        levels.add(member);
      }
      List<String> names = csv.columns().subList(Math.min(first, columns), columns);
      return new WeightedLevels(names, weights, levels);
    } catch (DesignException e) {
      throw new ResultsException(file + " is not a posterior sample: " + e.getMessage(), e);
    }
  }
}
