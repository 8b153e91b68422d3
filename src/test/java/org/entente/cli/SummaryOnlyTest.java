package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code entente run --summary-only} tells what a run tells, without a row a replication. */
class SummaryOnlyTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
  }

  private Outcome run(Object... more) {
    Object[] words = new Object[more.length + 5];
    System.arraycopy(new Object[] {"run", "feud.yaml", "-n", 300, "--out"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void whatIsToldIsThatOfARunWithRows() throws IOException {
    Outcome rows = run("rows", "--no-charts");
    Outcome summary = run("summary", "--no-charts", "--summary-only");
    assertThat(folder.resolve("summary/responses.csv")).doesNotExist();
    assertThat(folder.resolve("summary/drift.parquet")).doesNotExist();
    for (String file : List.of("bands.csv", "closest.csv", "monthly.csv", "ties.csv")) {
      assertThat(folder.resolve("summary").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("rows").resolve(file));
    }
    for (String file : List.of("questions.csv", "first-dates.csv")) {
      assertThat(folder.resolve("summary").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("rows").resolve(file));
    }
    // Alike but for a last digit here and there, where a quantile lies between two.
    assertThat(summary.out()).hasLineCount(Math.toIntExact(rows.out().lines().count()));
    Table exact = Table.read(folder.resolve("rows/summary.csv"));
    Table told = Table.read(folder.resolve("summary/summary.csv"));
    assertThat(told.texts("response")).isEqualTo(exact.texts("response"));
    for (String column : List.of("mean", "standardError", "sd")) {
      assertNear(told.numbers(column), exact.numbers(column), 1e-9);
    }
    for (String column : List.of("q05", "q50", "q95")) {
      assertNear(told.numbers(column), exact.numbers(column), 0.0005);
    }
  }

  private static void assertNear(double[] told, double[] exact, double share) {
    for (int row = 0; row < exact.length; row++) {
      assertThat(told[row]).isCloseTo(exact[row], within(share * Math.abs(exact[row]) + 1e-9));
    }
  }

  @Test
  void theSameFilesComeOfAnyNumberOfThreads() throws IOException {
    run("one", "--summary-only", "--no-charts", "--threads", 1);
    run("three", "--summary-only", "--no-charts", "--threads", 3);
    for (String file : List.of("summary.csv", "summary.json", "bands.csv")) {
      assertThat(folder.resolve("three").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void itsPageAndPicturesAreThoseThatNeedNoRow() throws IOException {
    run("s", "--summary-only");
    assertThat(folder.resolve("s/charts/drift.png")).exists();
    assertThat(folder.resolve("s/charts/distribution.png")).doesNotExist();
    assertThat(folder.resolve("s/charts/network.png")).doesNotExist();
    String page = Files.readString(folder.resolve("s/report.html"));
    assertThat(page)
        .contains("of 300 histories (")
        .contains("entente run scenario.yaml -n 300 --seed 1 --summary-only</code>")
        .contains("of responses, within 0.05 % of themselves");
    assertThat(session.type("report", "s").code()).isZero();
    assertThat(folder.resolve("s/report.html")).hasContent(page);
    assertThat(session.type("chart", "s").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "verify s, holds no responses.csv",
    "blocs s, has no responses.csv: these results were left without it",
    "chart s --response balance.end, --response needs a row a replication",
    "trace s --row 1, has no responses.csv: these results were left without it",
    "analyse s --response balance.end, holds no responses.csv"
  })
  void whatNeedsRowsSaysSo(String command, String sentence) {
    run("s", "--summary-only", "--no-charts");
    Outcome outcome = session.type((Object[]) command.split(" ", -1));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"--record-first 5, --record-first", "--ties all, --ties"})
  void whatOnlyRowsTellIsRefusedBesideIt(String option, String named) {
    Object[] words = ("run feud.yaml --summary-only " + option).split(" ", -1);
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("--summary-only keeps no row and no history, which " + named + " is for");
    assertThat(session.type("run", "feud.yaml", "--draw-parameters", "--summary-only").code())
        .isEqualTo(2);
  }

  @Test
  void drawsFromAPosteriorAreRefusedBesideItInWords() {
    Outcome outcome = session.type("run", "feud.yaml", "--posterior", "c", "--summary-only");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "--summary-only keeps no row and no history, which --posterior is for; leave one of"
                + " them out\n");
    assertThat(folder.resolve("results")).doesNotExist();
  }
}
