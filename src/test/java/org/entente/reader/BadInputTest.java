package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no small file in a folder can stand for. */
class BadInputTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> ScenarioReader.read(Path.of("nowhere.yaml"), List.of()))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessage("nowhere.yaml: there is no such file; check the name and the folder");
  }

  @Test
  void aFolderIsNoScenario() {
    assertThatThrownBy(() -> ScenarioReader.read(Path.of("scenarios"), List.of()))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessage("scenarios: this is a folder; name a scenario file within it");
  }

  @Test
  void aFileOfMoreThanEightMegabytesIsRefusedUnread() {
    assertThat(problem("#".repeat(8 * MEGABYTE + 1)))
        .isEqualTo("the file is too large; a scenario file holds at most 8 megabytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a: [{b: "})
  void nestingOfTwentyThousandIsRefused(String opening) {
    assertThat(problem("scenario: deep\nactors: " + opening.repeat(20_000))).isNotBlank();
    assertThat(problem(opening.repeat(20_000))).isNotBlank();
  }

  @Test
  void nestingByIndentationIsRefusedPastSixtyFour() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      text.append(" ".repeat(depth)).append("a:\n");
    }

    assertThat(problem(text.toString()))
        .isEqualTo("this is nested more than 64 deep; a scenario needs no more than eight levels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "\n", " ", "\"", "'", "- a\n", "a: 1\n", "#", "%", "*a ", "&a ", "|\n"})
  void aMegabyteOfOneSignGivesProblemsAndNothingElse(String sign) {
    assertThat(problem(sign.repeat(MEGABYTE / sign.length()))).isNotBlank();
  }

  @Test
  void aTextOfPairedSurrogatesIsReadWhateverItsLength() {
    String title = "\uD83C\uDFD4".repeat(5_000);

    ResolvedScenario read =
        ScenarioText.quarrelWith(
            folder, "\ndynamics: {sigma: {value: 0, source: " + title + "}}\n");

    assertThat(read.yaml()).contains("source: \"" + title + "\"");
  }

  @Test
  void aSeventeenthFileOfAChainIsRefused() {
    for (int i = 1; i <= 17; i++) {
      String below = i == 17 ? ScenarioText.QUARREL.toAbsolutePath().toString() : (i + 1) + ".yaml";
      ScenarioText.write(folder, i + ".yaml", "scenario: link\nextends: " + below + "\n");
    }

    assertThat(ScenarioReader.read(folder.resolve("3.yaml"), List.of()).files()).hasSize(16);
    assertThatThrownBy(() -> ScenarioReader.read(folder.resolve("2.yaml"), List.of()))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessageContaining("more than 16 files extend each other; join some of them into one");
  }

  @Property(tries = 500)
  void anyTextGivesAScenarioOrProblems(@ForAll("yamlLike") String text) {
    assertThatIsReadOrRefused(text, List.of());
  }

  @Property(tries = 300)
  void anySettingGivesAScenarioOrProblems(@ForAll("settings") String setting) {
    assertThatIsReadOrRefused(ScenarioText.text(ScenarioText.QUARREL), List.of(setting));
  }

  private static void assertThatIsReadOrRefused(String text, List<String> settings) {
    try {
      Path file = Files.createTempFile("entente", ".yaml");
      try {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(ScenarioReader.read(file, settings).yaml()).startsWith("scenario: ");
      } finally {
        Files.delete(file);
      }
    } catch (ScenarioProblems problems) {
      assertThat(problems.problems()).isNotEmpty();
      assertThat(problems).hasMessageContaining(": ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pieces of the format in any order, so that more than the first line is reached. */
  @Provide
  Arbitrary<String> yamlLike() {
    return Arbitraries.of(
            "scenario: a\n",
            "clock: {start: 2025-01-01, end: 2025-12-31}\n",
            "focus: north\n",
            "issues: {river: {low: a, high: b}}\n",
            "actors:\n  north: {kind: state, capability: 1, saliences: {river: 1}}\n",
            "  south: {kind: armed-group, capability: 1, saliences: {river: 1}}\n",
            "groups: {south: {strength: 5}}\n",
            "timeline:\n  - {id: a, date: 2025-02-01, stimulus: b, from: north, on: south}\n",
            "ties: {north: {south: {trust: {value: 1, range: x0..x1}}}}\n",
            "quantities: {\"*.*.*\": {range: +-1, group: a}}\n",
            "stimuli: {b: {cameo: 190, effects: {strength: -0.5}}}\n",
            "questions: [{id: q, ask: Why?, strength: south, above: 1}]\n",
            "  - ",
            "*a",
            "&a ",
            "<<: ",
            "? ",
            "!!int ",
            "null",
            "[",
            "]",
            "}",
            ": ",
            "\t",
            "\n",
            "'",
            "\u0000",
            "\uD83C\uDFD4",
            "-0",
            "1e400")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> settings() {
    return Arbitraries.of(
            "dynamics",
            "sigma",
            "actors",
            "south",
            "north",
            "band",
            "repertoire",
            "raid-north",
            "ties",
            "trust",
            "timeline",
            "first-raid",
            "enabled",
            "clock",
            "end",
            "groups",
            "shelter",
            "stimuli",
            "raid",
            "effects",
            "salience",
            "range",
            "value",
            ".",
            ".",
            ".",
            ".",
            "=",
            "=",
            "0",
            "-1",
            "false",
            "{",
            "}",
            "[",
            "]",
            "*",
            "\n",
            "x0.5..x2",
            "2025-02-01")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  private String problem(String text) {
    Path file = ScenarioText.write(folder, "bad.yaml", text);
    try {
      return "read: " + ScenarioReader.read(file, List.of()).yaml().substring(0, 20);
    } catch (ScenarioProblems problems) {
      return problems.problems().get(0).sentence();
    }
  }
}
