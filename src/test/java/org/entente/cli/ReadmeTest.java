package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.MarkdownPage;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
@ExtendWith(BaselineRuns.Lender.class)
class ReadmeTest {
  private static final Pattern COMMAND = Pattern.compile("\\bentente ([a-z]+)");
  private static final Pattern FILE = Pattern.compile("`([\\w.-]+/?)`");

  @TempDir Path folder;
  private MarkdownPage readme;

  @BeforeEach
  void read() throws IOException {
    readme = MarkdownPage.read(Path.of("README.md"));
  }

  @Test
  void itsTableIsWhatTheCommandPrints(BaselineRuns runs) {
    List<String> printed = runs.run(1).out().lines().toList();
    List<String> shown =
        readme.blocks("").stream()
            .filter(block -> block.startsWith("Alignment of Kabul"))
            .findFirst()
            .orElseThrow()
            .lines()
            .toList();
    assertThat(shown).hasSizeGreaterThan(3);
    assertThat(printed).containsSubsequence(shown);
  }

  @Test
  void theFilesItTellsOfAreThoseThatARunLeaves() throws IOException {
    Scenarios.feud(folder);
    new Session(folder).type("run", "feud.yaml", "-n", 5, "--out", "r");
    TreeSet<String> left = new TreeSet<>();
    for (String file : Folder.files(folder.resolve("r"))) {
      left.add(file.startsWith("charts/") ? "charts/" : file);
    }
    String text = readme.text();
    String table = text.substring(text.indexOf("| file |"), text.indexOf("## How to read it"));
    TreeSet<String> told = new TreeSet<>();
    for (String row : table.lines().filter(line -> line.startsWith("|")).skip(2).toList()) {
      Matcher name = FILE.matcher(row.split("\\|", 3)[1]);
      while (name.find()) {
        told.add(name.group(1));
      }
    }
    assertThat(told).isEqualTo(left);
  }

  @Test
  void itsCommandsAreCommands() {
    List<String> named =
        COMMAND.matcher(readme.text()).results().map(match -> match.group(1)).toList();
    assertThat(named).contains("run", "compare", "trace");
    assertThat(EntenteCommand.whole().getSubcommands().keySet()).containsAll(named);
  }

  @Test
  void itsScenarioIsOne() throws IOException {
    Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
    Files.copy(Scenarios.KABUL, scenarios.resolve("kabul-2025.yaml"));
    List<Object> words = new ArrayList<>(List.of("validate"));
    for (String block : readme.blocks("yaml")) {
      Path file = folder.resolve("scenario-" + words.size() + ".yaml");
      words.add(Files.writeString(file, block));
    }
    assertThat(words).hasSizeGreaterThan(1);
    Outcome outcome = new Session(folder).type(words.toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }
}
