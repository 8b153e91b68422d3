package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a shell offers at the end of a command line. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {
  @TempDir Path folder;
  @TempDir Path tools;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    Scenarios.feud(folder.resolve("scenarios"));
    Files.writeString(folder.resolve("scenarios/notes.txt"), "");
    Files.createDirectories(folder.resolve("results/feud/001"));
    for (String shell : List.of("bash", "zsh")) {
      Outcome script = new Session(folder).type("completion", shell);
      assertThat(script.code()).as(script.err()).isZero();
      Files.writeString(tools.resolve(shell), script.out());
    }
    String command =
        Program.command(List.of()).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    Path entente = tools.resolve("entente");
    Files.writeString(
        entente, "#!/bin/sh\necho \"$@\" >>'" + tools + "/calls'\nexec " + command + " \"$@\"\n");
    Files.setPosixFilePermissions(entente, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What bash offers for the last of these words, the first of which is the program. */
  private List<String> offered(String... words) throws Exception {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(" '").append(word).append("'");
    }
    return asked(
        "bash", "COMP_WORDS=('" + tools.resolve("entente") + "'" + line + ")", words.length);
  }

  private List<String> asked(String shell, String words, int last) throws Exception {
    return asked(shell, words, last, "_entente");
  }

  private List<String> asked(String shell, String words, int last, String call) throws Exception {
    String script =
        String.join(
            "\n",
            "source '" + tools.resolve(shell) + "'",
            words,
            "COMP_CWORD=" + last,
            call,
            "((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"");
    return OtherTools.run(folder, List.of(shell, "-c", script)).lines().sorted().toList();
  }

  @Test
  void commandsAreOffered() throws Exception {
    assertThat(offered("s")).containsExactly("schema", "score", "sensitivity", "sweep");
    assertThat(offered("--v")).containsExactly("--version");
    assertThat(offered("")).contains("run", "compare", "export").doesNotContain("complete-words");
  }

  @Test
  void optionsOfTheCommandAreOffered() throws Exception {
    assertThat(offered("run", "--re")).containsExactly("--record-first", "--replications");
    assertThat(offered("sensitivity", "--no-")).containsExactly("--no-charts", "--no-groups");
    assertThat(offered("nothing", "--")).isEmpty();
  }

  @Test
  void scenarioFilesAreOfferedAndNoOthers() throws Exception {
    assertThat(offered("run", "")).contains("scenarios/feud.yaml");
    assertThat(offered("compare", "scenarios/feud.yaml", "scenarios/"))
        .containsExactly("scenarios/feud.yaml");
    assertThat(offered("validate", "sc")).containsExactly("scenarios/");
  }

  @Test
  void resultsFoldersAreOffered() throws Exception {
    assertThat(offered("report", "")).contains("latest", "results/feud/");
    assertThat(offered("trace", "")).contains("latest", "scenarios/feud.yaml");
    assertThat(offered("export", "results/feud/")).containsExactly("results/feud/001/");
  }

  @Test
  void wordsThatAnOptionTakesAreOffered() throws Exception {
    assertThat(offered("export", "latest", "--to", "")).hasSize(5).contains("duckdb");
    assertThat(offered("sensitivity", "x.yaml", "--effort", "=", "q")).containsExactly("quick");
    assertThat(offered("sweep", "--design", "sob")).containsExactly("sobol", "sobol2");
    assertThat(offered("run", "x.yaml", "--seed", "")).isEmpty();
  }

  @Test
  void quantitiesOfTheScenarioOnTheLineAreOffered() throws Exception {
    assertThat(offered("run", "scenarios/feud.yaml", "--set", "actors.south.r"))
        .contains("actors.south.red-line=")
        .allMatch(offer -> offer.startsWith("actors.south.r") && offer.endsWith("="));
    assertThat(offered("run", "scenarios/feud.yaml", "--set", "=", "timeline.first-raid.e"))
        .containsExactly("timeline.first-raid.enabled=");
    assertThat(offered("run", "scenarios/feud.yaml", "--set", "dynamics.sigma", "=", "0"))
        .isEmpty();
    assertThat(offered("sweep", "scenarios/feud.yaml", "--vary", "dynamics.sig"))
        .containsExactly("dynamics.sigma");
  }

  @Test
  void responsesOfTheScenarioOnTheLineAreOffered() throws Exception {
    assertThat(offered("sweep", "scenarios/feud.yaml", "--keep", "balance.end,strength"))
        .containsExactly("balance.end,strength.band.end");
    assertThat(offered("sweep", "scenarios/feud.yaml", "--until-se", "balance"))
        .containsExactly("balance.end=");
    assertThat(offered("sweep", "none.yaml", "--keep", "balance")).isEmpty();
  }

  @Test
  void whatWasAskedForOnceIsRememberedForAMinute() throws Exception {
    String line =
        "COMP_WORDS=('" + tools.resolve("entente") + "' sweep scenarios/feud.yaml --keep balance)";
    List<String> once = asked("bash", line, 4);
    String later = "; SECONDS=$((SECONDS + 61)); _entente";
    assertThat(once).containsExactly("balance.end");
    assertThat(asked("bash", line, 4, "_entente; _entente; _entente")).isEqualTo(once);
    assertThat(tools.resolve("calls")).content().hasLineCount(2);
    assertThat(asked("bash", line, 4, "_entente" + later)).isEqualTo(once);
    assertThat(tools.resolve("calls")).content().hasLineCount(4);
  }

  @Test
  void zshOffersTheSame() throws Exception {
    if (!OtherTools.has("zsh")) {
      System.err.println("Skipped: there is no zsh here to complete in.");
      return;
    }
    String program = "COMP_WORDS=('" + tools.resolve("entente") + "'";
    assertThat(asked("zsh", "setopt ksharrays; " + program + " s)", 1))
        .containsExactly("schema", "score", "sensitivity", "sweep");
    assertThat(asked("zsh", "setopt ksharrays; " + program + " run scenarios/)", 2))
        .containsExactly("scenarios/feud.yaml");
    String line = " sweep scenarios/feud.yaml --keep=balance)";
    assertThat(asked("zsh", "setopt ksharrays; " + program + line, 3))
        .containsExactly("--keep=balance.end");
  }
}
