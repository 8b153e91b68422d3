package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.experiment.EngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told when the cluster does not do what it should. */
class SparkErrorsTest {
  private static final Path SCENARIO =
      Path.of("src/test/resources/org/entente/cli/feud.yaml").toAbsolutePath();

  @TempDir Path folder;

  private Driver.End end(List<String> options, String master) throws Exception {
    Path work = Files.createDirectories(folder.resolve("work"));
    Driver.End end =
        Driver.start(
                work,
                options,
                "sweep",
                SCENARIO,
                "--vary",
                "dynamics.sigma=0.01:0.05:3",
                "-n",
                5,
                "--engine",
                "spark",
                "--master",
                master,
                "--out",
                "r")
            .end();
    assertThat(end.code()).as(end.err()).isEqualTo(2);
    assertThat(end.err()).hasLineCount(1);
    assertThat(work).isEmptyDirectory();
    return end;
  }

  @Test
  void anAddressWhereNobodyIsIsTold() throws Exception {
    String master = "spark://" + Cluster.HOST + ":" + Cluster.freePort();
    assertThat(end(List.of(), master).err())
        .startsWith("there is no Spark master at " + master)
        .contains("name another by --master");
  }

  @Test
  void anAddressWhereSomethingElseAnswersIsTold() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getByName(Cluster.HOST))) {
      String master = "spark://" + Cluster.HOST + ":" + other.getLocalPort();
      assertThat(end(List.of("-Dspark.entente.patience=4"), master).err())
          .contains("took nobody on within 4 seconds")
          .contains("Spark master of version " + SparkVersion.HERE);
    }
  }

  @Test
  void workersWithTooLittleMemoryAreTold() throws Exception {
    try (Cluster cluster = Cluster.of(1, folder)) {
      List<String> much = List.of("-Dspark.entente.patience=8", "-Dspark.executor.memory=90g");
      assertThat(end(much, cluster.url()).err())
          .contains("no worker has 90g of memory and a core free");
    }
  }

  @Test
  void aClusterThatAllWorkersLeaveIsTold() throws Exception {
    try (Cluster cluster = Cluster.of(1, folder)) {
      Path work = Files.createDirectories(folder.resolve("work"));
      Driver driver =
          Driver.start(
              work,
              List.of("-Dspark.entente.patience=20"),
              "sweep",
              SCENARIO,
              "--vary",
              "dynamics.sigma=0.01:0.05:500",
              "-n",
              400,
              "--engine",
              "spark",
              "--master",
              cluster.url(),
              "--out",
              "r",
              "--quiet");
      Path journal = work.resolve("r.unfinished/sweep.journal");
      while (driver.isAlive() && (!Files.exists(journal) || Files.size(journal) == 0)) {
        Thread.sleep(20);
      }
      cluster.killWorker();
      Driver.End end = driver.end();
      assertThat(end.code()).as(end.err()).isEqualTo(2);
      assertThat(end.err()).contains("has had no executor for 20 seconds").contains("--resume");
    }
  }

  @Test
  void anotherVersionOfSparkIsRefused() {
    SparkVersion.require();
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> SparkVersion.require("3.5.7"))
        .withMessageContaining("built for Spark 4.1, and Spark 3.5.7 is on the class path");
  }

  @Test
  void whatExecutorsDieOfIsTold() {
    assertThat(
            SparkTrouble.words(
                "Job aborted due to stage failure: ... ExecutorLostFailure (executor 3 exited caused"
                    + " by one of the running tasks) Reason: Command exited with code 52",
                "1g"))
        .contains("run out of memory, of which they have 1g");
    assertThat(SparkTrouble.words("java.lang.UnsupportedClassVersionError: org/entente/X", "1g"))
        .contains("another version of Spark, Java or Entente");
    assertThat(SparkTrouble.words("Container killed ... Exit status: 137. Diagnostics", "2g"))
        .contains("run out of memory, of which they have 2g");
    assertThat(SparkTrouble.words("killed by YARN for exceeding virtual memory limits", "2g"))
        .contains("run out of memory");
    String preamble = "Job aborted due to stage failure: ".repeat(9);
    assertThat(SparkTrouble.words(preamble + "java.io.InvalidClassException: X; local", "1g"))
        .contains("than the driver (InvalidClassException: X; local)");
    assertThat(SparkTrouble.words("Task 0 failed\nat Y", "1g"))
        .isEqualTo("Spark gave up: Task 0 failed; the executors' logs say more");
  }
}
