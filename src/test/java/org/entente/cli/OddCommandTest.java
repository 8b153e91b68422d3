package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddCommandTest {
  private static final Path SCENARIO = Path.of("scenarios/kabul-2025.yaml").toAbsolutePath();
  private static final Path DOCUMENT = Path.of("src/site/markdown/odd.md").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void theCommittedDocumentIsWhatTheCodeAndTheBaselineMakeOfIt() throws IOException {
    Path copy = Files.copy(DOCUMENT, folder.resolve("odd.md"));
    Spoken spoken = Spoken.of("odd", SCENARIO, "--update", copy);
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.out())
        .as("bring it up to date by: ./entente odd scenarios/kabul-2025.yaml --update %s", DOCUMENT)
        .isEqualTo(copy + " is up to date.\n");
    assertThat(copy).hasSameBinaryContentAs(DOCUMENT);
  }

  @Test
  void aDocumentIsBroughtUpToDateInPlaceAndThroughLinks() throws IOException {
    Path copy =
        Files.writeString(
            folder.resolve("odd.md"),
            Files.readString(DOCUMENT)
                .replace("`trust-loss` | trust lost", "`trust-loss` | stale"));
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), copy);
    Spoken spoken = Spoken.of("odd", SCENARIO, "--update", link);
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out()).isEqualTo(link + ": made anew parameters.\n");
    assertThat(copy).hasSameBinaryContentAs(DOCUMENT);
    assertThat(link).isSymbolicLink();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("odd.md", "link.md");
  }

  @Test
  void whatIsPrintedIsWhatTheDocumentHolds() throws IOException {
    String printed = Spoken.of("odd", SCENARIO).out();
    String document = Files.readString(DOCUMENT);
    String[] blocks = printed.split("(?<=<!-- end -->)\n\n?", -1);
    assertThat(blocks).hasSizeGreaterThan(20).allSatisfy(b -> assertThat(document).contains(b));
    assertThat(Spoken.of("odd", SCENARIO, "--quiet").out()).isEqualTo(printed);
  }

  @Test
  void asJsonTheTablesAreRowsOfCells() {
    String json = Spoken.of("odd", SCENARIO, "--json").out();
    assertThat(json)
        .startsWith("{\n  \"scenario\": \"kabul-2025\"")
        .contains("\"name\": \"parameters\"")
        .contains("\"`trust-loss`\"");
  }

  @Test
  void withUpdateQuietlyOnlyTheNamesOfChangedTablesArePrinted() throws IOException {
    Path copy = Files.copy(DOCUMENT, folder.resolve("odd.md"));
    String setting = "dynamics.trust-loss=0.21";
    assertThat(Spoken.of("odd", SCENARIO, "--set", setting, "--update", copy, "-q").out())
        .isEqualTo("scenario\nparameters\n");
    assertThat(Spoken.of("odd", SCENARIO, "--set", setting, "--update", copy, "--json").out())
        .isEqualTo("{\n  \"file\": \"" + copy + "\",\n  \"changed\": []\n}\n");
  }

  @Test
  void aDocumentThatIsNotThereOrHasNoPlaceForTablesIsBadInput() throws IOException {
    Path absent = folder.resolve("absent.md");
    Spoken first = Spoken.of("odd", SCENARIO, "--update", absent);
    assertThat(first.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(first.err()).contains("there is no document " + absent);
    Path words = Files.writeString(folder.resolve("words.md"), "Words alone.\n");
    Spoken second = Spoken.of("odd", SCENARIO, "--update", words);
    assertThat(second.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(second.err()).contains("there is no place for the tables scenario, entities");
    assertThat(words).hasContent("Words alone.");
  }
}
