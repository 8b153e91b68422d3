package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example in the repository is what Entente computes now; {@code src/main/scripts/draw-example}
 * draws it anew. Pictures are left out: letters may be shaped differently elsewhere.
 */
class ExampleTest {
  private static final Path EXAMPLE = Path.of("results/example");

  @TempDir static Path folder;
  private static Path again;

  @BeforeAll
  static void runItsCommandAgain() throws IOException {
    again = folder.resolve("example");
    List<Object> words = new ArrayList<>(command());
    words.set(words.indexOf("--out") + 1, again);
    words.add("--no-charts");
    assertThat(Session.here().type(words.toArray()).code()).isZero();
  }

  private static List<String> command() throws IOException {
    JsonValue manifest = Json.read(EXAMPLE.resolve("manifest.json"));
    return manifest.member("command").elements().stream().map(JsonValue::text).toList();
  }

  @Test
  void itsCommandIsThatOfTheScript() throws IOException {
    assertThat(Path.of("src/main/scripts/draw-example"))
        .content()
        .contains("./entente " + String.join(" ", command()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responses.csv",
        "summary.json",
        "summary.csv",
        "bands.csv",
        "questions.csv",
        "scenario.yaml"
      })
  void itsFilesAreWhatEntenteLeavesNow(String file) {
    assertThat(EXAMPLE.resolve(file)).hasSameBinaryContentAs(again.resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drift.parquet", "stimuli.parquet"})
  void itsRowsAreWhatEntenteRecordsNow(String file) throws IOException {
    assertThat(Folder.rows(EXAMPLE.resolve(file))).isEqualTo(Folder.rows(again.resolve(file)));
  }

  @Test
  void thePictureOfTheReadmeIsThere() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("(results/example/charts/drift.png)");
    assertThat(EXAMPLE.resolve("charts/drift.png")).isNotEmptyFile();
  }
}
