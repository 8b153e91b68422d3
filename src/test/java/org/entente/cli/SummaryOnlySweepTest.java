package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente sweep --summary-only}: the points' summary and no row. */
class SummaryOnlySweepTest {
  private static final List<String> SHARED = List.of("summary.csv", "design.csv", "factors.csv");

  @TempDir Path folder;

  private Session session;

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

  private void assertSame(String one, String other, String... files) throws IOException {
    for (String file : files) {
      assertThat(folder.resolve(one).resolve(file))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
    }
  }

  @Test
  void theSummaryIsThatOfASweepWithRowsOnAnyNumberOfThreads() throws IOException {
    String range = "dynamics.sigma=0.01:0.05";
    Object[] asked = {
      "--vary", range, "--design", "lhs", "--points", 40, "-n", 7, "--no-charts", "--out"
    };
    assertThat(sweep(with(asked, "rows")).code()).isZero();
    for (int threads : new int[] {1, 3}) {
      String out = "summary-" + threads;
      Outcome outcome =
          sweep(with(with(asked, out), "--summary-only", "--threads", threads, "--quiet"));
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertSame(out, "rows", SHARED.toArray(String[]::new));
      assertThat(folder.resolve(out).resolve("responses.csv")).doesNotExist();
    }
  }

  @Test
  void failuresOfAPointAreCountedAndTheFirstAreListed() throws IOException {
    Files.writeString(folder.resolve("points.csv"), SweepCommandTest.FAILING);
    for (int replications : new int[] {3, 30}) {
      String rows = "rows-" + replications;
      String summary = "summary-" + replications;
      Object[] asked = {"--design", "points.csv", "-n", replications, "--no-charts", "--out"};
      assertThat(sweep(with(asked, rows)).code()).isEqualTo(1);
      Outcome outcome = sweep(with(with(asked, summary), "--summary-only"));
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err())
          .contains("Point 2, replication 1 of seed 1 failed: ")
          .contains(replications + " of " + 3 * replications + " rows failed; ");
      assertSame(summary, rows, "summary.csv");
    }
    assertSame("summary-3", "rows-3", "failures.csv");
    assertThat(failed("summary-30")).isEqualTo(20);
    assertThat(failed("rows-30")).isEqualTo(30);
    assertThat(sweep("--design", "points.csv", "-n", 30, "--summary-only", "--out", "told").err())
        .contains("the first 20 of each point are listed in failures.csv.");
  }

  private long failed(String results) throws IOException {
    return Files.readString(folder.resolve(results).resolve("failures.csv"))
        .lines()
        .filter(line -> line.startsWith("2,1,"))
        .count();
  }

  @Test
  void whatWasBegunWithRowsIsNotGoneOnWithWithout() throws IOException {
    Object[] asked = {"--vary", "dynamics.sigma=0.01:0.05:3", "-n", 5, "--out", "s", "--no-charts"};
    assertThat(sweep(asked).code()).isZero();
    Outcome outcome = sweep(with(asked, "--summary-only", "--resume"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("with keeping every row, not the summary alone");
  }

  @Test
  void whatHangsOnRowsIsRefused() {
    Object[] asked = {"--vary", "dynamics.sigma=0.01:0.05:3", "--summary-only"};
    assertThat(sweep(with(asked, "--shard", "1/4", "--out", "s")))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "shards are joined row by row, and --summary-only keeps none; say"
                    + " one of the two\n"));
    assertThat(sweep(with(asked, "--until-se", "balance.end=0.1")))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "--until-se adds replications by the rows so far, and --summary-only"
                    + " keeps none; say one of the two\n"));
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void itHasItsPicturesAndItsPageAndSaysWhatItHasNot() throws IOException {
    Object[] asked = {"--vary", "dynamics.sigma=0.01:0.05:3", "-n", 20, "--out"};
    assertThat(sweep(with(asked, "rows")).code()).isZero();
    assertThat(sweep(with(with(asked, "s"), "--summary-only")).code()).isZero();
    String curve = "charts/response-curve.svg";
    assertThat(folder.resolve("s").resolve(curve)).exists();
    assertSame("s", "rows", curve);
    assertThat(Files.readString(folder.resolve("s/report.html"))).contains("--summary-only");
    byte[] page = Files.readAllBytes(folder.resolve("s/report.html"));
    assertThat(session.type("report", "s").code()).isZero();
    assertThat(folder.resolve("s/report.html")).hasBinaryContent(page);
    Outcome analysed = session.type("analyse", "s", "--response", "balance.end");
    assertThat(analysed.code()).isEqualTo(2);
    assertThat(analysed.err()).contains("--summary-only");
    for (String results : List.of("rows", "s")) {
      Outcome exported =
          session.type("export", results, "--to", "salib", "--out", results + "-salib");
      assertThat(exported.code()).as(exported.err()).isZero();
    }
    assertSame("s-salib", "rows-salib", "X.txt", "Y.txt", "problem.json");
  }

  private static Object[] with(Object[] words, Object... more) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray();
  }
}
