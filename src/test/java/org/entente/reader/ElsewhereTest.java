package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that extends another leads nowhere unseen. */
@DisabledOnOs(OS.WINDOWS)
class ElsewhereTest {
  @TempDir Path temporary;
  private Path above;
  private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    above = temporary.toRealPath();
    folder = Files.createDirectories(above.resolve("mine"));
    Files.copy(ScenarioText.QUARREL, above.resolve("quarrel.yaml"));
  }

  private List<String> told(Path file) {
    return ScenarioReader.read(file, List.of()).warnings().stream().map(Problem::describe).toList();
  }

  private Path extending(String name) {
    return ScenarioText.write(folder, "over.yaml", "scenario: over\nextends: " + name + "\n");
  }

  @Test
  void whatLiesInTheSameFolderOrBelowIsNothingToSpeakOf() throws IOException {
    Files.createDirectories(folder.resolve("base"));
    Files.copy(ScenarioText.QUARREL, folder.resolve("base/quarrel.yaml"));
    Files.copy(ScenarioText.QUARREL, folder.resolve("quarrel.yaml"));

    assertThat(told(extending("quarrel.yaml"))).isEmpty();
    assertThat(told(extending("base/quarrel.yaml"))).isEmpty();
    assertThat(told(extending("base/../quarrel.yaml"))).isEmpty();
  }

  @Test
  void whatLiesAboveIsReadAndShown() {
    assertThat(told(extending("../quarrel.yaml")))
        .singleElement()
        .asString()
        .contains("over.yaml:2:10: this leads out of the scenario's folder, to ")
        .contains(above.resolve("quarrel.yaml").toString())
        .contains("see that this is the file that you mean");
  }

  @Test
  void whereASymbolicLinkLeadsIsShown() throws IOException {
    Files.createSymbolicLink(folder.resolve("near.yaml"), above.resolve("quarrel.yaml"));
    assertThat(told(extending("near.yaml")))
        .singleElement()
        .asString()
        .contains("to " + above.resolve("quarrel.yaml"));
  }

  @Test
  void aLinkToAFolderAndTwoDotsLeadWhereTheyAreWritten() throws IOException {
    // For the system it is the folder above the link's end; what is read is what stands written.
    Path far = Files.createDirectories(above.resolve("far/away"));
    Files.createSymbolicLink(folder.resolve("link"), far);
    Files.copy(ScenarioText.QUARREL, folder.resolve("quarrel.yaml"));
    assertThat(told(extending("link/../quarrel.yaml"))).isEmpty();
  }

  @Test
  void aLinkToTheFileAskedForIsNoWayOut() throws IOException {
    Files.copy(ScenarioText.QUARREL, folder.resolve("quarrel.yaml"));
    Path link = Files.createSymbolicLink(above.resolve("link"), folder);
    extending("quarrel.yaml");
    assertThat(told(link.resolve("over.yaml"))).isEmpty();
  }

  @Test
  void aPipeOrDeviceIsNotWaitedFor() throws Exception {
    Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
    assumeTrue(made.waitFor() == 0, "no pipes with names here");
    for (String endless : List.of("pipe", "/dev/zero")) {
      assertThatThrownBy(() -> ScenarioReader.read(extending(endless), List.of()))
          .isInstanceOf(ScenarioProblems.class)
          .hasMessageContaining("is no plain file; extend a scenario file");
    }
  }
}
