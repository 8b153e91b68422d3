package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run leaves and prints. */
class RunCommandTest {
  private static final List<String> DATA =
      List.of(
          "bands.csv",
          "closest.csv",
          "drift.parquet",
          "first-dates.csv",
          "manifest.json",
          "monthly.csv",
          "questions.csv",
          "responses.csv",
          "scenario.yaml",
          "stimuli.parquet",
          "summary.csv",
          "summary.json",
          "ties.csv");
  private static final List<String> CHARTS =
      ChartCommandTest.PICTURES.stream().map(picture -> "charts/" + picture).toList();

  @TempDir Path folder;
  private Session session;
  private Path feud;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    feud = Scenarios.feud(folder);
  }

  @Test
  void aRunLeavesAllItsFilesInTheNextNumberedFolderAndNothingElse() throws IOException {
    assertThat(session.type("run", "feud.yaml", "-n", 60).code()).isZero();
    assertThat(session.type("run", "feud.yaml", "-n", 60, "--no-charts").code()).isZero();

    List<String> expected = new ArrayList<>(DATA);
    expected.addAll(CHARTS);
    expected.add("report.html");
    assertThat(Folder.files(folder.resolve("results/feud/001")))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Folder.files(folder.resolve("results/feud/002"))).containsExactlyElementsOf(DATA);
    assertThat(Folder.entries(folder.resolve("results/feud"))).containsExactly("001", "002");
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml", "results");
  }

  @Test
  void withoutFullRecordsThereAreNoParquetFiles() throws IOException {
    Outcome outcome =
        session.type("run", "feud.yaml", "-n", 60, "--no-charts", "--record-first", 0, "-o", "r");
    assertThat(outcome.code()).isZero();
    assertThat(Folder.files(folder.resolve("r"))).noneMatch(file -> file.endsWith(".parquet"));
  }

  @Test
  void fullRecordsAreOfTheFirstReplicationsAndOfTheTiesAskedFor() throws IOException {
    run("focus", "--record-first", 3);
    run("all", "--record-first", 3, "--ties", "all");

    List<String> focus = Folder.rows(folder.resolve("focus/drift.parquet"));
    List<String> all = Folder.rows(folder.resolve("all/drift.parquet"));
    // Weeks back from 2025-03-31 to 2025-01-06; three partners make six ties, four actors twelve.
    assertThat(focus).hasSize(1 + 3 * 13 * 6);
    assertThat(all).hasSize(1 + 3 * 13 * 12).containsAll(focus);
    assertThat(focus.get(focus.size() - 1)).startsWith("3|2025-03-31|");
  }

  @Test
  void replicationsAreNumberedFromOne() throws IOException {
    run("r");
    assertThat(Folder.column(folder.resolve("r/responses.csv"), "replication"))
        .hasSize(40)
        .startsWith(1, 2, 3)
        .endsWith(40)
        .isSorted();
  }

  @Test
  void quietPrintsTheFolderAlone() {
    Outcome outcome =
        session.type("run", "feud.yaml", "-n", 40, "--no-charts", "--record-first", 0, "--quiet");
    assertThat(outcome).isEqualTo(new Outcome(0, folder.resolve("results/feud/001") + "\n", ""));
  }

  @Test
  void aFolderIsShownAsItWasNamed() {
    assertThat(run("./r", "--quiet").out()).isEqualTo(folder.resolve("./r") + "\n");
  }

  @Test
  void jsonIsTheSummaryAndWhereTheResultsAre() throws IOException {
    Outcome outcome = run("r", "--json");
    String summary = Files.readString(folder.resolve("r/summary.json"));
    String place = ",\n  \"results\": \"" + folder.resolve("r") + "\"\n}\n";
    assertThat(outcome.out()).isEqualTo(summary.replaceFirst("\n}\n$", "") + place);
    assertThat(outcome.err()).isEmpty();

    JsonValue json = Json.read(folder.resolve("r/summary.json"));
    assertThat(json.names())
        .containsExactly("scenario", "seed", "replications", "responses", "questions", "changes");
    assertThat(json.member("scenario").text()).isEqualTo("feud");
    assertThat(json.member("seed").whole()).isEqualTo(1);
    assertThat(json.member("replications").whole()).isEqualTo(40);
    JsonValue responses = json.member("responses");
    assertThat(responses.names())
        .contains("alignment.north.south.end", "count.raid.south.north", "question.raid-again");
    assertThat(responses.member("drift.north.far").names())
        .containsExactly("mean", "standardError", "sd", "q05", "q50", "q95");
    assertThat(json.member("questions").names()).containsExactly("raid-again", "nearer-far");
    assertThat(json.member("questions").member("raid-again").names())
        .containsExactly("probability", "low", "high");
  }

  @Test
  void aScenarioWithAGapIsRunWithANoteThatQuietLeavesOut() throws IOException {
    Files.writeString(feud, Scenarios.FEUD.replace("    far: {alignment: -0.1, trust: 0.2}\n", ""));
    Outcome outcome = run("r");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).startsWith("Note: ").contains("1 of 12 ties");
    assertThat(run("q", "--quiet").err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
  void anyNumberOf64BitsIsASeed(long seed) throws IOException {
    assertThat(run("r", "--seed", seed).code()).isZero();
    assertThat(Json.read(folder.resolve("r/summary.json")).member("seed").whole()).isEqualTo(seed);
    assertThat(run("s", "--seed", seed + 1).code()).isZero();
    assertThat(responses("r")).isNotEqualTo(responses("s"));
  }

  @Test
  void seedsThatDifferOnlyAbove32BitsGiveOtherHistories() throws IOException {
    run("r", "--seed", 1);
    run("s", "--seed", 1 + (1L << 32));
    run("t", "--seed", 1 + (1L << 63));
    assertThat(responses("r")).isNotEqualTo(responses("s")).isNotEqualTo(responses("t"));
    assertThat(responses("s")).isNotEqualTo(responses("t"));
  }

  @Test
  void theSameCommandGivesTheSameBytesButForTheManifest() throws IOException {
    session.type("run", "feud.yaml", "-n", 60, "-o", "a");
    session.type("run", "feud.yaml", "-n", 60, "-o", "b");
    for (String file : Folder.files(folder.resolve("a"))) {
      if (!file.equals("manifest.json")) {
        assertThat(folder.resolve("b").resolve(file))
            .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
      }
    }
  }

  @Test
  void theScenarioAsResolvedGivesTheSameHistoriesAgain() throws IOException {
    run("r", "--set", "dynamics.trust-loss=0.4", "--set", "timeline.first-raid.enabled=false");
    Outcome again =
        session.type(
            "run",
            "r/scenario.yaml",
            "-n",
            40,
            "--no-charts",
            "--record-first",
            0,
            "--out",
            "again");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(folder.resolve("again/responses.csv"))
        .hasSameBinaryContentAs(folder.resolve("r/responses.csv"));
    assertThat(folder.resolve("again/scenario.yaml"))
        .hasSameBinaryContentAs(folder.resolve("r/scenario.yaml"));
    run("plain");
    assertThat(responses("plain")).isNotEqualTo(responses("r"));
  }

  @Test
  void theManifestSaysWhatItTakesToRunTheSameAgain() throws IOException {
    run("r", "--seed", 7, "--set", "dynamics.sigma=0");
    JsonValue manifest = Json.read(folder.resolve("r/manifest.json"));
    assertThat(manifest.member("command").elements().stream().map(JsonValue::text))
        .containsExactly(
            "run",
            "feud.yaml",
            "-n",
            "40",
            "--no-charts",
            "--out",
            "r",
            "--seed",
            "7",
            "--set",
            "dynamics.sigma=0",
            "--record-first",
            "0");
    assertThat(manifest.member("seed").whole()).isEqualTo(7);
    assertThat(manifest.member("version").text()).isEqualTo(Version.number());
    assertThat(manifest.member("wallSeconds").number()).isPositive();
  }

  private Outcome run(String out, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("run", "feud.yaml", "-n", 40, "--no-charts", "--out", out));
    words.addAll(List.of(more));
    if (!words.contains("--record-first")) {
      words.addAll(List.of("--record-first", 0)); // quicker
    }
    return session.type(words.toArray());
  }

  private String responses(String out) throws IOException {
    return Files.readString(folder.resolve(out).resolve("responses.csv"), StandardCharsets.UTF_8);
  }
}
