package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say that are given a calibration's results. */
class CalibrationFolderTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void calibrate() throws IOException {
    session = new Session(folder);
    Scenarios.calibrated(folder);
    assertThat(
            session
                .type(
                    "calibrate",
                    "feud.yaml",
                    "--observed",
                    "record.csv",
                    "--particles",
                    60,
                    "--most",
                    200,
                    "--no-charts",
                    "-o",
                    "c")
                .code())
        .isZero();
  }

  private void refused(String why, Object... words) {
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(why).hasLineCount(1);
  }

  @Test
  void eachSaysWhatTheyAreAndWhereToTurn() {
    refused("a calibration has no rows to simulate again", "verify", "c");
    refused(
        "c holds a calibration, which keeps no histories; name the results of a run",
        "score",
        "c",
        "--observed",
        "record.csv");
    refused("holds a calibration, which keeps no histories", "trace", "c", "--row", 1);
    refused("holds a calibration, which keeps no histories", "blocs", "c");
  }

  @Test
  void itsPageAndPicturesAreMadeAgain() throws IOException {
    Outcome again =
        session.type(
            "calibrate",
            "feud.yaml",
            "--observed",
            "record.csv",
            "--particles",
            60,
            "--most",
            200,
            "-o",
            "d");
    assertThat(again.code()).as(again.err()).isZero();
    for (String results : List.of("c", "d")) {
      Outcome report = session.type("report", results);
      assertThat(report.code()).as(report.err()).isZero();
      assertThat(session.type("chart", results, "--format", "png").code()).isZero();
    }
    assertThat(folder.resolve("c/report.html"))
        .content()
        .contains("before the record; ")
        .contains("--observed observed.csv")
        .contains("figure-prior-posterior", "figure-posterior-check");
    for (String picture : List.of("prior-posterior.png", "posterior-check.png")) {
      assertThat(folder.resolve("d/charts").resolve(picture))
          .hasSameBinaryContentAs(folder.resolve("c/charts").resolve(picture));
    }
  }

  @Test
  void picturesOfScoresAreSaidToBeDrawnByScore() {
    assertThat(session.type("run", "feud.yaml", "-n", 4, "--no-charts", "-o", "r").code()).isZero();
    refused(
        "--figure: reliability needs what is on record and is drawn by entente score",
        "chart",
        "r",
        "--figure",
        "reliability");
    refused("--figure: pit needs what is on record", "chart", "r", "--figure", "pit");
  }
}
