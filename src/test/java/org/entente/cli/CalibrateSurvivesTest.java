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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A calibration in a process of its own, which is killed, asked to stop, and gone on with. */
@DisabledOnOs(OS.WINDOWS)
class CalibrateSurvivesTest {
  private static final int KILLS = 6;
  private static final List<String> FILES =
      List.of(
          "calibrated.yaml",
          "checks.csv",
          "generations.csv",
          "marginals.csv",
          "observed.csv",
          "posterior.csv",
          "scenario.yaml",
          "charts/corner.png",
          "charts/prior-posterior.svg");

  @TempDir Path folder;
  @TempDir Path printed;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.calibrated(folder);
  }

  private static Object[] words(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("calibrate", "feud.yaml", "--observed", "record.csv", "--particles", 2_000));
    words.addAll(List.of(more));
    return words.toArray();
  }

  private Program start(Object... more) throws IOException {
    return Program.start(folder, printed, List.of(), words(more));
  }

  @Test
  void howeverOftenItIsKilledItEndsInTheSameBytes() throws Exception {
    Object[] end = {"--most", 12_000, "--least-accepted", 0.001, "--quiet"};
    assertThat(start(with(end, "-o", "undisturbed")).end().code()).isZero();

    Random instants = new Random(20250112);
    int kills = 0;
    int killsWithSimulations = 0;
    for (int round = 1; kills < KILLS; round++) {
      String out = "killed-" + round;
      Path results = folder.resolve(out);
      Path unfinished = folder.resolve(out + ".unfinished");
      while (kills < KILLS && !Files.exists(results)) {
        Program program = start(with(end, "-o", out, "--resume"));
        awaitMore(program, unfinished);
        Thread.sleep(instants.nextInt(500));
        if (program.isAlive()) {
          program.signal("KILL");
          kills++;
          killsWithSimulations += size(unfinished) > 0 ? 1 : 0;
        }
        program.end();
      }
      Outcome last = start(with(end, "-o", out, "--resume")).end();
      assertThat(last.code()).as(last.err()).isZero();
      for (String file : FILES) {
        assertThat(results.resolve(file))
            .hasSameBinaryContentAs(folder.resolve("undisturbed").resolve(file));
      }
      assertThat(unfinished).doesNotExist();
    }
    assertThat(killsWithSimulations).isGreaterThan(3);
    assertThat(Folder.entries(folder)).noneMatch(entry -> entry.startsWith("."));
  }

  private static Object[] with(Object[] words, Object... more) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** Until simulations have come to those that were there before. */
  private static void awaitMore(Program program, Path unfinished) throws Exception {
    long before = size(unfinished);
    while (program.isAlive() && size(unfinished) <= before) {
      Thread.sleep(10);
    }
  }

  private static long size(Path unfinished) throws IOException {
    Path journal = unfinished.resolve("calibration.journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }

  @Test
  void whoIsAskedToStopKeepsTheSimulationsAndSaysHowToGoOn() throws Exception {
    assumeTrue(ProgramTest.isHeeded(2), "whoever started the tests has programs ignore the signal");
    Program program = start("--most", 9_000_000, "--least-accepted", 0.000001);
    Path unfinished = folder.resolve("results/feud/001.unfinished");
    awaitMore(program, unfinished);
    program.signal("INT");
    Outcome outcome = program.end();
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("Interrupted after ")
        .contains(
            " of at most 9,000,400 simulations, which are kept in results/feud/001.unfinished.")
        .endsWith("To go on, give the same command with --resume.\n")
        .hasLineCount(1);
    assertThat(size(unfinished)).isPositive();
    assertThat(Folder.entries(folder.resolve("results/feud"))).containsExactly("001.unfinished");

    Session session = new Session(folder);
    Outcome other =
        session.type(
            with(
                words("--most", 9_000_000, "--least-accepted", 0.000001), "--seed", 2, "--resume"));
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("was begun with seed 1, not 2").hasLineCount(1);
  }

  @Test
  void whoIsAskedToStopWhileResultsAreWrittenGoesOnToo() throws Exception {
    assumeTrue(ProgramTest.isHeeded(2), "whoever started the tests has programs ignore the signal");
    Program program = start("--most", 2_000, "-o", "r");
    while (program.isAlive() && !isBeingWritten()) {
      Thread.sleep(2);
    }
    program.signal("INT");
    Outcome outcome = program.end();
    if (outcome.code() == 0) {
      // It was through before it could stop.
      assertThat(folder.resolve("r/posterior.csv")).exists();
      return;
    }
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
    assertThat(outcome.err())
        .startsWith("Interrupted before the results were in place; what was done is kept in ")
        .endsWith("To go on, give the same command with --resume.\n")
        .hasLineCount(1);
    assertThat(Folder.entries(folder)).contains("r.unfinished").doesNotContain("r");
    assertThat(start("--most", 2_000, "-o", "r", "--resume").end().code()).isZero();
  }

  /** Whether results are under way in a folder that is not yet called by its name. */
  private boolean isBeingWritten() throws IOException {
    for (String entry : Folder.entries(folder)) {
      if (Files.exists(folder.resolve(entry).resolve("generations.csv"))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whatIsFinishedIsNotBegunAnewAndWhatIsUnfinishedNotByAccident() throws IOException {
    Session session = new Session(folder);
    Object[] small = words("--most", 3_000, "--no-charts", "-o", "r");
    assertThat(session.type(small).code()).isZero();
    Outcome again = session.type(with(small, "--resume"));
    assertThat(again.code()).isZero();
    assertThat(again.err())
        .startsWith("The calibration in ")
        .endsWith("r is finished; there is nothing to go on with.\n");
    assertThat(session.type(small).code()).isEqualTo(2);
    Files.writeString(
        folder.resolve("record.csv"),
        Files.readString(folder.resolve("record.csv")) + "2025-03-20,protest,north,south,,late\n");
    Outcome otherRecord = session.type(with(small, "--resume"));
    assertThat(otherRecord.code()).isEqualTo(2);
    assertThat(otherRecord.err()).contains("was begun with record").hasLineCount(1);
  }
}
