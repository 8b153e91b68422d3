package org.entente.reader;

/**
 * A place in a source.
 *
 * @param source the text
 * @param line line from 1, or 0 for the source as a whole
 * @param column column from 1, in code points, or 0 for the source as a whole
 */
record Mark(Source source, int line, int column) {
  /** A source as a whole. */
  static Mark whole(Source source) {
    return new Mark(source, 0, 0);
  }

  /** As {@code FILE:LINE:COLUMN}. */
  @Override
  public String toString() {
    boolean placed = line > 0 && !source.name().equals(Source.SETTING);
    return placed ? source.name() + ":" + line + ":" + column : source.name();
  }
}
