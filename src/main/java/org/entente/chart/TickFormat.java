package org.entente.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Writes the labels of an axis's ticks; reads nothing. Formats that write alike must be equal. */
abstract class TickFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;

  /** The label at a value. */
  abstract String text(double value);

  @Override
  public final StringBuffer format(double number, StringBuffer into, FieldPosition position) {
    return into.append(text(number));
  }

  @Override
  public final StringBuffer format(long number, StringBuffer into, FieldPosition position) {
    return format((double) number, into, position);
  }

  @Override
  public final @Nullable Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("an axis's labels are only written");
  }

  @Override
  public abstract boolean equals(Object other);

  @Override
  public abstract int hashCode();
}
