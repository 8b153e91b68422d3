package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java of a page: files to be run, files to be added to the sources, and lines to be put into
 * them.
 */
final class PageCode {
  private static final Path SOURCES = Path.of("src/main/java/org/entente");

  /**
   * A block of code.
   *
   * @param section the headline above it
   * @param place what its first line says: which file it is, or where it goes
   * @param code its other lines
   */
  record Block(String section, String place, String code) {}

  private PageCode() {}

  static List<Block> of(MarkdownPage page) {
    return page.blocks().stream()
        .filter(block -> block.language().equals("java"))
        .map(
            block -> {
              int end = block.text().indexOf('\n');
              String first = block.text().substring(0, end);
              if (!first.startsWith("// ")) {
                throw new AssertionError("a block does not say where it goes, but: " + first);
              }
              return new Block(
                  block.section(),
                  first.substring("// ".length()),
                  block.text().substring(end + 1));
            })
        .toList();
  }

  /** Puts a block that goes into the sources into a copy of them; returns the file, if it does. */
  static List<Path> apply(Block block, Path copies) throws IOException {
    int before = block.place().indexOf(", before: ");
    if (before < 0 && !block.place().endsWith(", new")) {
      return List.of();
    }
    String name = block.place().substring(0, block.place().indexOf(", "));
    Path copy = copies.resolve(name);
    Files.createDirectories(copy.getParent());
    if (before < 0) {
      return List.of(Files.writeString(copy, block.code()));
    }
    List<String> lines =
        new ArrayList<>(Files.readAllLines(Files.exists(copy) ? copy : SOURCES.resolve(name)));
    String anchor = block.place().substring(before + ", before: ".length());
    List<String> found = lines.stream().filter(line -> line.contains(anchor)).toList();
    if (found.size() != 1) {
      throw new AssertionError(name + " has " + found.size() + " lines with " + anchor);
    }
    lines.addAll(lines.indexOf(found.get(0)), block.code().lines().toList());
    return List.of(Files.write(copy, lines));
  }
}
