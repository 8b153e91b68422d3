package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and comparisons whose parameters are drawn. */
class DrawnParametersTest {
  private static final String RAID = "actors.south.repertoire.raid-north.intercept";
  private static final String TIE = "ties.north.far.alignment";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Files.writeString(folder.resolve("unsure.yaml"), unsure("unsure"));
  }

  /** The feud, unsure in three quantities. */
  private static String unsure(String name) {
    return Scenarios.FEUD
        .replace("scenario: feud", "scenario: " + name)
        .replace(
            "intercept: -3, weights: {red", "intercept: {value: -3, range: [-6, 0]}, weights: {red")
        .replace(
            "far: {alignment: 0.1, trust: 0.5}\n    band: {alignment: 0.2",
            "far: {alignment: {value: 0.1, range: [-0.4, 0.6]}, trust: {value: 0.5, range: [0.2, 0.8]}}\n"
                + "    band: {alignment: 0.2");
  }

  private Outcome run(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "run";
    all[1] = "unsure.yaml";
    all[2] = "--no-charts";
    System.arraycopy(words, 0, all, 3, words.length);
    return session.type(all);
  }

  @Test
  void everyDrawIsOnRecordAndTheSameHistoriesAtFixedParametersStandBeside() throws IOException {
    assertThat(run("-n", 60, "--draw-parameters", "-o", "r").code()).isZero();
    assertThat(run("-n", 60, "-o", "plain", "--record-first", 0).code()).isZero();

    Path parameters = folder.resolve("r/parameters.csv");
    assertThat(Files.readAllLines(parameters).get(0))
        .isEqualTo("draw," + String.join(",", RAID, TIE, "ties.north.far.trust"));
    double[] raids = Folder.column(parameters, RAID);
    assertThat(raids).hasSize(60);
    assertThat(Arrays.stream(raids).distinct().count()).isEqualTo(60);
    assertThat(Arrays.stream(raids).min().getAsDouble()).isBetween(-6.0, -5.8);
    assertThat(Arrays.stream(raids).max().getAsDouble()).isBetween(-0.2, 0.0);
    for (String file : List.of("responses.csv", "bands.csv", "summary.csv", "scenario.yaml")) {
      assertThat(folder.resolve("r/fixed_parameters/" + file))
          .hasSameBinaryContentAs(folder.resolve("plain/" + file));
    }
  }

  @Test
  void theBandWithParametersIsWiderThanThatOfChanceAlone() throws IOException {
    assertThat(run("-n", 400, "--draw-parameters", "-o", "r").code()).isZero();
    double all = width(folder.resolve("r/bands.csv"));
    double chance = width(folder.resolve("r/fixed_parameters/bands.csv"));
    assertThat(all).isGreaterThan(1.5 * chance);
  }

  /** Of north's band with far, on average over the days. */
  private static double width(Path bands) throws IOException {
    double[] low = Folder.column(bands, "q05");
    double[] high = Folder.column(bands, "q95");
    int days = 77;
    double sum = 0;
    // The focus's partners come first: south, then far.
    for (int day = days; day < 2 * days; day++) {
      sum += high[day] - low[day];
    }
    return sum / days;
  }

  @Test
  void theFilesAreTheSameForAnyNumberOfThreads() throws IOException {
    run("-n", 130, "--draw-parameters=split", "-o", "one", "--threads", 1);
    run("-n", 130, "--draw-parameters=split", "-o", "three", "--threads", 3);
    List<String> files = Folder.files(folder.resolve("one"));
    assertThat(files).contains("parameters.csv", "shares.csv", "fixed_parameters/bands.csv");
    for (String file : files) {
      if (!file.endsWith("manifest.json") && !file.endsWith(".parquet")) {
        assertThat(folder.resolve("three/" + file))
            .hasSameBinaryContentAs(folder.resolve("one/" + file));
      }
    }
  }

  @Test
  void rowsAreHadAgainFromTheirDraws() {
    run("-n", 60, "--draw-parameters=split", "-o", "r");
    Outcome verified = session.type("verify", "r", "--rows", 60);
    assertThat(verified.out())
        .contains("r: 60 of 60 rows simulated again; all are the same, bit for bit")
        .contains("fixed_parameters: 60 of 60 rows");
    assertThat(verified.code()).isZero();

    Outcome told = session.type("trace", "r", "--row", 6);
    assertThat(told.code()).isZero();
    assertThat(told.err()).contains("draw 3 of parameters.csv");
    Outcome base = session.type("trace", "unsure.yaml", "--member", 6);
    assertThat(told.out()).isNotEqualTo(base.out());
  }

  @Test
  void twoOfADrawTellWhatPartOfTheVarianceIsTheParameters() throws IOException {
    Outcome outcome = run("-n", 400, "--draw-parameters=split", "-o", "r");
    assertThat(outcome.out()).contains("Of the variance of the drift, parameters make");
    double[] parameters = Folder.column(folder.resolve("r/parameters.csv"), RAID);
    assertThat(parameters).hasSize(200);
    JsonValue summary = Json.read(folder.resolve("r/summary.json"));
    JsonValue shares = summary.member("shares");
    JsonValue tie = shares.member("alignment.north.far.end");
    double share = tie.member("parameters").number();
    assertThat(share).isBetween(tie.member("low").number(), tie.member("high").number());
    // The initial alignment is drawn from a range of 1; it still shows after three months.
    assertThat(share).isGreaterThan(0.3);
    JsonValue scripted = shares.member("alignment.south.band.end");
    assertThat(scripted.member("parameters").number()).isLessThan(share);
  }

  @Test
  void meansAndSharesOfTwosHaveIntervalsByDraws() throws IOException {
    Outcome outcome = run("-n", 200, "--draw-parameters=split", "-o", "r");
    assertThat(outcome.out())
        .contains("95 % Monte Carlo intervals, by draws of two histories each.")
        .doesNotContain("too narrow", "as wide");
    JsonValue summary = Json.read(folder.resolve("r/summary.json"));
    for (String response :
        List.of("alignment.north.far.end", "drift.north.south", "count.raid.south.north")) {
      double[] values = Folder.column(folder.resolve("r/responses.csv"), response);
      double error = errorByDraws(values);
      JsonValue told = summary.member("responses").member(response);
      assertThat(told.member("standardError").number()).isCloseTo(error, within(1e-12));
      double[] errors = Folder.column(folder.resolve("r/summary.csv"), "standardError");
      assertThat(Arrays.stream(errors)).anyMatch(e -> Math.abs(e - error) < 1e-12);
    }
    // The initial alignment is drawn from a wide range, so that two of a draw are nearly one.
    JsonValue far = summary.member("responses").member("alignment.north.far.end");
    assertThat(far.member("standardError").number())
        .isGreaterThan(1.1 * far.member("sd").number() / Math.sqrt(200));

    // A share p has the interval of as many trials as its standard error by draws speaks of.
    double[] yes = Folder.column(folder.resolve("r/responses.csv"), "question.raid-again");
    double p = Arrays.stream(yes).average().orElseThrow();
    double error = errorByDraws(yes);
    double trials = Math.min(200, Math.max(100, 1 + p * (1 - p) / (error * error)));
    assertThat(trials).isLessThan(200);
    BetaDistribution beta = new BetaDistribution(p * trials + 0.5, (1 - p) * trials + 0.5);
    JsonValue told = summary.member("questions").member("raid-again");
    assertThat(told.member("low").number())
        .isCloseTo(beta.inverseCumulativeProbability(0.025), within(1e-6));
    assertThat(told.member("high").number())
        .isCloseTo(beta.inverseCumulativeProbability(0.975), within(1e-6));
    double[] fell =
        Arrays.stream(Folder.column(folder.resolve("r/responses.csv"), "drift.north.far"))
            .map(drift -> drift < 0 ? 1 : 0)
            .toArray();
    double f = Arrays.stream(fell).average().orElseThrow();
    double fellTrials =
        Math.min(200, Math.max(100, 1 + f * (1 - f) / Math.pow(errorByDraws(fell), 2)));
    JsonValue change = summary.member("changes").elements().get(1);
    assertThat(change.member("second").text()).isEqualTo("far");
    assertThat(change.member("fellInterval").elements().get(0).number())
        .isCloseTo(
            new BetaDistribution(f * fellTrials + 0.5, (1 - f) * fellTrials + 0.5)
                .inverseCumulativeProbability(0.025),
            within(1e-6));
    assertThat(Folder.column(folder.resolve("r/questions.csv"), "low")[0])
        .isEqualTo(told.member("low").number());
    assertThat(outcome.out())
        .contains(Words.share(p, told.member("low").number(), told.member("high").number()));
  }

  /** The standard deviation of the means of two over the root of their number. */
  private static double errorByDraws(double[] values) {
    int draws = values.length / 2;
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = 0;
    for (int d = 0; d < draws; d++) {
      squares += Math.pow((values[2 * d] + values[2 * d + 1]) / 2 - mean, 2);
    }
    return Math.sqrt(squares / (draws - 1) / draws);
  }

  @Test
  void comparedTwosHaveIntervalsByDraws() throws IOException {
    Files.writeString(
        folder.resolve("louder.yaml"),
        unsure("louder").replace("intercept: {value: -3, range: [-6, 0]}", "intercept: -1"));
    Object[] words = {
      "compare", "unsure.yaml", "louder.yaml", "-n", 80, "--no-charts", "--draw-parameters=split"
    };
    Object[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "-o";
    all[words.length + 1] = "c";
    assertThat(session.type(all).code()).isZero();
    String response = "count.raid.south.north";
    double[] base = Folder.column(folder.resolve("c/unsure/responses.csv"), response);
    double[] other = Folder.column(folder.resolve("c/louder/responses.csv"), response);
    double[] difference = new double[80];
    Arrays.setAll(difference, i -> other[i] - base[i]);
    double mean = Arrays.stream(difference).average().orElseThrow();
    double half =
        errorByDraws(difference) * new TDistribution(39).inverseCumulativeProbability(0.975);
    List<String> row =
        Files.readAllLines(folder.resolve("c/differences.csv")).stream()
            .filter(line -> line.startsWith("louder," + response + ","))
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .toList();
    assertThat(Double.parseDouble(row.get(8))).isCloseTo(mean, within(1e-12));
    assertThat(Double.parseDouble(row.get(9))).isCloseTo(mean - half, within(1e-9));
    assertThat(Double.parseDouble(row.get(10))).isCloseTo(mean + half, within(1e-9));
    all[4] = 2;
    all[words.length + 1] = "d";
    assertThat(session.type(all).err())
        .contains("at least 2 draws of parameters for an interval: 4 replications");
  }

  @Test
  void aNumberThatKeepsItsRangeIsSaidToBeDrawnFromItAllTheSame() throws IOException {
    Outcome set = run("-n", 4, "--draw-parameters", "--set", TIE + "=0.3");
    assertThat(set.code()).isZero();
    assertThat(set.err())
        .contains("Note: " + TIE + " is drawn from its range, -0.4 to 0.6, so that --set changes");
    assertThat(run("-n", 4, "--draw-parameters", "--set", "dynamics.sigma=0").err()).isEmpty();
    Outcome fixed =
        run("-n", 4, "--draw-parameters", "--set", TIE + "={value: 0.3, range: [0.3, 0.3]}");
    assertThat(fixed.err()).isEmpty();
    assertThat(fixed.code()).isZero();

    Files.writeString(
        folder.resolve("nearer.yaml"),
        "extends: unsure.yaml\nscenario: nearer\nties: {north: {far: {alignment: 0.3}}}\n");
    Outcome compared =
        session.type(
            "compare", "unsure.yaml", "nearer.yaml", "-n", 4, "--draw-parameters", "--no-charts");
    assertThat(compared.err())
        .contains("Note: nearer sets " + TIE + " to 0.3 and leaves its range at -0.4 to 0.6");
    assertThat(session.type("compare", "unsure.yaml", "nearer.yaml", "-n", 4, "--no-charts").err())
        .isEmpty();
  }

  @Test
  void withoutDrawsTheBandsAreSaidToShowChanceOnlyAndHowToSeeTheRest() {
    Outcome outcome = run("-n", 20);
    assertThat(outcome.out().lines().filter(line -> line.contains("chance only")).toList())
        .singleElement()
        .asString()
        .contains("--draw-parameters");
  }

  @Test
  void withDrawsTheTableHasBothBands() {
    Outcome outcome = run("-n", 60, "--draw-parameters");
    assertThat(outcome.out()).contains("90 %: all").contains("chance alone");
    assertThat(outcome.out()).doesNotContain("chance only");
  }

  @Test
  void thePageAndThePicturesShowBothBands() throws IOException {
    assertThat(session.type("run", "unsure.yaml", "-n", 60, "--draw-parameters", "-o", "r").code())
        .isZero();
    String page = Files.readString(folder.resolve("r/report.html"));
    assertThat(page)
        .contains("middle 90 % by chance alone")
        .contains("the same by chance alone")
        .contains("--draw-parameters")
        .doesNotContain("Bands show chance only");
    String picture = Files.readString(folder.resolve("r/charts/drift-fan.svg"));
    assertThat(picture).contains("chance alone").contains("chance and parameters");
    assertThat(session.type("report", "r").code()).isZero();
    assertThat(session.type("chart", "r").code()).isZero();
    assertThat(session.type("verify", "r").code()).isZero();
  }

  @Test
  void comparedScenariosHaveTheSameParametersInEachPair() throws IOException {
    Files.writeString(folder.resolve("twin.yaml"), unsure("twin"));
    Outcome outcome =
        session.type(
            "compare", "unsure.yaml", "twin.yaml", "-n", 40, "--draw-parameters", "-o", "c");
    assertThat(outcome.code()).isZero();
    assertThat(folder.resolve("c/twin/parameters.csv"))
        .hasSameBinaryContentAs(folder.resolve("c/unsure/parameters.csv"));
    assertThat(folder.resolve("c/twin/responses.csv"))
        .hasSameBinaryContentAs(folder.resolve("c/unsure/responses.csv"));
    assertThat(session.type("verify", "c").code()).isZero();
    run("-n", 40, "--draw-parameters", "-o", "r");
    assertThat(folder.resolve("c/unsure/responses.csv"))
        .hasSameBinaryContentAs(folder.resolve("r/responses.csv"));
  }

  @Test
  void theTableOfAComparisonHasBothBandsOfTheDifferences() throws IOException {
    Files.writeString(
        folder.resolve("louder.yaml"),
        unsure("louder").replace("intercept: {value: -3, range: [-6, 0]}", "intercept: -1"));
    Object[] words = {"compare", "unsure.yaml", "louder.yaml", "-n", 80, "--no-charts"};
    Outcome plain = session.type(words);
    assertThat(plain.out()).doesNotContain("chance alone");

    List<Object> drawn = new ArrayList<>(List.of(words));
    drawn.addAll(List.of("--draw-parameters", "-o", "c"));
    Outcome outcome = session.type(drawn.toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> lines = outcome.out().lines().toList();
    int heading = 0;
    while (!lines.get(heading).startsWith("  Its difference in nine pairs of ten")) {
      heading++;
    }
    assertThat(lines.get(heading)).endsWith("chance alone");
    // North and South, by the last day's quantiles in the files.
    assertThat(lines.get(heading + 1))
        .startsWith("  North, South ")
        .contains(ends("c/difference-bands.csv"))
        .endsWith(ends("c/fixed_parameters/difference-bands.csv"));
    drawn.set(drawn.size() - 1, "d");
    drawn.add("--json");
    Path json = Files.writeString(folder.resolve("out.json"), session.type(drawn.toArray()).out());
    JsonValue band =
        Json.read(json)
            .member("others")
            .member("louder")
            .member("bands")
            .member("alignment.north.south.end");
    assertThat(ends(band.member("q05").number(), band.member("q95").number()))
        .isEqualTo(ends("c/difference-bands.csv"));
  }

  private String ends(String file) throws IOException {
    double[] low = Folder.column(folder.resolve(file), "q05");
    double[] high = Folder.column(folder.resolve(file), "q95");
    // The clock has 90 days, and the first dyad's come first.
    return ends(low[89], high[89]);
  }

  private static String ends(double low, double high) {
    return Words.signed(low, 3) + " to " + Words.signed(high, 3);
  }

  @Test
  void thePageOfAComparedScenarioTellsTheCommandThatGivesItsDrawsAgain() throws IOException {
    // One more range before the others, so that alone the others would have other coordinates.
    Files.writeString(
        folder.resolve("more.yaml"),
        unsure("more").replace("decides-every: 5", "decides-every: {value: 5, range: [4, 6]}"));
    assertThat(
            session
                .type(
                    "compare", "unsure.yaml", "more.yaml", "-n", 10, "--draw-parameters", "-o", "c")
                .code())
        .isZero();
    String options = " -n 10 --seed 1 --record-first 10 --draw-parameters";
    String command = "compare ../unsure/scenario.yaml scenario.yaml" + options;
    assertThat(Files.readString(folder.resolve("c/more/report.html")))
        .contains("entente " + command);
    assertThat(Files.readString(folder.resolve("c/unsure/report.html")))
        .contains("entente run scenario.yaml" + options);

    List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
    words.addAll(List.of("--no-charts", "-o", "again"));
    Session there = new Session(folder.resolve("c/more"));
    assertThat(there.type(words.toArray()).code()).isZero();
    for (String file : List.of("responses.csv", "parameters.csv")) {
      assertThat(folder.resolve("c/more/again/more/" + file))
          .hasSameBinaryContentAs(folder.resolve("c/more/" + file));
    }
  }

  @Test
  void whatCannotBeDrawnIsRefused() throws IOException {
    Scenarios.feud(folder);
    assertThat(session.type("run", "feud.yaml", "--draw-parameters").err())
        .contains("no quantity of the scenario has a range");
    Outcome odd = run("-n", 41, "--draw-parameters=split");
    assertThat(odd.code()).isEqualTo(2);
    assertThat(odd.err()).contains("must be even");
    Outcome word = run("--draw-parameters=twice");
    assertThat(word.code()).isEqualTo(2);
    assertThat(word.err()).contains("stands alone or with '=split', not with 'twice'");
  }

  @Test
  void theOptionTakesNoScenarioForItsWord() {
    assertThat(
            session
                .type("run", "--draw-parameters", "unsure.yaml", "-n", 4, "--no-charts", "-o", "r")
                .code())
        .isZero();
  }
}
