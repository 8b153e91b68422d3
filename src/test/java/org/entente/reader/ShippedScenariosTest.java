package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scenario that comes with the program. */
class ShippedScenariosTest {
  @TempDir Path folder;

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachIsReadWithoutWarningsAndNamedLikeItsFile(Path file) {
    ResolvedScenario read = ScenarioReader.read(file, List.of());

    assertThat(read.warnings()).isEmpty();
    assertThat(read.scenario().id() + ".yaml").isEqualTo(file.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachAsResolvedReadAgainIsTheSameToTheByte(Path file) {
    ResolvedScenario read = ScenarioReader.read(file, List.of());
    ResolvedScenario again = ScenarioText.read(folder, "again.yaml", read.yaml());

    assertThat(again.scenario()).isEqualTo(read.scenario());
    assertThat(again.yaml()).isEqualTo(read.yaml());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scenarios/tutorial.yaml", "src/main/resources/org/entente/cli/starter.yaml"})
  void whatIsMadeToLearnFromHasEverySectionWithAComment(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    for (String section : ScenarioShape.FILE.members().keySet()) {
      assertThat(text).as(section).containsPattern("(?m)^(# .*)?\\b" + section + ": ?");
    }
  }
}
