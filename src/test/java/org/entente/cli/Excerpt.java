package org.entente.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of the lines that a command prints. A line that is {@code …} stands for one or more that are
 * left out. What stands between two of these is a part: it is found by its first line, and is as
 * long as it was. Where there is no line, all should be there.
 */
record Excerpt(List<String> lines) {
  static final String LEFT_OUT = "…";

  /** Copies the lines. */
  Excerpt {
    lines = List.copyOf(lines);
  }

  /**
   * The same parts of what is printed now, which are the same lines if the excerpt is right.
   *
   * @throws AssertionError if there is no such part
   */
  Excerpt of(List<String> printed) {
    if (lines.isEmpty()) {
      return new Excerpt(printed);
    }
    List<String> found = new ArrayList<>();
    int at = 0; // the first line of what is printed that is not told yet
    int line = 0;
    while (line < lines.size()) {
      boolean skips = lines.get(line).equals(LEFT_OUT);
      if (skips) {
        line++;
      }
      if (line == lines.size()) {
        addIf(at < printed.size(), found);
        return new Excerpt(found);
      }
      if (skips) {
        int start = find(lines.get(line), printed, at);
        addIf(start > at, found);
        at = start;
      }
      int end = line;
      while (end < lines.size() && !lines.get(end).equals(LEFT_OUT)) {
        end++;
      }
      // A part that nothing is left out after is the rest.
      int to = end == lines.size() ? printed.size() : Math.min(printed.size(), at + end - line);
      found.addAll(printed.subList(at, to));
      at = to;
      line = end;
    }
    return new Excerpt(found);
  }

  private static void addIf(boolean leftOut, List<String> found) {
    if (leftOut) {
      found.add(LEFT_OUT);
    }
  }

  private static int find(String line, List<String> printed, int from) {
    List<String> rest = printed.subList(from, printed.size());
    int place = rest.indexOf(line);
    if (place < 0) {
      place = rest.stream().map(Excerpt::words).toList().indexOf(words(line));
    }
    if (place < 0) {
      throw new AssertionError("no line is printed that is like: " + line);
    }
    return from + place;
  }

  /** A line without its numbers. */
  private static String words(String line) {
    return line.replaceAll("[-+]?[.\\d]+", "0").replaceAll("\\s+", " ").strip();
  }
}
