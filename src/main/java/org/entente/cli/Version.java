package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;

/** The version of the program. */
final class Version implements CommandLine.IVersionProvider {
  static final String OPTION = "--version";
  static final String SHORT_OPTION = "-V";

  /** Whether a command line asks for the version and nothing else. */
  static boolean isAskedBy(String... words) {
    return words.length == 1 && (words[0].equals(OPTION) || words[0].equals(SHORT_OPTION));
  }

  /** What is said when the version is asked for. */
  static String line() {
    return "entente " + number();
  }

  /** The version alone. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/org/entente/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not in the program");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }
}
