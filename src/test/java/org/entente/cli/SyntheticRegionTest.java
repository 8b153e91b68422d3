package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions that {@code init --actors} draws. */
class SyntheticRegionTest {
  @TempDir Path folder;

  private Scenario drawn(int actors, long seed) throws IOException {
    Path file = folder.resolve("region.yaml");
    Files.writeString(file, new SyntheticRegion("region", actors, seed).yaml());
    return ScenarioReader.read(file, List.of()).scenario();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 30, 100})
  void aRegionHasAsManyActorsAsAskedFor(int actors) throws IOException {
    Scenario scenario = drawn(actors, 1);
    assertThat(scenario.actors()).hasSize(actors);
    assertThat(scenario.groups()).hasSize(actors * 2 / 7);
  }

  @Test
  void aSeedDrawsOneRegionAndAnotherAnother() {
    String one = new SyntheticRegion("region", 7, 1).yaml();
    assertThat(new SyntheticRegion("region", 7, 1).yaml()).isEqualTo(one);
    assertThat(new SyntheticRegion("region", 7, 2).yaml()).isNotEqualTo(one);
  }

  @Test
  void aDrawnRegionRunsAndATooSmallOneIsRefused() {
    assertThat(new Session(folder).type("init", "drawn", "--actors", "7").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(
            new Session(folder)
                .type("run", "drawn.yaml", "-n", "20", "--no-charts", "--record-first", "0")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(new Session(folder).type("init", "tiny", "--actors", "2").code())
        .isEqualTo(ExitCode.BAD_INPUT);
  }
}
