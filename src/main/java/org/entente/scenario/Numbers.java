package org.entente.scenario;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Numbers {
  private Numbers() {}

  /**
   * The shortest decimal that reads back as the same double, without exponent and without a
   * trailing ".0".
   *
   * @param value a finite number
   */
  public static String text(double value) {
    if (value == 0) {
      return "0";
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
