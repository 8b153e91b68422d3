package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies on a real cluster of two workers, beside the same on threads. */
class SparkEngineTest {
  private static final Path SCENARIO =
      Path.of("src/test/resources/org/entente/cli/feud.yaml").toAbsolutePath();

  private static final List<Object> SWEEP =
      List.of(
          "sweep", SCENARIO, "--vary", "dynamics.sigma=0.01:0.05:2000", "-n", 40, "--no-charts");

  @TempDir static Path folder;

  private static Path work;
  private static Cluster cluster;

  @BeforeAll
  static void begin() throws IOException, InterruptedException {
    work = Files.createDirectory(folder.resolve("work"));
    cluster = Cluster.of(2, folder);
  }

  /** The sweep that the cluster is tried by, as threads leave it. */
  private static synchronized String threads() throws Exception {
    if (!Files.exists(work.resolve("threads"))) {
      done(start(SWEEP, "--out", "threads"));
    }
    return "threads";
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static Driver start(List<Object> words, Object... more) throws IOException {
    List<Object> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return Driver.start(work, List.of(), all.toArray());
  }

  private static Driver onSpark(List<Object> words, String out, Object... more) throws IOException {
    List<Object> all = new ArrayList<>(words);
    all.addAll(List.of("--engine", "spark", "--master", cluster.url(), "--out", out));
    all.addAll(List.of(more));
    return start(all);
  }

  private static void done(Driver driver) throws Exception {
    Driver.End end = driver.end();
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.err()).isEmpty();
  }

  private static void requireSame(String one, String other, String... files) {
    for (String file : files) {
      assertThat(work.resolve(one).resolve(file))
          .hasSameBinaryContentAs(work.resolve(other).resolve(file));
    }
  }

  private static void awaitRows(Driver driver, String out, long bytes) throws Exception {
    awaitKept(driver, out + ".unfinished/sweep.journal", bytes);
  }

  private static void awaitKept(Driver driver, String file, long bytes) throws Exception {
    Path journal = work.resolve(file);
    while (driver.isAlive() && (!Files.exists(journal) || Files.size(journal) < bytes)) {
      Thread.sleep(20);
    }
    assertThat(driver.isAlive()).isTrue();
  }

  @Test
  void aWorkerThatIsKilledMidwayLeavesNoTrace() throws Exception {
    Driver driver = onSpark(SWEEP, "spark-w");
    awaitRows(driver, "spark-w", 1);
    cluster.killWorker();
    Driver.End end = driver.end();
    cluster.addWorker();
    assertThat(end.code()).as(end.err()).isZero();
    requireSame("spark-w", threads(), "responses.csv", "summary.csv", "design.csv");
    assertThat(cluster.log("master")).contains("Removing worker");
  }

  @Test
  void aDriverThatIsKilledIsGoneOnWith() throws Exception {
    List<Object> loud = new ArrayList<>(SWEEP);
    loud.addAll(List.of("--engine", "spark", "--master", cluster.url(), "--out", "spark-d"));
    Driver driver = Driver.start(work, List.of("-Dentente.terminal=true"), loud.toArray());
    awaitRows(driver, "spark-d", 200_000);
    driver.kill();
    assertThat(driver.end().err()).contains("tasks run");
    assertThat(work.resolve("spark-d")).doesNotExist();
    done(onSpark(SWEEP, "spark-d", "--resume"));
    requireSame("spark-d", threads(), "responses.csv", "summary.csv");
  }

  @Test
  void anEnsembleIsTheSameWithAllThatIsGatheredBeside() throws Exception {
    List<Object> plain =
        List.of("run", SCENARIO, "-n", 4_000, "--record-first", 20, "--no-charts", "--quiet");
    done(start(plain, "--out", "threads-r"));
    done(onSpark(plain, "spark-r"));
    for (String file :
        List.of(
            "responses.csv",
            "bands.csv",
            "closest.csv",
            "monthly.csv",
            "ties.csv",
            "summary.json",
            "questions.csv")) {
      requireSame("spark-r", "threads-r", file);
    }
  }

  @Test
  void whatFailsIsRecordedAsOnThreads() throws Exception {
    // An actor to whom nothing matters, at the second point, is none.
    Files.writeString(
        work.resolve("own.csv"),
        "actors.south.saliences.river,actors.south.saliences.trade\n0.5,0.5\n0,0\n0,0.5\n");
    List<Object> words =
        List.of("sweep", SCENARIO, "--design", "own.csv", "-n", 7, "--quiet", "--no-charts");
    assertThat(start(words, "--out", "threads-f").end().code()).isEqualTo(1);
    Driver.End end = onSpark(words, "spark-f").end();
    assertThat(end.code()).isEqualTo(1);
    assertThat(end.err()).contains("7 of 21 rows failed");
    requireSame("spark-f", "threads-f", "responses.csv", "failures.csv");
  }

  /** Neither rows are sent nor is a worker's death seen. */
  @Test
  void pointsThatAreReducedOnTheWorkersHaveTheSameSummary() throws Exception {
    Driver driver = onSpark(SWEEP, "spark-m", "--summary-only", "--quiet");
    awaitKept(driver, "spark-m.unfinished/points.journal", 1);
    cluster.killWorker();
    Driver.End end = driver.end();
    cluster.addWorker();
    assertThat(end.code()).as(end.err()).isZero();
    requireSame("spark-m", threads(), "summary.csv", "design.csv", "factors.csv");
    assertThat(work.resolve("spark-m/responses.csv")).doesNotExist();
  }

  @Test
  void aStageOfSensitivityIsTheSame() throws Exception {
    Path ranged = work.resolve("ranged.yaml");
    Files.writeString(
        ranged,
        "scenario: ranged\nextends: "
            + SCENARIO
            + "\ndynamics: {sigma: {value: 0.005, range: x0.5..x2},"
            + " alignment-gain: {value: 0.2, range: [0.05, 0.6]}}\n");
    List<Object> words =
        List.of(
            "sensitivity",
            ranged,
            "--method",
            "morris",
            "--points",
            4,
            "-n",
            3,
            "--quiet",
            "--no-charts");
    Driver.End threads = start(words, "--out", "threads-s").end();
    Driver.End spark = onSpark(words, "spark-s").end();
    assertThat(threads.code()).as(threads.err()).isZero();
    assertThat(spark.code()).as(spark.err()).isEqualTo(threads.code()).isZero();
    requireSame("spark-s", "threads-s", "indices.csv", "morris/responses.csv");
  }
}
