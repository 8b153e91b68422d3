package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GuiCommandTest {
  @TempDir Path folder;

  private Session session;

  @BeforeEach
  void write() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
  }

  @Test
  void withoutADisplayItSaysSoInOneSentence() {
    assertThat(GraphicsEnvironment.isHeadless()).isTrue();

    Outcome outcome = session.type("gui", "feud.yaml");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("There is no display to show the region on").hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDisplayThatCannotBeReachedIsNoDisplay() throws Exception {
    Path printed = Files.createDirectories(folder.resolve("printed"));
    Outcome outcome =
        Program.start(folder, printed, List.of("-Djava.awt.headless=false"), "gui", "feud.yaml")
            .end();

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("There is no display to show the region on").hasLineCount(1);
  }

  @Test
  void replicationsCountFromOne() {
    Outcome outcome = session.type("gui", "feud.yaml", "--member", "0");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("--member counts from 1");
  }

  @Test
  void aSettingThatDoesNotHoldIsRefusedBeforeAnyWindow() {
    Outcome outcome = session.type("gui", "feud.yaml", "--set", "dynamics.charm=1");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("charm");
  }
}
