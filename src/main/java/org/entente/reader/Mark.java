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

  /** Where it is within its file. */
  String inWords() {
    return "line " + line + ", column " + column;
  }

  /** As {@code FILE:LINE:COLUMN}, or the setting. */
  @Override
  public String toString() {
    return source.isSetting()
        ? source.name() + " " + Shown.cut(source.line(1))
        : source.name() + ":" + line + ":" + column;
  }
}
