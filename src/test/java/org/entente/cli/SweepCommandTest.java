package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code entente sweep} as its user meets it. */
class SweepCommandTest {
  private static final String SIGMA = "dynamics.sigma=0.01:0.05:3";
  private static final String ALIGNMENT = "alignment.north.south.end";

  @TempDir Path folder;

  private Session session;

  /**
   * Each salience may be 0 alone; an actor to whom nothing matters, at the second point, is none.
   */
  /** Points of which the second fails. */
  static final String FAILING =
      "dynamics.sigma,actors.south.saliences.river,actors.south.saliences.trade\n"
          + "0.01,0.5,0.5\n0.01,0,0\n0.02,0,0.5\n";

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
  }

  private Outcome sweep(Object... more) {
    List<Object> words = new ArrayList<>(List.of("sweep", "feud.yaml"));
    words.addAll(List.of(more));
    return session.type(words.toArray());
  }

  private Outcome done(Object... more) {
    Outcome outcome = sweep(more);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void aPointIsWhatARunOfItsSettingsGives() throws IOException {
    done("--vary", SIGMA, "-n", 30, "--out", "s");
    Table rows = Table.read(folder.resolve("s/responses.csv"));
    assertThat(rows.rows()).isEqualTo(90);
    assertThat(rows.names()).startsWith("point", "replication", "dynamics.sigma");
    session.type(
        "run", "feud.yaml", "-n", 30, "--set", "dynamics.sigma=0.03", "--out", "r", "--no-charts");
    List<String> swept = Files.readAllLines(folder.resolve("s/responses.csv")).subList(31, 61);
    List<String> run = Files.readAllLines(folder.resolve("r/responses.csv"));
    for (int r = 0; r < 30; r++) {
      assertThat(swept.get(r)).isEqualTo("2," + (r + 1) + ",0.03," + after(run.get(r + 1)));
    }
  }

  private static String after(String row) {
    return row.substring(row.indexOf(',') + 1);
  }

  @Test
  void theSummaryHasTheMeanOfEachPointWithItsInterval() throws IOException {
    Outcome outcome = done("--vary", SIGMA, "-n", 30, "--out", "s");
    Table summary = Table.read(folder.resolve("s/summary.csv"));
    Table rows = Table.read(folder.resolve("s/responses.csv"));
    double[] values = rows.numbers(ALIGNMENT);
    double[] means = summary.numbers(ALIGNMENT + ".mean");
    for (int p = 0; p < 3; p++) {
      double sum = 0;
      for (int r = 0; r < 30; r++) {
        sum += values[30 * p + r];
      }
      assertThat(means[p]).isCloseTo(sum / 30, within(1e-12));
      assertThat(summary.numbers(ALIGNMENT + ".low")[p]).isLessThan(means[p]);
      assertThat(summary.numbers(ALIGNMENT + ".high")[p]).isGreaterThan(means[p]);
    }
    // Jeffreys' interval of a share that is 0 or 1 in all is no point.
    double[] low = summary.numbers("question.nearer-far.low");
    double[] high = summary.numbers("question.nearer-far.high");
    assertThat(high[0]).isGreaterThan(low[0]);
    assertThat(outcome.out()).contains("dynamics.sigma", ALIGNMENT, "Results: ");
  }

  @Test
  void theNumberOfThreadsLeavesNoTrace() throws IOException {
    Object[] words = {"--vary", SIGMA, "--vary", "timeline.first-raid.enabled", "-n", 40};
    for (int threads : new int[] {1, 2, 5}) {
      done(with(words, "--threads", threads, "--out", "t" + threads));
      for (String file : List.of("responses.csv", "summary.csv", "design.csv")) {
        assertThat(folder.resolve("t" + threads).resolve(file))
            .hasSameBinaryContentAs(folder.resolve("t1").resolve(file));
      }
    }
  }

  private static Object[] with(Object[] words, Object... more) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray();
  }

  @Test
  void aDryRunTellsWhatItWouldTakeAndLeavesNothing() throws IOException {
    Outcome outcome = done("--vary", SIGMA, "-n", 50, "--dry-run");
    assertThat(outcome.out())
        .contains("3 points, 50 replications each: 150 rows", "Expected: ", "ms a replication");
    JsonValue json = json(done("--vary", SIGMA, "-n", 50, "--dry-run", "--json").out());
    assertThat(json.member("rows").whole()).isEqualTo(150);
    assertThat(json.member("expectedSeconds").number()).isPositive();
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml");
  }

  private JsonValue json(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("printed.json"), text);
    JsonValue json = Json.read(file);
    Files.delete(file);
    return json;
  }

  @Test
  void forAScriptItPrintsOneDocumentOrThePathAlone() throws IOException {
    JsonValue json = json(done("--vary", SIGMA, "-n", 5, "--json").out());
    assertThat(json.member("design").text()).isEqualTo("grid");
    assertThat(json.member("rows").whole()).isEqualTo(15);
    assertThat(json.member("failed").whole()).isZero();
    assertThat(json.member("factors").elements().get(0).member("name").text())
        .isEqualTo("dynamics.sigma");
    Path results = folder.resolve("results/feud/001");
    assertThat(json.member("results").text()).isEqualTo(results.toString());
    assertThat(done("--vary", SIGMA, "-n", 5, "--quiet").out())
        .isEqualTo(folder.resolve("results/feud/002") + "\n");
  }

  @Test
  void pointsOfOnesOwnAreTakenFromATable() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        "point,dynamics.sigma,timeline.first-raid.enabled\n1,0.01,true\n2,0.02,0\n");
    done("--design", "points.csv", "-n", 4, "--out", "s");
    Table rows = Table.read(folder.resolve("s/responses.csv"));
    assertThat(rows.rows()).isEqualTo(8);
    assertThat(rows.numbers("timeline.first-raid.enabled")).containsExactly(1, 1, 1, 1, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dynamics.sigma,dynamics.drift/0.01,1 | there is nothing to vary at 'dynamics.drift'
          dynamics.sigma/-1                    | dynamics.sigma cannot be -1
          dynamics.sigma/much                  | line 2
          dynamics.sigma                       | has no design points
          point/1                              | has no design points
          timeline.first-raid.enabled/0.5      | is on or off
          """)
  void aTableOfPointsThatWillNotDoIsRefused(String text, String complaint) throws IOException {
    Files.writeString(folder.resolve("points.csv"), text.replace("/", "\n") + "\n");
    assertRefused(sweep("--design", "points.csv", "-n", 4), "points.csv", complaint);
  }

  @Test
  void aTableMustHaveTheColumnsThatAreVaried() throws IOException {
    Files.writeString(folder.resolve("points.csv"), "dynamics.sigma\n0.01\n");
    assertRefused(
        sweep(
            "--design",
            "points.csv",
            "--vary",
            "dynamics.sigma=0:1",
            "--vary",
            "timeline.first-raid.enabled"),
        "points.csv has no column 'timeline.first-raid.enabled'");
    Files.writeString(
        folder.resolve("points.csv"), "dynamics.sigma,timeline.first-raid.enabled\n0.01,1\n");
    assertRefused(
        sweep("--design", "points.csv", "--vary", "dynamics.sigma=0:1"),
        "has a column 'timeline.first-raid.enabled', which is not varied");
    Files.writeString(folder.resolve("points.csv"), "dynamics.sigma\n0.5\n7\n");
    assertRefused(
        sweep("--design", "points.csv", "--vary", "dynamics.sigma=0:1"),
        "points.csv, line 3: dynamics.sigma is 7.0, which is not from 0.0 to 1.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dynamics.sigmo=0:1            | did you mean 'dynamics.sigma'
          dynamics.sigma=1:0            | must lie below the high one
          dynamics.sigma=-1:1           | dynamics.sigma cannot be -1
          dynamics.sigma=a:b            | 'a' is no level of dynamics.sigma
          dynamics.sigma=0:1:1          | must be from 2
          dynamics.sigma=0.1,0.1        | must be different
          dynamics.sigma=               | say dynamics.sigma=LOW:HIGH
          timeline.first-raid.enabled=0:1     | say timeline.first-raid.enabled=true,false
          """)
  void whatCannotBeVariedIsRefused(String vary, String complaint) {
    assertRefused(sweep("--vary", vary, "-n", 3), complaint);
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    assertRefused(sweep("-n", 3), "name what to vary by --vary");
    assertRefused(sweep("--vary", SIGMA, "--vary", SIGMA), "--vary: dynamics.sigma is named twice");
    assertRefused(sweep("--vary", SIGMA, "--design", "lhs"), "has its place on a grid alone");
    assertRefused(sweep("--vary", SIGMA, "--points", 4), "--points has no place");
    assertRefused(sweep("--design", "morriss"), "did you mean 'morris'?");
    assertRefused(sweep("--vary", SIGMA, "-n", 0), "--replications must be from 1");
    assertRefused(sweep("--vary", SIGMA, "--streams", "own"), "'common' or 'independent'");
    assertRefused(sweep("--vary", SIGMA, "--response", "x"), "there is no response 'x'");
    assertRefused(sweep("--vary", SIGMA, "--until-se", ALIGNMENT), "takes RESPONSE=SE");
    assertRefused(sweep("--vary", SIGMA, "--until-se", ALIGNMENT + "=0"), "above 0");
    assertRefused(
        sweep("--vary", SIGMA, "--until-se", ALIGNMENT + "=1", "--at-most", 10), "--at-most");
    assertRefused(sweep("--vary", SIGMA, "--at-most", 10), "--at-most goes with --until-se");
    assertRefused(sweep("--design", "none.csv"), "--design: there is no table none.csv");
    assertRefused(sweep("--vary", SIGMA, "--force"), "name one");
    assertRefused(sweep("--vary", SIGMA, "--force", "--resume", "--out", "r"), "say one");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void finishedResultsAreGoneOnWithByTheSameCommandAlone() throws IOException {
    Object[] words = {"--vary", SIGMA, "-n", 5, "--out", "r"};
    done(words);
    Outcome again = done(with(words, "--resume"));
    assertThat(again.out()).isEqualTo(folder.resolve("r") + "\n");
    assertThat(again.err()).contains("is finished; there is nothing to go on with");
    assertRefused(sweep(words), "r already exists");
    assertRefused(sweep(with(words, "--resume", "--seed", 2)), "was begun with seed 1, not 2");
    assertRefused(
        sweep("--vary", SIGMA, "-n", 6, "--out", "r", "--resume"), "replications 5, not 6");
    assertRefused(
        sweep(with(words, "--resume", "--set", "dynamics.spillover=0.1")),
        "was begun with scenario feud");
    assertRefused(
        sweep("--vary", "dynamics.sigma=0.01:0.05:4", "-n", 5, "--out", "r", "--resume"),
        "was begun with design grid of 3 points");
    done(with(words, "--force", "--seed", 2));
    assertThat(Json.read(folder.resolve("r/manifest.json")).member("seed").whole()).isEqualTo(2);
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml", "r");
  }

  @Test
  void whatOnlyTheBegunSweepWasAskedForIsADifferenceToo() {
    Object[] words = {"--vary", SIGMA, "-n", 5, "--out", "r", "--no-charts"};
    done(with(words, "--until-se", ALIGNMENT + "=0.5"));
    assertRefused(
        sweep(with(words, "--resume")),
        "was begun with precision alignment.north.south.end=0.5 within 20000, not none");
  }

  @Test
  void aFinishedSweepWithFailuresEndsAgainAsItDid() throws IOException {
    Files.writeString(folder.resolve("points.csv"), FAILING);
    Object[] words = {"--design", "points.csv", "-n", 3, "--out", "r", "--no-charts"};
    assertThat(sweep(words).code()).isEqualTo(1);
    Outcome again = sweep(with(words, "--resume"));
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("3 of its 9 rows failed; all are listed in failures.csv.");
  }

  @Test
  void aPointThatAlwaysFailsGetsNoMoreReplications() throws IOException {
    Files.writeString(folder.resolve("points.csv"), FAILING);
    Object[] words = {"--design", "points.csv", "-n", 3, "--until-se", ALIGNMENT + "=0.0001"};
    assertThat(sweep(with(words, "--at-most", 40, "--out", "r", "--no-charts")).code())
        .isEqualTo(1);
    Table summary = Table.read(folder.resolve("r/summary.csv"));
    assertThat(summary.numbers("failed")).containsExactly(0, 3, 0);
    assertThat(summary.numbers("replications")).containsExactly(40, 0, 40);
  }

  @Test
  void whatHasNotVariedYetIsNotTakenForKnown() throws IOException {
    String rare = "count.protest.north.south";
    Object[] words = {"--vary", "timeline.first-raid.enabled", "-n", 2, "--out", "r"};
    done(with(words, "--until-se", rare + "=100", "--at-most", 150, "--no-charts"));
    Table summary = Table.read(folder.resolve("r/summary.csv"));
    double[] replications = summary.numbers("replications");
    double[] varied = summary.numbers(rare + ".high");
    for (int p = 0; p < replications.length; p++) {
      boolean same = varied[p] == summary.numbers(rare + ".low")[p];
      assertThat(replications[p]).isGreaterThanOrEqualTo(same ? 100 : 2);
    }
  }

  @Test
  void aDamagedPlanIsNotGoneOnWithButCanBeThrownAway() throws IOException {
    Path unfinished = Files.createDirectories(folder.resolve("r.unfinished"));
    Files.writeString(unfinished.resolve("plan.json"), "{\"study\": \"swe");
    Object[] words = {"--vary", SIGMA, "-n", 5, "--out", "r", "--no-charts"};
    assertRefused(sweep(with(words, "--resume")), "plan.json is damaged", "delete the folder");
    done(with(words, "--force"));
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void whereThereIsNothingToGoOnWithItStarts() {
    assertThat(done("--vary", SIGMA, "-n", 5, "--resume", "--quiet").out())
        .isEqualTo(folder.resolve("results/feud/001") + "\n");
    assertThat(done("--vary", SIGMA, "-n", 5, "--out", "r", "--resume", "--quiet").out())
        .isEqualTo(folder.resolve("r") + "\n");
  }

  @Test
  void resultsOfANewerVersionAreNotGoneOnWith() throws IOException {
    Object[] words = {"--vary", SIGMA, "-n", 5, "--out", "r"};
    done(words);
    Path manifest = folder.resolve("r/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"format\": 1", "\"format\": 9"));
    assertRefused(sweep(with(words, "--resume")), "was written by a newer version of Entente");
  }

  @Test
  void aPointThatFailsIsOnRecordAndTheOthersGoOn() throws IOException {
    Files.writeString(folder.resolve("points.csv"), FAILING);
    Outcome outcome = sweep("--design", "points.csv", "-n", 3, "--out", "r");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("Point 2, replication 1 of seed 1 failed: ")
        .contains("3 of 9 rows failed; all are listed in failures.csv.");
    Table failures = Table.read(folder.resolve("r/failures.csv"));
    assertThat(failures.numbers("point")).containsExactly(2, 2, 2);
    assertThat(failures.numbers("replication")).containsExactly(1, 2, 3);
    assertThat(failures.texts("stack").get(0)).contains("org.entente");
    assertThat(Table.read(folder.resolve("r/responses.csv")).rows()).isEqualTo(6);
    Table summary = Table.read(folder.resolve("r/summary.csv"));
    assertThat(summary.numbers("failed")).containsExactly(0, 3, 0);
    assertThat(summary.texts(ALIGNMENT + ".mean").get(1)).isEmpty();
  }

  private static void assertRefused(Outcome outcome, String... sentences) {
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentences).hasLineCount(1);
  }

  @Test
  void aSweepDrawsItsCurveWhichChartDrawsAgain() throws IOException {
    done("--vary", SIGMA, "-n", 5, "--out", "s");
    Path picture = folder.resolve("s/charts/response-curve.svg");
    byte[] first = Files.readAllBytes(picture);
    Files.delete(picture);
    Outcome again = session.type("chart", "s", "--format", "svg");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Files.readAllBytes(picture)).isEqualTo(first);
    done("--vary", SIGMA, "-n", 5, "--out", "plain", "--no-charts");
    assertThat(folder.resolve("plain/charts")).doesNotExist();
  }
}
