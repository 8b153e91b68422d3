package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.cli.Session.Outcome;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of sweeps and sensitivity studies are made from their files and say what these hold.
 */
class StudyPagesTest {
  private static final String SIGMA = "dynamics.sigma=0.01:0.2:3";
  private static final String ALIGNMENT = "alignment.north.south.end";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
  }

  private void done(Object... words) {
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** A page as its reader sees it, without what only a browser sees. */
  private String page(String results) throws IOException {
    return Files.readString(folder.resolve(results).resolve("report.html"))
        .replace('\u00a0', ' ')
        .replace('\u2212', '-')
        .replace("&#39;", "'")
        .replace("<wbr>", "");
  }

  private void assertMadeAgain(String results) throws IOException {
    Path page = folder.resolve(results).resolve("report.html");
    byte[] before = Files.readAllBytes(page);
    Files.delete(page);
    assertThat(session.type("report", results).code()).isZero();
    assertThat(page).hasBinaryContent(before);
    assertThat(session.type("verify", results).err()).doesNotContain("report.html");
  }

  @Test
  void aSweepOfOneFactorTellsItsEndsAndEveryPoint() throws IOException {
    done("sweep", "feud.yaml", "--vary", SIGMA, "-n", 30, "--out", "s");
    String page = page("s");
    Table summary = Table.read(folder.resolve("s/summary.csv"));
    double[] means = summary.numbers(ALIGNMENT + ".mean");
    double[] lows = summary.numbers(ALIGNMENT + ".low");
    double[] highs = summary.numbers(ALIGNMENT + ".high");
    for (int point = 0; point < 3; point++) {
      assertThat(page).contains(interval(means[point], lows[point], highs[point]));
    }
    assertThat(page)
        .contains(
            "Alignment of North and South on 31 March 2025: "
                + interval(means[0], lows[0], highs[0])
                + " on average with dynamics.sigma at 0.01; "
                + interval(means[2], lows[2], highs[2])
                + " at 0.2")
        .contains("was simulated at 3 points of a design (grid) over 1 factor: 90 histories")
        .contains("id=\"figure-response-curve\"")
        .contains("id=\"figure-response-curve.alignment.north.far.end\"");
    assertMadeAgain("s");
  }

  /** Written with as many decimals as the largest, which is from 0.1 to 1 here, needs. */
  private static String interval(double mean, double low, double high) {
    return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", mean, low, high);
  }

  @Test
  void aSweepOfMoreFactorsTellsWhereAResponseIsLowestAndHighest() throws IOException {
    done(
        "sweep",
        "feud.yaml",
        "--vary",
        SIGMA,
        "--vary",
        "timeline.first-raid.enabled",
        "--response",
        ALIGNMENT,
        "-n",
        20,
        "--out",
        "s");
    Table summary = Table.read(folder.resolve("s/summary.csv"));
    double[] means = summary.numbers(ALIGNMENT + ".mean");
    int lowest =
        IntStream.range(0, means.length)
            .boxed()
            .min(Comparator.comparingDouble(point -> means[point]))
            .orElseThrow();
    String raid =
        summary.texts("timeline.first-raid.enabled").get(lowest).equals("0") ? "off" : "on";
    String level = summary.texts("dynamics.sigma").get(lowest);
    assertThat(page("s"))
        .containsPattern(
            "on 31 March 2025: lowest, "
                + String.format(Locale.ROOT, "%.3f", means[lowest])
                + " \\([^)]*\\), at dynamics.sigma "
                + level
                + ", timeline.first-raid.enabled "
                + raid
                + "; highest, ");
    assertMadeAgain("s");
  }

  @Test
  void aSweepWithoutPicturesHasAPageAllTheSame() throws IOException {
    done(
        "sweep",
        "feud.yaml",
        "--vary",
        SIGMA.substring(0, SIGMA.length() - 2),
        "--design",
        "lhs",
        "--vary",
        "dynamics.alignment-gain=0.1:0.3",
        "--points",
        5,
        "-n",
        4,
        "--out",
        "s");
    assertThat(page("s")).doesNotContain("<img").contains("Point by point");
    assertMadeAgain("s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid", "own", "settings"})
  void theCommandThatAPageShowsMakesTheSameRowsAgain(String way) throws IOException {
    switch (way) {
      case "grid" ->
          done("sweep", "feud.yaml", "--vary", SIGMA, "-n4", "--seed=-9", "-o", "s", "--threads=1");
      case "own" -> {
        Files.writeString(folder.resolve("mine.csv"), "dynamics.sigma\n0.1\n0.03\n");
        done("sweep", "feud.yaml", "--design=mine.csv", "-n", 4, "--out", "s");
      }
      default ->
          done(
              "sweep",
              "--set",
              "dynamics.alignment-gain=0.3",
              "--streams",
              "independent",
              "--vary=" + SIGMA,
              "--keep",
              ALIGNMENT,
              "-q",
              "feud.yaml",
              "-n",
              4,
              "--out=s");
    }
    String shown = page("s").split("<code>", 2)[1].split("</code>", 2)[0];
    assertThat(shown).startsWith("entente sweep scenario.yaml --").contains(" --seed ");
    Object[] words = (shown.substring("entente ".length()) + " --out again").split(" ", -1);
    Outcome outcome = new Session(folder.resolve("s")).type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    for (String file : List.of("responses.csv", "summary.csv", "scenario.yaml")) {
      assertThat(folder.resolve("s/again").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("s").resolve(file));
    }
  }

  @Test
  void aStudyTellsWhatAResponseHangsOnMostAndWhetherThatIsSettled() throws IOException {
    Files.writeString(
        folder.resolve("ranged.yaml"),
        "scenario: ranged\ntitle: Ranged\nextends: feud.yaml\ndynamics:\n"
            + "  sigma: {value: 0.005, range: x0.9..x1.1}\n"
            + "  alignment-gain: {value: 0.2, range: [0.05, 0.6]}\n");
    done("sensitivity", "ranged.yaml", "--effort", "quick", "--out", "s", "--response", ALIGNMENT);
    Table indices = Table.read(folder.resolve("s/indices.csv"));
    int total =
        IntStream.range(0, indices.rows())
            .filter(row -> indices.texts("order").get(row).equals("total"))
            .filter(row -> indices.texts("factor").get(row).equals("dynamics.alignment-gain"))
            .findFirst()
            .orElseThrow();
    assertThat(page("s"))
        .containsPattern(
            "Alignment of North and South on 31 March 2025 hangs most on dynamics.alignment-gain,"
                + " total index "
                + String.format(Locale.ROOT, "%.3f", indices.numbers("index")[total]))
        .containsPattern("is chance\\. (Converged|Not converged)")
        .containsPattern("Groups as one, " + ALIGNMENT + ": \\d of 2 stand out from a dummy")
        .contains("entente sensitivity scenario.yaml --effort quick --response " + ALIGNMENT);
    assertMadeAgain("s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary.csv", "factors.csv", "design.csv", "scenario.yaml"})
  void aFileOfASweepThatIsNotAsItWasLeftIsNamed(String file) throws IOException {
    done("sweep", "feud.yaml", "--vary", SIGMA, "-n", 4, "--out", "s", "--no-charts");
    Files.writeString(folder.resolve("s").resolve(file), "x");
    Outcome outcome = session.type("report", "s");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("s/" + file + " is not what").hasLineCount(1);
  }
}
