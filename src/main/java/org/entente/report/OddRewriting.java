package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass through a document, line by line, that puts new tables in the place of the old. */
final class OddRewriting {
  private static final String UNENDED = "has not ended; add a line " + OddDocument.END;

  private final Map<String, OddTable> tables;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder old = new StringBuilder();
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<String> changed = new ArrayList<>();
  private @Nullable OddTable open;

  OddRewriting(Map<String, OddTable> tables) {
    this.tables = tables;
  }

  OddDocument.Revision of(String document) {
    String[] lines = document.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      line(lines[i].strip(), lines[i] + (i < lines.length - 1 ? "\n" : ""), i + 1);
    }
    if (open != null) {
      throw new IllegalArgumentException("the table '" + open.name() + "' " + UNENDED);
    }
    refuseMissing();
    return new OddDocument.Revision(text.toString(), changed);
  }

  private void line(String bare, String whole, int number) {
    if (bare.startsWith(OddDocument.START) && bare.endsWith(OddDocument.STARTED)) {
      int from = OddDocument.START.length();
      begin(bare.substring(from, bare.length() - OddDocument.STARTED.length()), number);
      text.append(whole);
    } else if (bare.equals(OddDocument.END)) {
      end(number);
      text.append(whole);
    } else {
      (open == null ? text : old).append(whole);
    }
  }

  private void begin(String name, int line) {
    if (open != null) {
      throw wrong(line, "the table '" + open.name() + "' " + UNENDED);
    }
    OddTable table = tables.get(name);
    if (table == null) {
      String known = String.join(", ", tables.keySet());
      throw wrong(line, "there is no table '" + name + "'; there are " + known);
    }
    if (!seen.add(name)) {
      throw wrong(line, "the table '" + name + "' stands twice; once is right");
    }
    open = table;
    old.setLength(0);
  }

  private void end(int line) {
    OddTable table = open;
    if (table == null) {
      throw wrong(line, "no table ends here, as none has begun; take out the line");
    }
    String content = OddDocument.content(table);
    if (!old.toString().equals(content)) {
      changed.add(table.name());
    }
    text.append(content);
    open = null;
  }

  private void refuseMissing() {
    Set<String> missing = new LinkedHashSet<>(tables.keySet());
    missing.removeAll(seen);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no place for the tables "
              + String.join(", ", missing)
              + "; add for each the lines "
              + OddDocument.START
              + "NAME"
              + OddDocument.STARTED
              + " and "
              + OddDocument.END);
    }
  }

  private static IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException("line " + line + ": " + what);
  }
}
