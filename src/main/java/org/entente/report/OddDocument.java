package org.entente.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Markdown document of hand-written text and generated tables. A table stands between two
 * comments on lines of their own, {@code <!-- generated: NAME -->} and {@code <!-- end -->}.
 */
public final class OddDocument {
  static final String START = "<!-- generated: ";
  static final String STARTED = " -->";
  static final String END = "<!-- end -->";

  private final Map<String, OddTable> tables = new LinkedHashMap<>();

  /** A document that is to have these tables. */
  public OddDocument(List<OddTable> tables) {
    for (OddTable table : tables) {
      this.tables.put(table.name(), table);
    }
  }

  /** A table with the comments around it, to be pasted into a document. */
  public static String block(OddTable table) {
    return START + table.name() + STARTED + "\n" + content(table) + END + "\n";
  }

  /** A blank line on both sides: without it Markdown would not see a table beside a comment. */
  static String content(OddTable table) {
    return "\n" + table.markdown() + "\n";
  }

  /**
   * The document with its tables made anew; all else is left as it is.
   *
   * @param document text with line feeds
   * @throws IllegalArgumentException naming the line of a comment out of place or of a table that
   *     is not known or stands twice, or the tables that the document has no place for
   */
  public Revision update(String document) {
    return new OddRewriting(tables).of(document);
  }

  /**
   * A document brought up to date.
   *
   * @param text the document
   * @param changed names of the tables that are not as they were, in the document's order
   */
  public record Revision(String text, List<String> changed) {
    /** Copies the list. */
    public Revision {
      changed = List.copyOf(changed);
    }
  }
}
