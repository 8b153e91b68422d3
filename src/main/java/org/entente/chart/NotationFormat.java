package org.entente.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Writes tick labels as a {@link Notation} does; reads nothing. */
final class NotationFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;

  private final Notation notation;

  NotationFormat(Notation notation) {
    this.notation = notation;
  }

  @Override
  public StringBuffer format(double number, StringBuffer into, FieldPosition position) {
    return into.append(notation.text(number));
  }

  @Override
  public StringBuffer format(long number, StringBuffer into, FieldPosition position) {
    return format((double) number, into, position);
  }

  @Override
  public @Nullable Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("an axis's labels are only written");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NotationFormat format && format.notation == notation;
  }

  @Override
  public int hashCode() {
    return notation.hashCode();
  }
}
