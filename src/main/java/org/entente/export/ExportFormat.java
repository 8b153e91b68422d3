package org.entente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What results may be exported as. */
public enum ExportFormat {
  /** Every table as CSV, with a data package. */
  CSV,
  /** Every table as Parquet, with a data package. */
  PARQUET,
  /** Every table in one DuckDB database. */
  DUCKDB,
  /** The region as a network. */
  GRAPHML,
  /** Design points and responses as SALib's analysers read them. */
  SALIB;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ExportFormat::word).toList();
  }
}
