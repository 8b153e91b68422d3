package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose parameters are drawn from a posterior. */
class PosteriorOptionTest {
  private static final String PROTEST = Scenarios.PROTEST;
  private static final String TIE = Scenarios.TIE;
  private static final String OTHER = "ties.north.far.trust";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.calibrated(folder);
    // A range that is not calibrated.
    Path file = folder.resolve("feud.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "far: {alignment: 0.1, trust: 0.5}",
                "far: {alignment: 0.1, trust: {value: 0.5, range: [0.2, 0.8]}}"));
    assertThat(
            session
                .type(
                    "calibrate",
                    "feud.yaml",
                    "--observed",
                    "record.csv",
                    "--particles",
                    200,
                    "--most",
                    1500,
                    "--no-charts",
                    "-o",
                    "c")
                .code())
        .isZero();
  }

  private Outcome run(Object... words) {
    List<Object> all = new ArrayList<>(List.of("run", "feud.yaml", "--no-charts"));
    all.addAll(List.of(words));
    return session.type(all.toArray());
  }

  @Test
  void everyDrawIsAParticleOfThePosteriorAndOtherRangesAreDrawnAsBefore() throws IOException {
    Outcome outcome = run("-n", 200, "--posterior", "c", "-o", "r");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("what was calibrated drawn from its posterior");
    assertThat(run("-n", 200, "--draw-parameters", "-o", "prior").code()).isZero();

    Path drawn = folder.resolve("r/parameters.csv");
    Path posterior = folder.resolve("c/posterior.csv");
    assertThat(pairs(drawn)).isSubsetOf(pairs(posterior));
    assertThat(Folder.column(drawn, OTHER))
        .containsExactly(Folder.column(folder.resolve("prior/parameters.csv"), OTHER));

    // Means of the draws are those of the weighted sample.
    double[] weights = Folder.column(posterior, "weight");
    double[] levels = Folder.column(posterior, PROTEST);
    double mean = 0;
    for (int p = 0; p < weights.length; p++) {
      mean += weights[p] * levels[p];
    }
    double got = Arrays.stream(Folder.column(drawn, PROTEST)).average().orElseThrow();
    assertThat(got).isCloseTo(mean, org.assertj.core.api.Assertions.within(0.02));
  }

  private static List<List<Double>> pairs(Path csv) throws IOException {
    double[] one = Folder.column(csv, PROTEST);
    double[] other = Folder.column(csv, TIE);
    List<List<Double>> pairs = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      pairs.add(List.of(one[i], other[i]));
    }
    return pairs;
  }

  @Test
  void thePosteriorIsOnRecordByItsChecksumAndTheRunCanBeMadeAgainFromItsOwnFolder()
      throws IOException {
    assertThat(session.type("run", "feud.yaml", "-n", 40, "--posterior", "c", "-o", "r").code())
        .isZero();
    assertThat(checksum("r")).isEqualTo(checksum("c"));
    assertThat(Files.readString(folder.resolve("r/report.html")))
        .contains("--draw-parameters --posterior .")
        .contains("posterior.csv");
    Outcome again =
        new Session(folder.resolve("r"))
            .type("run", "scenario.yaml", "-n", 40, "--posterior", ".", "--no-charts", "-o", "s");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).isEmpty();
    for (String file : List.of("responses.csv", "parameters.csv", "posterior.csv")) {
      assertThat(folder.resolve("r/s/" + file)).hasSameBinaryContentAs(folder.resolve("r/" + file));
    }
    Folder.delete(folder.resolve("r/s"));
    assertThat(session.type("verify", "r").code()).isZero();
  }

  private String checksum(String results) throws IOException {
    JsonValue manifest = Json.read(folder.resolve(results).resolve("manifest.json"));
    return manifest.member("files").member("posterior.csv").text();
  }

  @Test
  void fewerReplicationsAreTheFirstOfMoreForAnyNumberOfThreads() throws IOException {
    run("-n", 30, "--posterior", "c", "-o", "few", "--threads", 1);
    run("-n", 70, "--posterior", "c", "-o", "many", "--threads", 3);
    for (String file : List.of("responses.csv", "parameters.csv")) {
      List<String> few = Files.readAllLines(folder.resolve("few").resolve(file));
      assertThat(Files.readAllLines(folder.resolve("many").resolve(file)).subList(0, few.size()))
          .isEqualTo(few);
    }
  }

  @Test
  void twoOfADrawShareAParticle() throws IOException {
    Outcome outcome = run("-n", 60, "--draw-parameters=split", "--posterior", "c", "-o", "r");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Folder.column(folder.resolve("r/parameters.csv"), PROTEST)).hasSize(30);
    assertThat(folder.resolve("r/shares.csv")).exists();
    assertThat(session.type("verify", "r", "--rows", 60).code()).isZero();
  }

  @Test
  void aPosteriorOfSomethingElseIsRefusedInASentence() throws IOException {
    refused(run("--posterior", "nowhere"), "nowhere");
    Scenarios.feud(folder);
    refused(
        run("--posterior", "c"),
        "--posterior: the posterior is of "
            + PROTEST
            + ", "
            + TIE
            + ", and the scenario now"
            + " calibrates nothing; calibrate again");
    Scenarios.calibrated(folder);
    Path file = folder.resolve("feud.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("range: [-5, 3]", "range: [-6, 3]"));
    refused(
        run("--posterior", "c"),
        "--posterior: "
            + PROTEST
            + " was calibrated over -5.0 to 3.0, and its range is now -6.0 to"
            + " 3.0; calibrate again");
    Files.writeString(file, text.replace("scenario: feud", "scenario: other"));
    refused(run("--posterior", "c"), "c is of the scenario feud, not of other; calibrate");
    Files.writeString(file, text);
    run("-n", 10, "-o", "plain");
    refused(run("--posterior", "plain"), "there is no posterior.csv in");
    Files.writeString(
        folder.resolve("c/posterior.csv"),
        Files.readString(folder.resolve("c/posterior.csv")).replaceFirst("\n1,", "\n2,"));
    refused(run("--posterior", "c"), "is not what the run left");
  }

  private static void refused(Outcome outcome, String why) {
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(why).hasLineCount(1);
  }

  @Test
  void aScenarioThatIsNotInAllWhatWasCalibratedIsTold() {
    Outcome outcome = run("-n", 10, "--posterior", "c", "--set", "clock.end=2025-02-28");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).startsWith("Note: the scenario is not in all what was calibrated");
  }
}
