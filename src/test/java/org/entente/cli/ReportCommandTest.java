package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is made from the files of a results folder, says what they hold, and nothing else. */
class ReportCommandTest {
  @TempDir Path folder;
  private Session session;
  private Path results;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
    results = folder.resolve("results/feud/001");
  }

  private void run(Object... more) {
    Object[] words = Arrays.copyOf(new Object[] {"run", "feud.yaml", "-n", 40}, 4 + more.length);
    System.arraycopy(more, 0, words, 4, more.length);
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private String page() throws IOException {
    return Files.readString(results.resolve("report.html")).replace("<wbr>", "");
  }

  @Test
  void aPageWrittenAgainHasTheSameBytes() throws IOException {
    run();
    String before = page();
    String manifest = Files.readString(results.resolve("manifest.json"));
    Files.delete(results.resolve("report.html"));

    assertThat(session.type("report", "latest"))
        .isEqualTo(new Outcome(0, results.resolve("report.html") + "\n", ""));

    assertThat(page()).isEqualTo(before);
    assertThat(results.resolve("manifest.json")).hasContent(manifest);
  }

  @Test
  void twoRunsOfTheSameHaveTheSamePage() throws IOException {
    run("--threads", 1);
    run("--threads", 2, "--out", "elsewhere");
    assertThat(folder.resolve("elsewhere/report.html"))
        .hasSameBinaryContentAs(results.resolve("report.html"));
  }

  @Test
  void aPageThatWasLeftOutIsWrittenLaterAndEntersTheManifest() throws IOException {
    run("--no-charts", "--record-first", 0);
    assertThat(results.resolve("report.html")).doesNotExist();
    assertThat(session.type("report", "latest", "--json").out())
        .isEqualTo("{\n  \"report\": \"" + results.resolve("report.html") + "\"\n}\n");
    assertThat(results.resolve("manifest.json")).content().contains("\"report.html\"");
    assertThat(session.type("report", "latest").code()).isZero();
  }

  @Test
  void itSaysInSentencesWhatTheFilesHold() throws IOException {
    run();
    String text = page().replace('\u00a0', ' ').replace("&#39;", "'");
    for (String partner : List.of("south", "far", "band")) {
      double[] drift = Folder.column(results.resolve("responses.csv"), "drift.north." + partner);
      double mean = Arrays.stream(drift).average().orElseThrow();
      long fell = Arrays.stream(drift).filter(change -> change < 0).count();
      long rose = Arrays.stream(drift).filter(change -> change > 0).count();
      boolean falls = fell >= rose;
      String name = partner.equals("band") ? "the Band" : capital(partner);
      String share = percent(Math.max(fell, rose) / 40.0);
      String begin =
          "North's alignment with " + name + (falls ? " falls in " : " rises in ") + share;
      assertThat(text).contains(begin + " of 40 histories (");
      String sentence = text.substring(text.indexOf(begin)).lines().findFirst().orElseThrow();
      assertThat(sentence)
          .containsPattern(
              (falls == mean <= 0 ? "by " : "yet changes by ")
                  + ".?"
                  + String.format(Locale.ROOT, "%.2f", Math.abs(mean)).substring(0, 3));
    }
    JsonValue question =
        Json.read(results.resolve("summary.json")).member("questions").member("raid-again");
    assertThat(text)
        .contains(
            "Does South raid North again by March? Yes in "
                + percent(question.member("probability").number())
                + " of the histories (");
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** In percent, of shares that are not near an end. */
  private static String percent(double share) {
    return share == 1 || share == 0 || (share > 0.02 && share < 0.98)
        ? Math.round(Math.rint(100 * share)) + " %"
        : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  @Test
  void everyNumberOfTheScenarioIsThereWithItsSource() throws IOException {
    run("--set", "dynamics.sigma=0.125");
    String page = page();
    assertThat(page).contains("dynamics.sigma").contains(">0.125<");
    assertThat(page).contains("ties.north.south.trust").contains("actors.south.red-line");
  }

  @Test
  void itTellsNeitherTimeNorPlaceNorMachine() throws IOException {
    run("--out", folder.resolve("far/away"));
    results = folder.resolve("far/away");
    String page = page();
    JsonValue manifest = Json.read(results.resolve("manifest.json"));
    assertThat(page)
        .doesNotContain(folder.toString())
        .doesNotContain(manifest.member("started").text().substring(0, 16))
        .doesNotContain(manifest.member("host").member("java").text());
  }

  @Test
  void theCommandItShowsMakesTheSameFilesAgain() throws IOException {
    run("--seed", 5, "--set", "dynamics.sigma=0.2", "--ties", "all", "--record-first", 3);
    String shown = page().split("<code>", 2)[1].split("</code>", 2)[0];
    assertThat(shown)
        .isEqualTo("entente run scenario.yaml -n 40 --seed 5 --record-first 3 --ties all");
    Object[] words = (shown.substring("entente ".length()) + " --out again").split(" ", -1);
    assertThat(new Session(results).type(words).code()).isZero();
    for (String file : List.of("responses.csv", "bands.csv", "summary.json", "report.html")) {
      assertThat(results.resolve("again").resolve(file))
          .hasSameBinaryContentAs(results.resolve(file));
    }
  }

  @Test
  void aComparisonHasAPageOfItsOwnAndItsScenariosHaveTheirs() throws IOException {
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\ntitle: Calm\nextends: feud.yaml\n"
            + "timeline: [{id: first-raid, enabled: false}]\n");
    Outcome outcome = session.type("compare", "feud.yaml", "calm.yaml", "-n", 20);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    for (String page : List.of("report.html", "feud/report.html", "calm/report.html")) {
      byte[] before = Files.readAllBytes(results.resolve(page));
      Path of = results.resolve(page).getParent();
      assertThat(session.type("report", of).code()).isZero();
      assertThat(results.resolve(page)).hasBinaryContent(before);
    }
    String page = page().replace('\u00a0', ' ').replace("&#39;", "'");
    String row =
        Files.readAllLines(results.resolve("differences.csv")).stream()
            .filter(line -> line.startsWith("calm,alignment.north.south.end,"))
            .findFirst()
            .orElseThrow();
    double mean = Double.parseDouble(row.split(",", -1)[8]);
    assertThat(mean).isPositive();
    assertThat(page)
        .contains(
            String.format(
                Locale.ROOT,
                "North's alignment with South at the end is higher by %.3f on average",
                mean))
        .contains("timeline.first-raid.enabled")
        .contains("href=\"calm/report.html\"")
        .contains("entente compare feud/scenario.yaml calm/scenario.yaml -n 20 --seed 1");
  }

  @Test
  void aLoneActorHasAPageWithoutPictures() throws IOException {
    Scenarios.alone(folder);
    assertThat(session.type("run", "alone.yaml", "-n", 1).code()).isZero();
    assertThat(folder.resolve("results/alone/001/report.html"))
        .content()
        .contains("1 history of One and 0 other actors was simulated")
        .doesNotContain("<img");
    assertThat(session.type("report", "latest").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary.csv", "questions.csv", "bands.csv", "drift.parquet"})
  void aFileThatIsMissingOrChangedIsNamed(String file) throws IOException {
    run("--no-charts");
    byte[] bytes = Files.readAllBytes(results.resolve(file));
    bytes[bytes.length / 2]++;
    Files.write(results.resolve(file), bytes);
    assertRefused(session.type("report", "latest"), results.resolve(file) + " is not what");
    Files.delete(results.resolve(file));
    assertRefused(session.type("report", "latest"), results.resolve(file) + " is missing");
  }

  private static void assertRefused(Outcome outcome, String sentence) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentence).hasLineCount(1);
  }
}
