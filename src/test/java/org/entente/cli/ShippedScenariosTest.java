package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with Entente reads, is described and runs; so does a new one. */
class ShippedScenariosTest {
  @TempDir Path folder;

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachReadsWithoutAWarningIsDescribedAndRuns(Path file) {
    ResolvedScenario resolved = ScenarioReader.read(file, List.of());
    assertThat(resolved.warnings()).isEmpty();
    assertThat(resolved.scenario().title()).isNotBlank();
    assertThat(resolved.scenario().about()).containsPattern("[.?] ").endsWith(".");
    assertRuns(resolved);
  }

  private static void assertRuns(ResolvedScenario resolved) {
    CompiledScenario compiled = CompiledScenario.of(resolved.scenario());
    Recorder recorder = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    simulation.run(1, 1);
    assertThat(recorder.responses(simulation.region())).doesNotContain(Double.NaN);
  }

  @Test
  void theListNamesEachOfThem() throws IOException {
    Spoken spoken = Spoken.of("list");
    assertThat(spoken.code()).isEqualTo(ExitCode.DONE);
    for (Path file : scenarios()) {
      assertThat(spoken.out()).contains(file.getFileName().toString());
    }
    assertThat(Spoken.of("list", "nowhere").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void aNewScenarioReadsAndRunsAsItStandsAndIsNotWrittenOver() {
    Spoken made = Spoken.in(folder, "init", "my-region");
    assertThat(made.code()).isEqualTo(ExitCode.DONE);
    ResolvedScenario resolved = ScenarioReader.read(folder.resolve("my-region.yaml"), List.of());
    assertThat(resolved.scenario().id()).isEqualTo("my-region");
    assertThat(resolved.warnings()).isEmpty();
    assertRuns(resolved);
    assertThat(Spoken.in(folder, "init", "my-region").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Spoken.in(folder, "init", "My Region").code()).isEqualTo(ExitCode.BAD_INPUT);
  }
}
