package org.entente.reader;

import java.util.Locale;

/**
 * Something wrong in a scenario's files or settings, with its place.
 *
 * @param file name of the file as the user knows it; {@code --set} for a setting
 * @param line line from 1, or 0 for the file as a whole
 * @param column column from 1, in characters, or 0 for the file as a whole
 * @param lineText the offending line, or the setting; empty for the file as a whole
 * @param what what is wrong
 * @param wouldBeRight what would be right; may be empty
 */
public record Problem(
    String file, int line, int column, String lineText, String what, String wouldBeRight) {
  /** Longest piece of the offending line that is shown. */
  private static final int WIDTH = 96;

  private static final String CUT = "...";

  static Problem at(Mark mark, String what, String wouldBeRight) {
    String text = mark.source().line(mark.line());
    return new Problem(mark.source().name(), mark.line(), mark.column(), text, what, wouldBeRight);
  }

  /** The sentence alone. */
  public String sentence() {
    return wouldBeRight.isEmpty() ? what : what + "; " + wouldBeRight;
  }

  /**
   * As a compiler says it: {@code FILE:LINE:COLUMN: what; what would be right}, then the offending
   * line with a caret below the place. Lines end in {@code \n}, the last one does not.
   */
  public String describe() {
    boolean setting = file.equals(Source.SETTING);
    String place = setting || line == 0 ? file : file + ":" + line + ":" + column;
    String head = Shown.escaped(place) + ": " + sentence();
    return lineText.isBlank() ? head : head + "\n" + excerpt();
  }

  private String excerpt() {
    int[] points = lineText.codePoints().toArray();
    int at = Math.min(Math.max(column - 1, 0), points.length);
    int from =
        points.length <= WIDTH ? 0 : Math.max(0, Math.min(at - WIDTH / 2, points.length - WIDTH));
    int to = Math.min(points.length, from + WIDTH);
    StringBuilder shown = new StringBuilder(from > 0 ? CUT : "");
    int caret = shown.length();
    for (int i = from; i < to; i++) {
      if (i == at) {
        caret = shown.length();
      }
      shown.append(Shown.escaped(points[i]));
    }
    if (at >= to) {
      caret = shown.length();
    }
    if (to < points.length) {
      shown.append(CUT);
    }
    return "  " + shown + "\n  " + String.format(Locale.ROOT, "%s^", " ".repeat(caret));
  }
}
