package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program as a whole behaves among others: signals, pipes, memory. */
@DisabledOnOs(OS.WINDOWS)
class ProgramTest {
  @TempDir Path folder;
  @TempDir Path printed;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
  }

  @ParameterizedTest
  @CsvSource({"INT, 2", "TERM, 15"})
  void aSignalEndsARunWithCodeThreeAndNothingLeftBehind(String signal, int number)
      throws Exception {
    assumeTrue(isHeeded(number), "whoever started the tests has programs ignore the signal");
    Program program =
        Program.start(folder, printed, List.of(), "run", "feud.yaml", "-n", 10_000_000);
    awaitResponses(program);

    program.signal(signal);

    assertThat(program.end()).isEqualTo(new Outcome(3, "", "Interrupted; nothing was kept.\n"));
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml");
  }

  @Test
  void aReaderThatGoesAwayIsNoFailure() throws Exception {
    Process process = Program.pipe(folder, "schema");
    process.getInputStream().close();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void memoryIsForWhatIsWrittenNotForWhatWasSimulated() throws Exception {
    // The histories that 20,000 replications pass through take more than a gigabyte. What must be
    // kept for quantiles is 31 days of 3 dyads, 5 weeks of 3 others and 28 responses: 22 MB.
    Outcome outcome =
        Program.start(
                folder,
                printed,
                List.of("-Xmx64m"),
                "run",
                "feud.yaml",
                "-n",
                20_000,
                "--set",
                "clock.end=2025-01-31",
                "--no-charts",
                "--quiet")
            .end();
    assertThat(outcome).isEqualTo(new Outcome(0, "results/feud/001\n", ""));
    assertThat(Folder.column(folder.resolve("results/feud/001/responses.csv"), "replication"))
        .hasSize(20_000);
  }

  @Test
  void whereMemoryDoesNotDoThisIsSaidAndNothingIsLeft() throws Exception {
    Outcome outcome =
        Program.start(
                folder,
                printed,
                List.of("-Xmx16m"),
                "run",
                "feud.yaml",
                "-n",
                1_000_000,
                "--no-charts")
            .end();
    assertThat(outcome.code()).isEqualTo(1);
    // Java may say a line of its own before, where a thread dies of it.
    assertThat(outcome.err()).contains("There is not enough memory").doesNotContain("at org.");
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml");
  }

  /** Until the run has simulated for a while and files of its own are there to be tidied away. */
  private void awaitResponses(Program program) throws Exception {
    for (int tries = 0; tries < 600 && program.isAlive(); tries++) {
      for (String file : Folder.files(folder)) {
        if (file.contains("responses.csv") && Files.size(folder.resolve(file)) > 0) {
          return;
        }
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("the run does not begin: " + program.end());
  }

  /** What a process ignores, those it starts ignore too: so does what nohup starts. */
  static boolean isHeeded(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return true;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> new BigInteger(line.substring(line.indexOf(':') + 1).strip(), 16))
        .noneMatch(ignored -> ignored.testBit(signal - 1));
  }
}
