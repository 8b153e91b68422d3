package org.entente.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.results.Manifest;
import org.entente.scenario.Scenario;
import org.entente.table.CsvWriter;
import org.entente.table.ParquetWriter;
import org.entente.table.TypedColumn;

/**
 * Results on their way to other tools.
 *
 * @param folder the results folder
 * @param manifest what it is
 * @param scenarios what was simulated; of a comparison the base first
 */
public record Export(Path folder, Manifest manifest, List<Scenario> scenarios) {
  /** Refuses results of no scenario. */
  public Export {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException("results are of a scenario or more");
    }
  }

  /**
   * Writes an export.
   *
   * @param place an empty folder
   * @throws org.entente.results.ResultsException in one sentence, if these results have no such
   *     form or are no longer as the run left them
   */
  public void write(ExportFormat format, Path place) throws IOException {
    switch (format) {
      case CSV, PARQUET -> tables(format, place);
      case DUCKDB -> DuckExport.write(this, place);
      case GRAPHML -> RegionGraph.write(this, place);
      case SALIB -> SalibFiles.write(this, place);
    }
  }

  List<ResultsTable> tables() throws IOException {
    return ResultsTables.of(folder, scenarios);
  }

  private void tables(ExportFormat format, Path place) throws IOException {
    List<ResultsTable> tables = tables();
    List<Long> rows = new ArrayList<>();
    for (ResultsTable table : tables) {
      Path file = place.resolve(table.stem() + "." + format.word());
      Files.createDirectories(file.resolveSibling(""));
      rows.add(format == ExportFormat.CSV ? csv(table, file) : parquet(table, file));
    }
    DataPackage.write(place, tables, rows, format.word(), scenarios.get(0), manifest);
  }

  private static long csv(ResultsTable table, Path file) throws IOException {
    List<String> names = table.typed().stream().map(TypedColumn::name).toList();
    try (CsvWriter csv = CsvWriter.to(file, names)) {
      return table.copy(csv);
    }
  }

  private static long parquet(ResultsTable table, Path file) throws IOException {
    try (ParquetWriter parquet = ParquetWriter.to(file, table.typed())) {
      long rows = table.copy(parquet);
      parquet.commit();
      return rows;
    }
  }
}
