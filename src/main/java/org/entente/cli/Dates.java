package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;

/** Dates on the command line. */
final class Dates {
  private Dates() {}

  /** The date that a text writes, for options whose name the command line puts before. */
  static LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is no date; write one such as 2025-03-02");
    }
  }

  /** The date that a text writes, for an option that is named where it is none. */
  static LocalDate parse(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadInputException(
          option + " takes a date such as 2025-03-02, not '" + text + "'", e);
    }
  }
}
