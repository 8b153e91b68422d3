package org.entente.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A page of Markdown, without its code.
 *
 * @param file where it stands
 * @param text its text, code left out
 */
record Markdown(Path file, String text) {
  private static final Pattern CODE =
      Pattern.compile("(?ms)^```.*?^```[ \\t]*$|(?<!`)`[^`]*`(?!`)|<!--.*?-->");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

  static Markdown of(Path file) throws IOException {
    return new Markdown(file, Files.readString(file));
  }

  /** Where its links and pictures lead, as they are written. */
  List<String> links() {
    return LINK.matcher(CODE.matcher(text).replaceAll("code")).results()
        .map(link -> link.group(1))
        .toList();
  }

  /** The anchors of its headings, as forges make them: small letters, a hyphen for a blank. */
  Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    HEADING
        .matcher(text.replaceAll("(?ms)^```.*?^```[ \\t]*$", ""))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .forEach(anchors::add);
    return anchors;
  }
}
