package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code src/test/resources/bad} holds a mistake: NAME.yaml, with the settings in
 * NAME.set if there are any, and what is said about it in NAME.txt.
 */
class BadScenarioTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad");

  static Stream<String> mistakes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void eachMistakeIsToldWithItsPlaceAndItsCure(String name) {
    ScenarioProblems problems = problems(name);

    assertThat(problems.getMessage().replace(FOLDER + "/", "") + "\n")
        .isEqualTo(ScenarioText.text(FOLDER.resolve(name + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void eachProblemSaysWhatIsWrongAndQuotesTheLineItPointsInto(String name) {
    for (Problem problem : problems(name).problems()) {
      assertThat(problem.what()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
      assertThat(problem.file()).isNotBlank();
      if (problem.line() > 0) {
        assertThat(problem.column()).isBetween(1, problem.lineText().length() + 1);
      }
    }
  }

  @Test
  void noMessageIsLeftBehindByAMistakeThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> messages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".txt"))
              .map(name -> name.substring(0, name.length() - ".txt".length()))
              .sorted()
              .toList();
      assertThat(messages).containsExactlyElementsOf(mistakes().toList()).hasSizeGreaterThan(80);
    }
  }

  private static ScenarioProblems problems(String name) {
    return catchThrowableOfType(
        ScenarioProblems.class,
        () -> ScenarioReader.read(FOLDER.resolve(name + ".yaml"), settings(name)));
  }

  private static List<String> settings(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".set");
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }
}
