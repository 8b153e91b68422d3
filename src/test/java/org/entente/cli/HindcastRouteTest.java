package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.cli.Session.Outcome;
import org.entente.table.CsvReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hindcast of 2024: calibrated on what came before December, and scored on the rest. */
class HindcastRouteTest {
  private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();
  private static final Path SCENARIO = SCENARIOS.resolve("hindcast-2024.yaml");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    for (String file : List.of("hindcast-2024-record.csv", "hindcast-2024-outcomes.csv")) {
      Files.copy(SCENARIOS.resolve(file), folder.resolve(file));
    }
  }

  private void calibrate(String record, String out) {
    Outcome outcome =
        session.type(
            "calibrate",
            SCENARIO,
            "--observed",
            record,
            "--until",
            "2024-11-30",
            "--particles",
            60,
            "--most",
            120,
            "--no-charts",
            "-o",
            out);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** The record with some lines in place of others. */
  private String changed(String name, String line, String other) throws IOException {
    String text = Files.readString(folder.resolve("hindcast-2024-record.csv"));
    assertThat(text).contains(line);
    Files.writeString(folder.resolve(name), text.replace(line, other));
    return name;
  }

  @Test
  void whatCameFromDecemberOnDoesNotEnterTheCalibration() throws IOException {
    calibrate("hindcast-2024-record.csv", "c");
    assertThat(Files.readString(folder.resolve("c/checks.csv")))
        .contains("count.strike.rawalpindi.kabul.2024-03-01/2024-11-30,1,1,")
        .doesNotContain("2024-12", "2025");

    String later = "2024-12-24,strike,rawalpindi,kabul,1,F05\n";
    calibrate(changed("later.csv", later, later + later.replace("24,s", "29,s")), "l");
    for (String file : List.of("posterior.csv", "marginals.csv", "checks.csv")) {
      assertThat(folder.resolve("l/" + file)).hasSameBinaryContentAs(folder.resolve("c/" + file));
    }
    String before = "2024-03-18,strike,rawalpindi,kabul,0.6,F02\n";
    calibrate(changed("before.csv", before, before + before.replace("18,s", "20,s")), "b");
    assertThat(Files.readString(folder.resolve("b/posterior.csv")))
        .isNotEqualTo(Files.readString(folder.resolve("c/posterior.csv")));
  }

  @Test
  void whatCameBeforeDecemberDoesNotEnterTheScores() throws IOException {
    calibrate("hindcast-2024-record.csv", "c");
    Outcome run =
        session.type("run", SCENARIO, "--posterior", "c", "-n", 40, "--no-charts", "-o", "r");
    assertThat(run.code()).as(run.err()).isZero();

    Outcome outcome = score("hindcast-2024-record.csv");
    assertThat(outcome.out())
        .contains("Only what hangs on days from 2024-12-01 on; the rest is left out.")
        .contains("Questions: 8 of 574 answered on record, in 3 clusters")
        .contains("Counts from 2024-12-01 on, of the 40 histories recorded in full: 1 case");
    List<String> scored = rows();
    assertThat(scored)
        .anyMatch(row -> row.startsWith("count.strike.rawalpindi.kabul.2024-12-01/2025-01-12"))
        .anyMatch(row -> row.startsWith("late-strike "))
        .noneMatch(row -> row.startsWith("strike-at-all ") || row.startsWith("quiet-summer "));

    String before = "2024-03-18,strike,rawalpindi,kabul,0.6,F02\n";
    score(changed("before.csv", before, before + before.replace("18,s", "20,s")));
    assertThat(rows()).isEqualTo(scored);
  }

  private Outcome score(String record) {
    Outcome outcome =
        session.type(
            "score",
            "r",
            "--observed",
            record + ",hindcast-2024-outcomes.csv",
            "--from",
            "2024-12-01",
            "--no-charts");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  /** All scores but those against no change, which looks at the time before. */
  private List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve("r/scores.csv"))) {
      while (csv.next()) {
        if (!csv.text(3).toLowerCase(Locale.ROOT).contains("persistence")) {
          rows.add(csv.text(1) + " " + csv.text(3) + " " + csv.text(4) + " " + csv.text(5));
        }
      }
    }
    return rows;
  }
}
