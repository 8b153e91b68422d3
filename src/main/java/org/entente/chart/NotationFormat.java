package org.entente.chart;

/** Writes tick labels as a {@link Notation} does. */
final class NotationFormat extends TickFormat {
  private static final long serialVersionUID = 1L;

  private final Notation notation;

  NotationFormat(Notation notation) {
    this.notation = notation;
  }

  @Override
  String text(double value) {
    return notation.text(value);
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
