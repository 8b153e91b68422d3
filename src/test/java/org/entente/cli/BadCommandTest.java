package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code src/test/resources/bad/commands} holds a command line that cannot be, after
 * {@code $ entente}, and below it what is said. The command is typed in a folder with the scenarios
 * feud.yaml, calm.yaml, ranged.yaml, the tables beside the files, a run r and a sweep s.
 *
 * <p>With {@code -Dgolden=write} what is said is written into the files, to be read before it is
 * kept.
 */
class BadCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad/commands");
  private static final String PROMPT = "$ entente";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final int SCREEN = 24;

  @TempDir static Path folder;

  @BeforeAll
  static void layOut() throws IOException {
    Scenarios.feud(folder);
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\nextends: feud.yaml\ntimeline: [{id: first-raid, enabled: false}]\n");
    Files.writeString(
        folder.resolve("ranged.yaml"),
        "scenario: ranged\nextends: feud.yaml\ncalibrate: [dynamics.sigma]\n"
            + "dynamics: {sigma: {value: 0.02, range: x0.5..x2, source: assumption}}\n");
    Files.createDirectories(folder.resolve("tables"));
    for (String table : Folder.entries(FOLDER.resolve("tables"))) {
      Files.copy(FOLDER.resolve("tables").resolve(table), folder.resolve("tables").resolve(table));
    }
    Session session = new Session(folder);
    Object[] run = {"run", "feud.yaml", "-n", 20, "--no-charts", "--out", "r"};
    assertThat(session.type(run).code()).isZero();
    Object[] sweep = {
      "sweep", "feud.yaml", "--vary", "dynamics.sigma=0:1:3", "-n", 3, "--no-charts", "--out", "s"
    };
    assertThat(session.type(sweep).code()).isZero();
  }

  static Stream<String> mistakes() throws IOException {
    return Folder.entries(FOLDER).stream()
        .filter(name -> name.endsWith(".txt"))
        .map(name -> name.substring(0, name.length() - ".txt".length()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void eachMistakeIsToldWithItsCureAndNothingIsDone(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    String golden = Files.readString(file);
    String line = golden.lines().findFirst().orElseThrow();
    List<String> before = Folder.files(folder);

    Outcome outcome = new Session(folder).type(words(line).toArray());

    String said = outcome.err().replace(folder + "/", "");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, line + "\n" + said);
    } else {
      assertThat(line + "\n" + said).isEqualTo(golden);
    }
    assertThat(outcome.code()).as(said).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(said.lines().count()).as(said).isBetween(1L, (long) SCREEN);
    assertThat(said).doesNotContain("Exception", "at org.", "null", "NaN ", "fault of Entente");
    assertThat(Folder.files(folder)).isEqualTo(before);
  }

  private static List<String> words(String line) {
    assertThat(line).startsWith(PROMPT);
    List<String> words = new ArrayList<>();
    WORD.matcher(line.substring(PROMPT.length()))
        .results()
        .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
    return words;
  }

  @Test
  void theCorpusIsLargeEnoughToReachEveryCommand() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : mistakes().toList()) {
      lines.add(Files.readAllLines(FOLDER.resolve(name + ".txt")).get(0) + " ");
    }
    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(UsageTest.commands())
        .filteredOn(command -> !List.of("schema", "validate", "help").contains(command))
        .allSatisfy(
            command ->
                assertThat(lines).anyMatch(line -> line.startsWith(PROMPT + " " + command + " ")));
  }
}
