package org.entente.cli;

import java.math.BigInteger;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers on the command line. */
final class WholeNumbers {
  private WholeNumbers() {}

  static Long asLong(String text) {
    try {
      return new BigInteger(text.replace("_", "")).longValueExact();
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    } catch (ArithmeticException e) {
      throw new TypeConversionException("'" + text + "' does not fit in 64 bits");
    }
  }

  static Integer asInteger(String text) {
    long value = asLong(text);
    if (value != (int) value) {
      throw new TypeConversionException("'" + text + "' is out of bounds");
    }
    return (int) value;
  }
}
