package org.entente.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");

  static Markdown of(Path file) throws IOException {
    return new Markdown(file, Files.readString(file));
  }

  /** Where its links and pictures lead, as they are written. */
  List<String> links() {
    return LINK.matcher(CODE.matcher(text).replaceAll("code"))
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  /** The anchors of its headings as forges make them: small letters, a hyphen for a blank. */
  Set<String> anchorsOnAForge() {
    return headings()
        .map(heading -> heading.toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The anchors that the site has: those that are written out, and headings of one word, which
   * Maven leaves as they are; it makes others in a way of its own.
   */
  Set<String> anchorsOnTheSite() {
    return Stream.concat(
            ANCHOR.matcher(text).results().map(anchor -> anchor.group(1)),
            headings().filter(heading -> heading.matches("[\\w-]+")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> headings() {
    return HEADING
        .matcher(text.replaceAll("(?ms)^```.*?^```[ \\t]*$", ""))
        .results()
        .map(heading -> heading.group(1));
  }
}
