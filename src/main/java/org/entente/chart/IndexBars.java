package org.entente.chart;

import java.util.List;
import org.entente.analysis.Index;

/**
 * What a response hangs on most: what {@link IndicesFigure} draws.
 *
 * @param response its name, for the name of the file
 * @param title the headline
 * @param subtitle scenario, histories, seed
 * @param measured what an index is and its unit, for the horizontal axis
 * @param series what each index of a row is, at least one
 * @param rows the leading factors, the first of them on top
 * @param leftOut how many factors are not shown
 * @param about whether the indices of a row are two ends about zero, on one line (a tornado); else
 *     they stand under one another
 */
public record IndexBars(
    String response,
    String title,
    String subtitle,
    String measured,
    List<String> series,
    List<Row> rows,
    int leftOut,
    boolean about) {
  /**
   * The indices of a factor.
   *
   * @param factor its name
   * @param indices one a series, with their 95 % intervals
   * @param dummy whether it is the factor that nothing reads
   */
  public record Row(String factor, List<Index> indices, boolean dummy) {
    /** Copies. */
    public Row {
      indices = List.copyOf(indices);
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no row, or one has not an index a series
   */
  public IndexBars {
    series = List.copyOf(series);
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(response + " has no indices to be shown");
    }
    for (Row row : rows) {
      if (row.indices().size() != series.size()) {
        throw new IllegalArgumentException(
            row.factor() + " has " + row.indices().size() + " indices for " + series.size());
      }
    }
  }
}
