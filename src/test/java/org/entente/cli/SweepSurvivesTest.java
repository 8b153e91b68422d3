package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sweep in a process of its own, which is killed, asked to stop, or short of memory. */
@DisabledOnOs(OS.WINDOWS)
class SweepSurvivesTest {
  private static final int KILLS = 20;
  private static final List<String> FILES =
      List.of("design.csv", "factors.csv", "responses.csv", "scenario.yaml", "summary.csv");

  @TempDir Path folder;
  @TempDir Path printed;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
  }

  private Program start(Object... more) throws IOException {
    return startWith(List.of(), more);
  }

  private Program startWith(List<String> java, Object... more) throws IOException {
    List<Object> words =
        new ArrayList<>(
            List.of("sweep", "feud.yaml", "--vary", "dynamics.sigma=0.01:0.05:6", "--quiet"));
    words.addAll(List.of(more));
    return Program.start(folder, printed, java, words.toArray());
  }

  @Test
  void howeverOftenItIsKilledItEndsInTheSameBytes() throws Exception {
    Object[] much = {
      "-n", 6_000, "--until-se", "alignment.north.south.end=0.0002", "--at-most", 9_000
    };
    assertThat(start(with(much, "--out", "undisturbed")).end().code()).isZero();

    Random instants = new Random(20250112);
    int kills = 0;
    int killsWithRows = 0;
    for (int round = 1; kills < KILLS; round++) {
      String out = "killed-" + round;
      Path results = folder.resolve(out);
      while (kills < KILLS && !Files.exists(results)) {
        Program program = start(with(much, "--out", out, "--resume"));
        if (kills % 2 == 0) {
          // At any instant, which on a busy machine may be before it has done anything.
          Thread.sleep(instants.nextInt(1500));
        } else {
          awaitMoreRows(program, folder.resolve(out + ".unfinished"));
          Thread.sleep(instants.nextInt(300));
        }
        if (program.isAlive()) {
          program.signal("KILL");
          kills++;
          killsWithRows += hasRows(folder.resolve(out + ".unfinished")) ? 1 : 0;
        }
        program.end();
      }
      Outcome last = start(with(much, "--out", out, "--resume")).end();
      assertThat(last.code()).as(last.err()).isZero();
      for (String file : FILES) {
        assertThat(results.resolve(file))
            .hasSameBinaryContentAs(folder.resolve("undisturbed").resolve(file));
      }
      assertThat(folder.resolve(out + ".unfinished")).doesNotExist();
    }
    assertThat(killsWithRows).isGreaterThan(3);
    assertThat(Folder.entries(folder)).noneMatch(entry -> entry.startsWith("."));
  }

  private static Object[] with(Object[] words, Object... more) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** Until rows have come to those that were there before. */
  private static void awaitMoreRows(Program program, Path unfinished) throws Exception {
    long before = size(unfinished);
    while (program.isAlive() && size(unfinished) <= before) {
      Thread.sleep(10);
    }
  }

  private static long size(Path unfinished) throws IOException {
    Path journal = unfinished.resolve("sweep.journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }

  private static boolean hasRows(Path unfinished) throws IOException {
    Path journal = unfinished.resolve("sweep.journal");
    return Files.exists(journal) && Files.size(journal) > 0;
  }

  @Test
  void whoIsAskedToStopKeepsTheRowsAndSaysHowToGoOn() throws Exception {
    assumeTrue(ProgramTest.isHeeded(2), "whoever started the tests has programs ignore the signal");
    Program program = start("-n", 1_000_000);
    Path unfinished = folder.resolve("results/feud/001.unfinished");
    awaitMoreRows(program, unfinished);
    program.signal("INT");
    Outcome outcome = program.end();
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("Interrupted after ")
        .contains(" of 6,000,000 rows, which are kept in results/feud/001.unfinished.")
        .endsWith("To go on, give the same command with --resume.\n")
        .hasLineCount(1);
    assertThat(hasRows(unfinished)).isTrue();
    assertThat(Folder.entries(folder.resolve("results/feud"))).containsExactly("001.unfinished");
  }

  @Test
  void twoProcessesDoNotWorkOnOneFolder() throws Exception {
    Program first = start("-n", 1_000_000, "--out", "r");
    awaitMoreRows(first, folder.resolve("r.unfinished"));
    Outcome second = start("-n", 1_000_000, "--out", "r", "--resume").end();
    first.signal("KILL");
    first.end();
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err())
        .contains("r.unfinished is being worked on by another process")
        .hasLineCount(1);
  }

  @Test
  @Tag("study")
  void twoMillionRowsPassThroughHalfAGigabyte() throws Exception {
    Outcome outcome =
        startWith(List.of("-Xmx512m"), "-n", 333_334, "--out", "r", "--set", "clock.end=2025-01-20")
            .end();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    try (var lines = Files.lines(folder.resolve("r/responses.csv"))) {
      assertThat(lines.count()).isEqualTo(1 + 6 * 333_334L);
    }
  }
}
