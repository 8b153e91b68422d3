package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reading list has what the sources cite, and says of each work where it is used. */
class ReadingListTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path SOURCES = Path.of("src/main/java/org/entente");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern PLACE = Pattern.compile("`([\\w.-]+)`");
  private static final Pattern DOCUMENTATION = Pattern.compile("(?s)/\\*\\*.*?\\*/");
  private static final Pattern CITED =
      Pattern.compile("(\\p{Lu}\\p{L}+)(?:'s?| et al\\.)?,? \\(?((?:19|20)\\d\\d)\\b(?!-)");
  private static final Set<String> NO_AUTHORS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static List<String> works;

  @BeforeAll
  static void read() throws IOException {
    works =
        Files.readAllLines(PAGES.resolve("reading.md")).stream()
            .filter(line -> line.startsWith("- "))
            .toList();
  }

  @Test
  void eachWorkIsCitedWhereTheListSaysThatItIsUsed() throws IOException {
    for (String work : works) {
      String year = YEAR.matcher(work).results().findFirst().orElseThrow().group();
      String authors = work.substring(2, work.indexOf(year)).strip();
      String first = authors.replaceAll("[ ,].*", "");
      String last = authors.replace(" et al.", "").replaceAll(".*[ ,]", "");
      List<String> places =
          PLACE.matcher(work).results().map(place -> place.group(1)).distinct().toList();
      assertThat(places).as(work).isNotEmpty();
      for (String place : places) {
        assertThat(Files.readString(fileOf(place)))
            .as(work)
            .contains(year)
            .containsAnyOf(first, last);
      }
    }
  }

  @Test
  void everyWorkThatTheSourcesCiteIsInTheList() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        List<MatchResult> comments =
            DOCUMENTATION.matcher(Files.readString(file)).results().toList();
        for (MatchResult comment : comments) {
          String text = comment.group().replaceAll("\\s*\\n\\s*\\* ?", " ");
          CITED
              .matcher(text)
              .results()
              .filter(cited -> !NO_AUTHORS.contains(cited.group(1)))
              .filter(cited -> !isListed(cited.group(1), cited.group(2)))
              .map(cited -> cited.group() + ", cited in " + file)
              .forEach(missing::add);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isListed(String author, String year) {
    return works.stream().anyMatch(work -> work.contains(author) && work.contains(year));
  }

  private static Path fileOf(String place) {
    return place.endsWith(".md")
        ? PAGES.resolve(place)
        : SOURCES.resolve(place.replace('.', '/') + ".java");
  }
}
