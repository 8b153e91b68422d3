package org.entente.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * A database in memory, opened for one file: Parquet's reader and writer. Opening the first of a
 * process unpacks a native library into the temporary folder, which the process removes when it
 * ends, and takes about half a second.
 */
final class Duck {

  private Duck() {}

  /**
   * Opens an empty database that neither fetches nor loads extensions. One thread, so that the
   * bytes of a file do not depend on timing.
   *
   * @param spill where rows go that memory does not hold; created when needed, removed by the
   *     caller
   */
  static DuckDBConnection open(Path spill) throws IOException {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("allow_persistent_secrets", "false");
    settings.setProperty("threads", "1");
    settings.setProperty("memory_limit", "1GB");
    settings.setProperty("temp_directory", spill.toAbsolutePath().toString());
    settings.setProperty("jdbc_stream_results", "true");
    try {
      DuckDBConnection connection =
          DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
      run(connection, "SET lock_configuration = true");
      return connection;
    } catch (SQLException | LinkageError e) {
      throw new IOException(
          "Parquet needs DuckDB, which does not start here: " + e.getMessage(), e);
    }
  }

  /** Closes the database of something that failed, and gives back what is to be thrown. */
  static <E extends Exception> E closed(DuckDBConnection connection, E failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  static void run(DuckDBConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A name in SQL, whatever characters it has. */
  static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A text in SQL, whatever characters it has. */
  static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  /**
   * A path in SQL for reading, where DuckDB would take stars, question marks and brackets for a
   * pattern.
   */
  static String exactFile(Path file) {
    String path = file.toAbsolutePath().toString();
    return literal(path.replaceAll("[\\[*?]", "[$0]"));
  }

  /** What DuckDB calls a type, without its parameters. */
  static String typeName(String type) {
    int parameters = type.indexOf('(');
    return (parameters < 0 ? type : type.substring(0, parameters)).toUpperCase(Locale.ROOT);
  }
}
