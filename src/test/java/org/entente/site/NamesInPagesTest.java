package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes, tests and files that the pages for people name are there. */
class NamesInPagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/entente");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final Pattern CLASS = Pattern.compile("`([a-z]+)\\.([A-Z]\\w+)(?:\\.[\\w.]+)?`");
  private static final Pattern FILE =
      Pattern.compile("`((?:src|\\.ci|scenarios)/[\\w./-]*\\w)(?: [^`]*)?`");

  private static List<Path> pages;

  @BeforeAll
  static void find() throws IOException {
    pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
      files.sorted().forEach(pages::add);
    }
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Set<String> tests = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .forEach(name -> tests.add(name.replace(".java", "")));
    }
    List<String> named = named(TEST).stream().map(name -> name.group(1)).toList();
    assertThat(named).isNotEmpty();
    assertThat(tests).containsAll(named);
  }

  @Test
  void everyClassThatIsNamedIsThere() throws IOException {
    List<String> missing =
        named(CLASS).stream()
            .filter(name -> Files.exists(SOURCES.resolve(name.group(1))))
            .map(name -> name.group(1) + "/" + name.group(2) + ".java")
            .filter(file -> !Files.exists(SOURCES.resolve(file)))
            .toList();
    assertThat(named(CLASS)).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFileThatIsNamedIsThere() throws IOException {
    assertThat(named(FILE))
        .isNotEmpty()
        .extracting(name -> name.group(1))
        .allMatch(name -> Files.exists(Path.of(name)));
  }

  private static List<MatchResult> named(Pattern pattern) throws IOException {
    List<MatchResult> named = new ArrayList<>();
    for (Path page : pages) {
      pattern.matcher(Files.readString(page)).results().forEach(named::add);
    }
    return named;
  }
}
