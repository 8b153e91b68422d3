package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown.
 *
 * @param text all of it
 */
public record MarkdownPage(String text) {
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  /**
   * A fenced block.
   *
   * @param section the headline above it; empty where there is none
   * @param language what stands beside the fence; may be empty
   * @param text its lines
   */
  public record Block(String section, String language, String text) {}

  /** Reads a page. */
  public static MarkdownPage read(Path file) throws IOException {
    return new MarkdownPage(Files.readString(file));
  }

  /** Its blocks, in their order. */
  public List<Block> blocks() {
    return BLOCK.matcher(text).results().map(this::block).toList();
  }

  /** The texts of its blocks of a language. */
  public List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** The page with other texts in its blocks. */
  public MarkdownPage with(Function<Block, String> texts) {
    return new MarkdownPage(
        BLOCK
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "```" + found.group(1) + "\n" + texts.apply(block(found)) + "```")));
  }

  /** What stands between its blocks. */
  public String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }

  private Block block(MatchResult found) {
    String section =
        SECTION
            .matcher(text.substring(0, found.start()))
            .results()
            .reduce((one, later) -> later)
            .map(headline -> headline.group(1))
            .orElse("");
    return new Block(section, found.group(1), found.group(2));
  }
}
