package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.design.ParameterDraws;
import org.entente.experiment.Parameters;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code parameters.csv}: the parameters that were drawn, one row a draw. Each level is the number
 * that was simulated, bit for bit, so that rows of the responses can be had again from it.
 */
public final class ParametersFile implements Closeable {
  /** Its name in a results folder. */
  public static final String FILE = "parameters.csv";

  private static final String DRAW = "draw";

  private final Parameters.Way way;
  private final ParameterDraws.Levels levels;
  private final CsvWriter csv;
  private long last;

  /** Starts the file in a folder. */
  ParametersFile(Path folder, Parameters parameters) throws IOException {
    ParameterDraws draws =
        parameters
            .draws()
            .orElseThrow(() -> new IllegalArgumentException("no parameters are drawn"));
    way = parameters.way();
    levels = draws.levels();
    List<String> columns = new ArrayList<>(List.of(DRAW));
    columns.addAll(draws.names());
    csv = CsvWriter.to(folder.resolve(FILE), columns);
  }

  /** Writes the draw of a replication, unless the one before shares it; in ascending order. */
  void write(long replication) throws IOException {
    long draw = way.draw(replication);
    if (draw == last) {
      return;
    }
    last = draw;
    csv.whole(draw);
    for (double level : levels.of(draw)) {
      csv.number(level);
    }
    csv.endRow();
  }

  /** Whether the parameters of a folder's replications were drawn. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * The levels of some draws, by factor.
   *
   * @param wanted numbers of draws
   * @throws ResultsException if one of them is missing
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  static Map<Long, Map<String, Double>> read(Path folder, SortedSet<Long> wanted)
      throws IOException {
    Map<Long, Map<String, Double>> read = new TreeMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int draw = csv.column(DRAW);
      while (read.size() < wanted.size() && csv.next()) {
        if (wanted.contains(csv.whole(draw))) {
          Map<String, Double> levels = new LinkedHashMap<>();
          for (int c = draw + 1; c < csv.columns().size(); c++) {
            levels.put(csv.columns().get(c), csv.number(c));
          }
          read.put(csv.whole(draw), levels);
        }
      }
    }
    for (long draw : wanted) {
      if (!read.containsKey(draw)) {
        throw new ResultsException(folder.resolve(FILE) + " has no draw " + draw);
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
