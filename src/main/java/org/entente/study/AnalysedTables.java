package org.entente.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.DesignSample;
import org.entente.design.Design;
import org.entente.results.FactorsFile;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Range;
import org.entente.table.CsvReader;

/** Reads tables of factors and a response, ours or not, for analysis. */
public final class AnalysedTables {
  /** The streams of a table that does not say, as estimates for common ones are right for both. */
  private static final String COMMON = "common";

  private AnalysedTables() {}

  /**
   * Reads a table.
   *
   * <p>A table with the columns {@code point} and {@code replication} is a sweep's: it has a row a
   * replication, and what lies beside it, the design and the failures, is read too. Any other has a
   * row a point; where the response is left empty the point failed.
   *
   * @param file CSV
   * @param response its column
   * @param factors columns of factors, in any order; empty for all that can be: the design's
   *     columns, or else, in a table of points, all but the response
   * @param method which the design is to suit; empty for whichever it suits
   * @throws IOException if a file cannot be read
   * @throws org.entente.table.DataException if a column is missing, a cell is no number, there are
   *     no rows, a factor does not vary, or the layout does not suit the method, saying where
   */
  public static DesignSample read(
      Path file, String response, List<String> factors, Optional<String> method)
      throws IOException {
    FactorTable table;
    try (CsvReader reader = CsvReader.open(file)) {
      table =
          reader.columns().contains(SweepTableReader.POINT)
                  && reader.columns().contains(SweepTableReader.REPLICATION)
              ? new SweepTableReader(reader, folder(file)).read(response, factors)
              : PointTableReader.read(reader, response, factors);
    }
    Design design = TableLayout.design(table, method, ranges(file));
    return new DesignSample(
        design, table.values(), table.replicated() && streams(file).equals(COMMON));
  }

  /** Ranges of the factors of a table, by name; none unless it is a sweep's. */
  private static Map<String, Range> ranges(Path file) throws IOException {
    return file.endsWith(ResultsWriter.RESPONSES) ? FactorsFile.ranges(folder(file)) : Map.of();
  }

  /**
   * Whether the ranges of the factors are known, and not only the levels that they take in the
   * table: effects are told over a range.
   */
  public static boolean hasRanges(Path file) throws IOException {
    return !ranges(file).isEmpty();
  }

  private static Path folder(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.resolveSibling("");
  }

  private static String streams(Path file) throws IOException {
    Path folder = folder(file);
    boolean ours =
        file.endsWith(ResultsWriter.RESPONSES) && Files.exists(folder.resolve(Manifest.FILE));
    return ours ? Manifest.read(folder).layout().streams() : COMMON;
  }
}
