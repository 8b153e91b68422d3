package org.entente.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that nodes come from: a file, or one setting of the command line.
 *
 * @param name as the user knows it
 * @param layer 0 for the file asked for, less for each file that it extends, more for each setting
 * @param lines its lines, without their ends
 */
record Source(String name, int layer, List<String> lines) {
  /** Name of the source of a setting. */
  static final String SETTING = "--set";

  Source {
    lines = List.copyOf(lines);
  }

  /** A source whose text is split where YAML ends a line. */
  static Source of(String name, int layer, String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return new Source(name, layer, lines);
  }

  /** Whether it is a setting, not a file. */
  boolean isSetting() {
    return layer > 0;
  }

  /** A line by its number from 1; empty where there is none. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
