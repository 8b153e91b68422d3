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

  /** A what-if that is laid over the calibrated feud. */
  private void overlay(String name, String change) throws IOException {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        "extends: feud.yaml\nscenario: " + name + "\n" + change + "\n");
  }

  private Outcome compare(Object... words) {
    List<Object> all = new ArrayList<>(List.of("compare", "feud.yaml"));
    all.addAll(List.of(words));
    return session.type(all.toArray());
  }

  @Test
  void comparedScenariosDrawTheSameParticleInEachPair() throws IOException {
    overlay("twin", "title: The feud told twice");
    overlay("calm", "timeline: [{id: first-raid, enabled: false}]");
    Outcome outcome =
        compare("twin.yaml", "calm.yaml", "-n", 60, "--posterior", "c", "--no-charts", "-o", "k");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("Parameters were drawn, what was calibrated from its posterior, the same for");
    assertThat(run("-n", 60, "--posterior", "c", "-o", "r").code()).isZero();
    for (String file : List.of("parameters.csv", "responses.csv", "posterior.csv")) {
      assertThat(folder.resolve("k/feud/" + file))
          .hasSameBinaryContentAs(folder.resolve("r/" + file));
      assertThat(folder.resolve("k/twin/" + file))
          .hasSameBinaryContentAs(folder.resolve("r/" + file));
    }
    assertThat(folder.resolve("k/calm/parameters.csv"))
        .hasSameBinaryContentAs(folder.resolve("r/parameters.csv"));
    assertThat(pairs(folder.resolve("k/calm/parameters.csv")))
        .isSubsetOf(pairs(folder.resolve("c/posterior.csv")));
    assertThat(session.type("verify", "k").code()).isZero();
  }

  @Test
  void aComparedScenarioKeepsWhatItSaysOfACalibratedQuantityAndThatIsTold() throws IOException {
    // The protest's intercept, by which particles are sorted, has another range there.
    overlay(
        "louder",
        "actors: {north: {repertoire: [{id: protest-south, intercept: {value: 1, range: [0, 2]}}]}}");
    Outcome outcome =
        compare("louder.yaml", "-n", 40, "--posterior", "c", "--no-charts", "-o", "k");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .isEqualTo(
            "Note: louder gives "
                + PROTEST
                + " a range of its own, 0 to 2, from which it is drawn there, and not from the"
                + " posterior.\n");
    Path base = folder.resolve("k/feud/parameters.csv");
    Path other = folder.resolve("k/louder/parameters.csv");
    assertThat(Folder.column(other, TIE)).containsExactly(Folder.column(base, TIE));
    assertThat(Arrays.stream(Folder.column(other, PROTEST)).min().orElseThrow())
        .isBetween(0.0, 0.2);
    assertThat(Arrays.stream(Folder.column(other, PROTEST)).max().orElseThrow())
        .isBetween(1.8, 2.0);
  }

  @Test
  void aComparisonFromAPosteriorCanBeMadeAgainFromItsOwnFolders() throws IOException {
    overlay("calm", "timeline: [{id: first-raid, enabled: false}]");
    Outcome outcome = compare("calm.yaml", "-n", 10, "--posterior", "c", "-o", "k");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(page("k"))
        .contains("from the posterior in posterior.csv")
        .contains("--draw-parameters --posterior feud</code>");
    assertThat(page("k/feud"))
        .contains("entente run scenario.yaml -n 10")
        .contains("--posterior .</code>");
    String command = "compare ../feud/scenario.yaml scenario.yaml -n 10 --seed 1";
    assertThat(page("k/calm")).contains(command).contains("--posterior ../feud</code>");
    Outcome again =
        new Session(folder.resolve("k/calm"))
            .type(
                (Object[])
                    (command + " --draw-parameters --posterior ../feud --no-charts -o ../../again")
                        .split(" ", -1));
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(folder.resolve("again/calm/responses.csv"))
        .hasSameBinaryContentAs(folder.resolve("k/calm/responses.csv"));
  }

  private String page(String results) throws IOException {
    return Files.readString(folder.resolve(results).resolve("report.html"));
  }

  @Test
  void aComparisonWhoseBaseIsNotWhatWasCalibratedIsRefused() throws IOException {
    overlay("calm", "timeline: [{id: first-raid, enabled: false}]");
    Outcome outcome =
        session.type("compare", "calm.yaml", "feud.yaml", "--posterior", "c", "--no-charts");
    refused(outcome, "--posterior: c is of the scenario feud, not of calm; calibrate the latter");
  }

  @Test
  void scoresOfWhatWasCalibratedAreSaidToBeTooGood() throws IOException {
    assertThat(run("-n", 40, "--posterior", "c", "-o", "r").code()).isZero();
    Outcome all = session.type("score", "r", "--observed", "record.csv", "--no-charts");
    assertThat(all.code()).as(all.err()).isZero();
    assertThat(all.err())
        .isEqualTo(
            "Note: the parameters of these results were drawn from a posterior; what it was"
                + " calibrated on scores too well, so leave that out by --from DATE.\n");
    Outcome later =
        session.type(
            "score", "r", "--observed", "record.csv", "--no-charts", "--from", "2025-02-01");
    assertThat(later.code()).as(later.err()).isZero();
    assertThat(later.err()).isEmpty();
  }

  @Test
  void aScenarioThatIsNotInAllWhatWasCalibratedIsTold() {
    Outcome outcome = run("-n", 10, "--posterior", "c", "--set", "clock.end=2025-02-28");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).startsWith("Note: the scenario is not in all what was calibrated");
  }
}
