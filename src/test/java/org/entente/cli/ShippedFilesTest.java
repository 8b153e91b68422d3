package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion and man pages that are shipped are those that the commands' declarations make. With
 * {@code -Dgolden=write} they are written anew.
 */
class ShippedFilesTest {
  private static final Path SHIPPED = Path.of("src/main/dist");
  private static final Path PAGES = SHIPPED.resolve("man/man1");
  private static final Path COMPLETION = SHIPPED.resolve("completion");

  @TempDir Path folder;

  private static void check(Path folder, Map<String, String> files) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(folder);
      for (String old : Folder.entries(folder)) {
        Files.delete(folder.resolve(old));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(Folder.entries(folder)).isEqualTo(List.copyOf(files.keySet()));
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(folder.resolve(file.getKey())).hasContent(file.getValue());
    }
  }

  @Test
  void completionIsWhatTheCommandPrints() throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    for (String shell : List.of("bash", "zsh")) {
      scripts.put("entente." + shell, new Session(folder).type("completion", shell).out());
    }
    check(COMPLETION, scripts);
  }

  @Test
  void manPagesAreThoseOfTheDeclarations() throws IOException {
    check(PAGES, ManPage.all());
  }

  @Test
  void everyOptionOfEveryCommandIsInItsManPage() {
    Map<String, String> pages = ManPage.all();
    for (CommandLine command : EntenteCommand.whole().getSubcommands().values()) {
      String page = pages.get("entente-" + command.getCommandName() + ".1");
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(page).contains(option.longestName().replace("-", "\\-"));
      }
      assertThat(page).doesNotContain("${").contains("EXIT STATUS");
    }
  }

  @Test
  void troffFindsNothingWrongInThem() throws Exception {
    if (!OtherTools.has("groff")) {
      System.err.println("Skipped: there is no groff here to set the man pages.");
      return;
    }
    for (String page : ManPage.all().keySet()) {
      String file = PAGES.resolve(page).toAbsolutePath().toString();
      String set =
          OtherTools.run(folder, List.of("groff", "-man", "-Tascii", "-ww", "-P-cbou", file));
      assertThat(set).as(page).doesNotContain("troff:", "groff:").contains("SYNOPSIS");
    }
  }
}
