package org.entente.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The seeds, what fuzzing once found in {@code src/test/resources/fuzz/TARGET}, and each seed cut
 * and changed at places that a fixed seed draws.
 */
class FoundTest {
  private static final Path FOUND = Path.of("src/test/resources/fuzz");
  private static final int CHANGES = 60;

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "ScenarioFuzz", ScenarioFuzz::fuzzerTestOneInput,
              "SettingFuzz", SettingFuzz::fuzzerTestOneInput,
              "TableFuzz", TableFuzz::fuzzerTestOneInput,
              "ResultsFuzz", ResultsFuzz::fuzzerTestOneInput));

  static Stream<String> targets() {
    return TARGETS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everySeedAndEveryFindingGivesAValueOrWords(String target) throws IOException {
    List<Path> inputs = inputs(target);
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] data = Files.readAllBytes(input);
      assertThatCode(() -> TARGETS.get(target).accept(data))
          .as(input.toString())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void soDoesEachSeedChangedAnywhere(String target) throws IOException {
    Random places = new Random(20250112);
    for (Path input : inputs(target)) {
      byte[] data = Files.readAllBytes(input);
      for (int change = 0; change < CHANGES && data.length > 0; change++) {
        byte[] changed = data.clone();
        for (int bytes = places.nextInt(4); bytes >= 0; bytes--) {
          changed[places.nextInt(data.length)] = (byte) places.nextInt(128);
        }
        assertThatCode(() -> TARGETS.get(target).accept(changed))
            .as(input + ", change " + change)
            .doesNotThrowAnyException();
      }
    }
  }

  private static List<Path> inputs(String target) throws IOException {
    try (Stream<Path> files = Files.list(FOUND.resolve(target))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
