package org.entente.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.table.CsvReader;

/** Reads a table with a row a point. */
final class PointTableReader {
  private PointTableReader() {}

  /** The points; a column {@code point}, which numbers them, is no factor unless named. */
  static FactorTable read(CsvReader reader, String response, List<String> named)
      throws IOException {
    int value = reader.column(response);
    List<String> factors =
        named.isEmpty()
            ? reader.columns().stream()
                .filter(name -> !name.equals(response) && !name.equals(SweepTableReader.POINT))
                .toList()
            : FactorColumns.named(reader, named, response);
    int[] columns = factors.stream().mapToInt(reader::column).toArray();
    List<double[]> levels = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    List<String> places = new ArrayList<>();
    while (reader.next()) {
      double[] row = new double[columns.length];
      for (int f = 0; f < row.length; f++) {
        row[f] = reader.number(columns[f]);
        FactorTable.requireMeasurable(reader, columns[f], row[f]);
      }
      levels.add(row);
      OptionalDouble given = reader.numberIfAny(value);
      given.ifPresent(number -> FactorTable.requireMeasurable(reader, value, number));
      values.add(given.isPresent() ? new double[] {given.getAsDouble()} : new double[0]);
      places.add("line " + reader.line());
    }
    return new FactorTable(
        reader.source(),
        factors,
        levels.toArray(double[][]::new),
        values.toArray(double[][]::new),
        places,
        false);
  }
}
