package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of results that are simulated again. */
class VerifyCommandTest {
  @TempDir Path folder;

  private Session session;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
  }

  private Outcome done(Object... words) {
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void whatARunLeftIsFoundAgain() {
    done("run", "feud.yaml", "-n", 40, "--no-charts", "--record-first", 0);
    assertThat(done("verify", "latest", "--rows", 7).out())
        .isEqualTo(
            "results/feud/001: 7 of 40 rows simulated again; all are the same, bit for bit\n");
    assertThat(done("verify", "latest", "--rows", 100).out()).contains("40 of 40 rows");
  }

  @Test
  void aSweepsRowsAreFoundAgainAtTheirPoints() throws IOException {
    Files.writeString(
        folder.resolve("ranged.yaml"),
        "scenario: ranged\ntitle: Ranged\nextends: feud.yaml\nquantities:\n"
            + "  \"actors.*.positions.*\": {range: +-0.1, group: positions}\n");
    for (String streams : new String[] {"common", "independent"}) {
      done(
          "sweep",
          "ranged.yaml",
          "--vary",
          "positions",
          "--vary",
          "dynamics.sigma=0.01:0.03",
          "--vary",
          "timeline.first-raid.enabled",
          "--design",
          "lhs",
          "--points",
          9,
          "-n",
          6,
          "--streams",
          streams);
      assertThat(done("verify", "latest", "--rows", 54).out()).contains("54 of 54 rows", "all are");
    }
  }

  @Test
  void allScenariosOfAComparisonAreVerified() throws IOException {
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\ntitle: Calm\nextends: feud.yaml\ndynamics: {sigma: 0}\n");
    done("compare", "feud.yaml", "calm.yaml", "-n", 9, "--no-charts", "--record-first", 0);
    assertThat(done("verify", "latest").out())
        .contains("001/feud: 9 of 9 rows", "001/calm: 9 of 9 rows");
    assertThat(done("verify", "latest", "--json").out()).contains("\"ensembles\"");
  }

  @Test
  void aFileThatWasChangedIsNamed() throws IOException {
    done("run", "feud.yaml", "-n", 9, "--no-charts", "--record-first", 0, "--out", "r");
    Path responses = folder.resolve("r/responses.csv");
    Files.writeString(responses, Files.readString(responses).replaceFirst("\n1,", "\n2,"));
    Outcome outcome = session.type("verify", "r");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("responses.csv is not what the run left").hasLineCount(1);
  }

  @Test
  void aRowThatIsNotWhatTheScenarioGivesIsShown() throws Exception {
    done("run", "feud.yaml", "-n", 9, "--no-charts", "--record-first", 0, "--out", "r");
    Path responses = folder.resolve("r/responses.csv");
    String before = digest(responses);
    // As a version that reckons otherwise would have left it, its checksum with it.
    Files.writeString(
        responses, Files.readString(responses).replaceFirst("\n3,(-?)0\\.", "\n3,$10.9"));
    Path manifest = folder.resolve("r/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(before, digest(responses)));
    Outcome outcome = session.type("verify", "r");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "1 number differs", "row 3 (point 1, replication 3): alignment.north.south.end is");
    outcome = session.type("verify", "r", "--json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"response\": \"alignment.north.south.end\"");
  }

  private static String digest(Path file) throws Exception {
    byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void aRowOfASweepIsTracedAtItsPoint() {
    done("sweep", "feud.yaml", "--vary", "timeline.first-raid.enabled", "-n", 3);
    assertThat(done("trace", "latest", "--row", 6).out()).contains("raid");
    String without = done("trace", "latest", "--row", 3).out();
    assertThat(without).doesNotContain("2025-01-10");
  }

  @Test
  void noRowsAreNoVerification() {
    assertThat(session.type("verify", "nowhere").code()).isEqualTo(2);
    assertThat(session.type("verify", "latest", "--rows", 0).code()).isEqualTo(2);
  }
}
