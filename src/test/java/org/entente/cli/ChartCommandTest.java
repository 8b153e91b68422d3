package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are drawn from the files of a results folder, and from these alone. */
class ChartCommandTest {
  /** The pictures of a run, in the order of their names. */
  static final List<String> PICTURES =
      Stream.of(
              "alignment-matrix",
              "closest-partner",
              "distribution",
              "drift",
              "drift-fan",
              "network",
              "stimuli-by-month",
              "first-dates",
              "trust-alignment")
          .flatMap(figure -> Stream.of(figure + ".png", figure + ".svg"))
          .sorted()
          .toList();

  @TempDir Path folder;
  private Session session;
  private Path results;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
    results = folder.resolve("results/feud/001");
  }

  @Test
  void picturesDrawnAgainHaveTheSameBytes() throws IOException {
    session.type("run", "feud.yaml", "-n", 40);
    Map<String, byte[]> before = new HashMap<>();
    for (String picture : PICTURES) {
      Path file = results.resolve("charts").resolve(picture);
      before.put(picture, Files.readAllBytes(file));
      Files.delete(file);
    }
    String manifest = Files.readString(results.resolve("manifest.json"));

    Outcome outcome = session.type("chart", "results/feud/001");

    assertThat(outcome).isEqualTo(new Outcome(0, results.resolve("charts") + "\n", ""));
    assertThat(Folder.entries(results.resolve("charts"))).isEqualTo(PICTURES);
    for (String picture : PICTURES) {
      assertThat(results.resolve("charts").resolve(picture)).hasBinaryContent(before.get(picture));
    }
    assertThat(results.resolve("manifest.json")).hasContent(manifest);
  }

  @Test
  void picturesThatWereLeftOutAreDrawnLaterAndEnterTheManifest() throws IOException {
    simulate();
    assertThat(session.type("chart", "latest").code()).isZero();
    assertThat(results.resolve("manifest.json")).content().contains("\"charts/drift.png\"");
    assertThat(session.type("chart", "latest").code()).isZero();
  }

  @Test
  void theLatestResultsAreThoseOfTheLastRunWhateverWasDrawnSince() throws IOException {
    simulate();
    simulate();
    session.type("chart", "results/feud/001");
    assertThat(session.type("chart", "latest").out())
        .isEqualTo(folder.resolve("results/feud/002/charts") + "\n");
  }

  @Test
  void withoutResultsThereAreNoLatest() {
    assertRefused(session.type("chart", "latest"), "there are no results below", "entente run");
  }

  @Test
  void jsonSaysWhereThePicturesAre() {
    simulate();
    assertThat(session.type("chart", "latest", "--json").out())
        .isEqualTo("{\n  \"charts\": \"" + results.resolve("charts") + "\"\n}\n");
  }

  @Test
  void whereThereIsNoDisplayShowSaysSo() {
    assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    simulate();
    assertRefused(session.type("chart", "latest", "--show"), "There is no display");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenario.yaml",
        "bands.csv",
        "closest.csv",
        "first-dates.csv",
        "monthly.csv",
        "ties.csv",
        "responses.csv"
      })
  void aFileThatIsMissingIsNamed(String file) throws IOException {
    simulate();
    Files.delete(results.resolve(file));
    assertRefused(session.type("chart", "latest"), results.resolve(file) + " is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenario.yaml", "bands.csv", "manifest.json"})
  void aFileThatIsCutShortIsNamedWhereverItIsCut(String file) throws IOException {
    simulate();
    String whole = Files.readString(results.resolve(file));
    List<Integer> cuts = List.of(0, 1, whole.length() / 2, whole.indexOf('\n') + 1);
    for (int cut : cuts) {
      Files.writeString(results.resolve(file), whole.substring(0, cut));
      assertRefused(session.type("chart", "results/feud/001"), results.resolve(file).toString());
    }
    assertThat(results.resolve("charts")).doesNotExist();
  }

  @Test
  void aChangeOfTheDataIsNotCoveredUp() throws IOException {
    simulate();
    Path bands = results.resolve("bands.csv");
    Files.writeString(bands, Files.readString(bands).replaceFirst("0\\.", "0.9"));
    assertRefused(session.type("chart", "latest"), bands + " is not what the run left");
    assertRefused(session.type("chart", "latest"), bands + " is not what the run left");
  }

  @Test
  void resultsOfANewerLayoutAreRefusedInWords() throws IOException {
    simulate();
    Path manifest = results.resolve("manifest.json");
    String newer =
        Files.readString(manifest)
            .replace("\"format\": 1", "\"format\": 2")
            .replaceFirst("\"version\": \".*?\"", "\"version\": \"9.9.9\"");
    Files.writeString(manifest, newer);
    assertRefused(
        session.type("chart", "latest"), "was written by a newer version of Entente (9.9.9)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", ".", "feud.yaml"})
  void whatIsNoResultsFolderIsRefused(String name) {
    assertRefused(session.type("chart", name), folder.resolve(name).toString());
  }

  @Test
  void aComparisonHasFiguresOfItsOwnAndItsEnsemblesHaveTheirs() throws IOException {
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\ntitle: Calm\nextends: feud.yaml\ndynamics: {sigma: 0}\n");
    Outcome outcome =
        session.type(
            "compare", "feud.yaml", "calm.yaml", "-n", 5, "--no-charts", "--record-first", 0);
    assertThat(outcome.code()).as(outcome.err()).isZero();

    outcome = session.type("chart", "latest", "--format", "png");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Folder.files(results.resolve("charts"))).containsExactly("difference-fan.calm.png");
    outcome = session.type("chart", results.resolve("calm"), "--figure", "drift");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Folder.files(results.resolve("calm/charts")))
        .containsExactly("drift.png", "drift.svg");
    assertRefused(session.type("chart", "latest", "--figure", "drift"), "difference-fan");
  }

  @Test
  void aLoneActorMakesNoPicture() throws IOException {
    Scenarios.alone(folder);
    Outcome outcome = session.type("run", "alone.yaml", "-n", 3);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("No charts were drawn: there is no other actor");
    assertThat(folder.resolve("results/alone/001/charts")).doesNotExist();
    assertRefused(session.type("chart", "latest", "--show"), "No charts were drawn");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whereJavaCannotDrawTheDataIsLeftAllTheSame() throws Exception {
    Path printed = Files.createDirectories(folder.resolve("printed"));
    // A screen that is asked for and cannot be reached fails as a Java without fonts does.
    Outcome outcome =
        Program.start(
                folder, printed, List.of("-Djava.awt.headless=false"), "run", "feud.yaml", "-n", 3)
            .end();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).startsWith("Charts are left out because").hasLineCount(1);
    assertThat(outcome.out()).contains("Results: results/feud/001");
    assertThat(results.resolve("responses.csv")).exists();
    assertThat(results.resolve("charts")).doesNotExist();
  }

  private void simulate() {
    assertThat(
            session.type("run", "feud.yaml", "-n", 20, "--no-charts", "--record-first", 0).code())
        .isZero();
  }

  private static void assertRefused(Outcome outcome, String... sentences) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentences).hasLineCount(1);
  }
}
