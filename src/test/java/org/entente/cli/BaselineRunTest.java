package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job on the baseline: the same histories on any number of threads and in any ensemble.
 */
@ExtendWith(BaselineRuns.Lender.class)
class BaselineRunTest {
  @TempDir static Path folder;

  @BeforeAll
  static void runOnOneTwoAndThreeThreads() {
    for (int threads = 1; threads <= 3; threads++) {
      // Three batches of fifty and one that is not full; records that end within the second.
      assertThat(
              new Session(folder)
                  .type(
                      "run",
                      Scenarios.KABUL,
                      "-n",
                      170,
                      "--record-first",
                      60,
                      "--no-charts",
                      "--threads",
                      threads,
                      "--out",
                      "threads-" + threads)
                  .code())
          .isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responses.csv",
        "summary.json",
        "summary.csv",
        "bands.csv",
        "closest.csv",
        "first-dates.csv",
        "monthly.csv",
        "ties.csv",
        "questions.csv"
      })
  void anyNumberOfThreadsLeavesTheSameBytes(String file) {
    Path one = folder.resolve("threads-1").resolve(file);
    assertThat(folder.resolve("threads-2").resolve(file)).hasSameBinaryContentAs(one);
    assertThat(folder.resolve("threads-3").resolve(file)).hasSameBinaryContentAs(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"drift.parquet", "stimuli.parquet"})
  void anyNumberOfThreadsLeavesTheSameRows(String file) throws IOException {
    List<String> one = Folder.rows(folder.resolve("threads-1").resolve(file));
    assertThat(one).hasSizeGreaterThan(60);
    assertThat(one.get(one.size() - 1)).startsWith("60|");
    assertThat(Folder.rows(folder.resolve("threads-2").resolve(file))).isEqualTo(one);
    assertThat(Folder.rows(folder.resolve("threads-3").resolve(file))).isEqualTo(one);
  }

  @Test
  void theFirstReplicationsOfALargerEnsembleAreThoseOfASmallerOne(BaselineRuns runs)
      throws IOException {
    List<String> few = Files.readAllLines(folder.resolve("threads-1/responses.csv"));
    List<String> many = Files.readAllLines(runs.folder(1).resolve("responses.csv"));
    assertThat(few).hasSize(1 + 170);
    assertThat(many).hasSize(1 + 1000).startsWith(few.toArray(new String[0]));
  }

  @Test
  void theTableOfTheRunIsForAHundredColumns(BaselineRuns runs) {
    assertThat(runs.run(1).out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(108));
  }
}
