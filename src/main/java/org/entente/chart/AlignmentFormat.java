package org.entente.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Writes tick labels as {@link Text#number} does; reads nothing. */
final class AlignmentFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public StringBuffer format(double number, StringBuffer into, FieldPosition position) {
    return into.append(Text.number(number));
  }

  @Override
  public StringBuffer format(long number, StringBuffer into, FieldPosition position) {
    return format((double) number, into, position);
  }

  @Override
  public @Nullable Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("an axis's labels are only written");
  }
}
