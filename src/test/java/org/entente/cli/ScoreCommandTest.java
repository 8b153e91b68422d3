package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.cli.Session.Outcome;
import org.entente.table.CsvReader;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.ParquetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of a small ensemble, worked out again from its files. */
class ScoreCommandTest {
  private static final String RECORD =
      """
      date,stimulus,from,on,intensity,source
      2025-01-15/2025-03-31,raid,south,north,,x
      2025-02-03,raid,south,north,1,x
      2025-02-20,raid,south,north,1,x
      """;
  private static final String OUTCOMES =
      """
      id,outcome,cluster,baseRate,source
      nearer-far,no,far,0.8,x
      """;

  @TempDir Path folder;
  private Session session;
  private Path results;

  @BeforeEach
  void simulate() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
    assertThat(session.type("run", "feud.yaml", "-n", 60, "--no-charts").code()).isZero();
    results = folder.resolve("results/feud/001");
    write("record.csv", RECORD);
    write("outcomes.csv", OUTCOMES);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private JsonValue score(String observed) throws IOException {
    Outcome outcome =
        session.type("score", "latest", "--observed", observed, "--no-charts", "--json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    write("scores.json", outcome.out());
    return Json.read(folder.resolve("scores.json"));
  }

  private static double value(JsonValue document, String of, String measure) {
    return document.member(of).member("scores").member(measure).member("value").number();
  }

  /** The share of yes to a question, by its file. */
  private double share(String id) throws IOException {
    try (CsvReader csv = CsvReader.open(results.resolve("questions.csv"))) {
      while (csv.next()) {
        if (csv.text(csv.column("id")).equals(id)) {
          return csv.whole(csv.column("yes")) / 60.0;
        }
      }
    }
    throw new AssertionError(id);
  }

  private double[] response(String name) throws IOException {
    List<Double> values = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(results.resolve("responses.csv"))) {
      while (csv.next()) {
        values.add(csv.number(csv.column(name)));
      }
    }
    return values.stream().mapToDouble(v -> v).toArray();
  }

  @Test
  void questionsAreScoredAgainstTheRecordAndTheTable() throws IOException {
    JsonValue scores = score("record.csv,outcomes.csv");
    double raid = share("raid-again");
    double nearer = share("nearer-far");
    // By the record there was a raid; by the table the two are not nearer.
    double brier = ((1 - raid) * (1 - raid) + nearer * nearer) / 2;
    assertThat(scores.member("asked").whole()).isEqualTo(2);
    assertThat(scores.member("questions").member("cases").whole()).isEqualTo(2);
    assertThat(scores.member("withoutBaseRate").whole()).isEqualTo(1);
    assertThat(scores.member("oneSided").whole()).isZero();
    assertThat(value(scores, "questions", "brier")).isCloseTo(brier, within(1e-12));
    assertThat(value(scores, "questions", "uncertainty")).isEqualTo(0.25);
    double logarithmic =
        -(Math.log((60 * raid + 0.5) / 61) + Math.log(1 - (60 * nearer + 0.5) / 61)) / 2;
    assertThat(value(scores, "questions", "logarithmic")).isCloseTo(logarithmic, within(1e-12));
    // Base rates: one half for the raid, 0.8 for the other.
    assertThat(value(scores, "questions", "skillAgainstBaseRate"))
        .isCloseTo(1 - brier / ((0.25 + 0.64) / 2), within(1e-12));
    double parts =
        value(scores, "questions", "reliability")
            - value(scores, "questions", "resolution")
            + value(scores, "questions", "uncertainty")
            + value(scores, "questions", "withinBins");
    assertThat(parts).isCloseTo(brier, within(1e-12));
  }

  @Test
  void aCountThatIsCompleteIsScoredAgainstTheEnsemble() throws IOException {
    JsonValue scores = score("record.csv");
    double[] counts = response("count.raid.south.north");
    double error = 0;
    double spread = 0;
    for (double one : counts) {
      error += Math.abs(one - 2) / 60;
      for (double other : counts) {
        spread += Math.abs(one - other) / 3600;
      }
    }
    assertThat(value(scores, "counts", "crps")).isCloseTo(error - spread / 2, within(1e-12));
    assertThat(value(scores, "counts", "crpsFair"))
        .isCloseTo(error - spread / 2 * 60 / 59, within(1e-12));
    // The second half of January, February and March.
    assertThat(scores.member("months").member("cases").whole()).isEqualTo(3);
    assertThat(value(scores, "months", "coverage90")).isBetween(0.0, 1.0);
  }

  @Test
  void theMonthsAddUpToTheWhole() throws IOException {
    score("record.csv");
    double observed = 0;
    double months = 0;
    try (CsvReader csv = CsvReader.open(results.resolve("scores.csv"))) {
      while (csv.next()) {
        if (csv.text(csv.column("measure")).equals("observed")) {
          double value = csv.number(csv.column("value"));
          observed += csv.text(csv.column("of")).equals("counts") ? value : 0;
          months += csv.text(csv.column("of")).equals("months") ? value : 0;
        }
      }
    }
    assertThat(observed).isEqualTo(2);
    assertThat(months).isEqualTo(2);
  }

  @Test
  void theTableNamesItsScoresAndWhatToKnowOfThem() {
    Outcome outcome =
        session.type("score", "latest", "--observed", "record.csv,outcomes.csv", "--no-charts");
    assertThat(outcome.out())
        .contains("Questions: 2 of 2 answered on record, in 2 clusters")
        .contains("Brier score", "skill against the base rate", "CRPS, fair", "90 % band")
        .contains("taken as one half for 1 question")
        .contains("Scores: results/feud/001/scores.csv");
  }

  @Test
  void picturesAreDrawnAndTheFolderStaysAsItWasLeft() {
    assertThat(session.type("score", "latest", "--observed", "record.csv").code()).isZero();
    for (String picture : List.of("reliability.png", "reliability.svg", "pit.png", "pit.svg")) {
      assertThat(results.resolve("charts").resolve(picture)).isNotEmptyFile();
    }
    assertThat(session.type("verify", "latest", "--rows", 3).code()).isZero();
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    score("record.csv,outcomes.csv");
    byte[] first = Files.readAllBytes(results.resolve("scores.csv"));
    score("record.csv,outcomes.csv");
    assertThat(results.resolve("scores.csv")).hasBinaryContent(first);
    assertThat(new ByteArrayInputStream(first)).isNotEmpty();
    assertThat(new String(first, StandardCharsets.UTF_8)).startsWith("of,name,cluster,measure,");
  }

  @Test
  void fromADayOnOnlyWhatHangsOnLaterDaysIsScored() throws IOException {
    // The raid question's window begins before; the other looks at the last day.
    Outcome outcome =
        session.type(
            "score",
            "latest",
            "--observed",
            "record.csv,outcomes.csv",
            "--no-charts",
            "--from",
            "2025-02-10");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("Only what hangs on days from 2025-02-10 on; the rest is left out.")
        .contains("Questions: 1 of 2 answered on record")
        .contains("Counts from 2025-02-10 on, of the 60 histories recorded in full: 1 case");

    double[] counted = new double[60];
    try (ParquetReader rows = ParquetReader.open(results.resolve("stimuli.parquet"))) {
      while (rows.next()) {
        boolean later = !rows.date(2).isBefore(LocalDate.of(2025, 2, 10));
        if (later && rows.text(3).equals("raid") && rows.text(4).equals("south")) {
          counted[(int) rows.whole(0) - 1]++;
        }
      }
    }
    // One raid of the two on record came later.
    assertThat(file("counts", "count.raid.south.north.2025-02-10/2025-03-31", "observed"))
        .isEqualTo(1);
    assertThat(file("counts", "count.raid.south.north.2025-02-10/2025-03-31", "crps"))
        .isCloseTo(crps(counted, 1), within(1e-12));
    assertThat(file("months", "count.raid.south.north.2025-02", "observed")).isEqualTo(1);
    assertThat(Files.readString(results.resolve("scores.csv"))).doesNotContain("2025-01");
  }

  private static double crps(double[] ensemble, double observed) {
    double error = 0;
    double spread = 0;
    for (double one : ensemble) {
      error += Math.abs(one - observed) / ensemble.length;
      for (double other : ensemble) {
        spread += Math.abs(one - other) / ensemble.length / ensemble.length;
      }
    }
    return error - spread / 2;
  }

  private double file(String of, String name, String measure) throws IOException {
    try (CsvReader csv = CsvReader.open(results.resolve("scores.csv"))) {
      while (csv.next()) {
        if (csv.text(0).equals(of) && csv.text(1).equals(name) && csv.text(3).equals(measure)) {
          return csv.number(4);
        }
      }
    }
    throw new AssertionError(of + " " + name + " " + measure);
  }

  @Test
  void alignmentAndTrustOnDatesAreScoredAgainstTheHistories() throws IOException {
    write(
        "series.csv",
        "date,quantity,value,source\n"
            + "2025-03-31,alignment.far.north,0.25,x\n"
            + "2025-02-20,alignment.north.south,-0.2,x\n"
            + "2025-02-20,trust.north.south,0.3,x\n");
    JsonValue scores = score("series.csv");
    // On the last day the ensemble is that of the response.
    double[] end = response("alignment.north.far.end");
    assertThat(file("series", "alignment.far.north.2025-03-31", "crps"))
        .isCloseTo(crps(end, 0.25), within(1e-9));
    // 2025-02-20 is a Thursday; the last observation before is on Monday, six weeks before the end.
    double[] seen = new double[60];
    try (ParquetReader rows = ParquetReader.open(results.resolve("drift.parquet"))) {
      while (rows.next()) {
        boolean between =
            Set.of(rows.text(2), rows.text(3)).equals(Set.of("north", "south"))
                && rows.date(1).equals(LocalDate.of(2025, 2, 17));
        if (between) {
          seen[(int) rows.whole(0) - 1] += rows.number(5) / 2;
        }
      }
    }
    assertThat(file("series", "trust.north.south.2025-02-20", "crps"))
        .isCloseTo(crps(seen, 0.3), within(1e-9));
    assertThat(scores.member("series").member("cases").whole()).isEqualTo(3);
    assertThat(scores.member("series").member("clusters").whole()).isEqualTo(2);
    assertThat(value(scores, "series", "coverage90")).isBetween(0.0, 1.0);
    // No change: in the reference state, of 14 January, the mean of both directions.
    double[] alignments = Folder.column(results.resolve("ties.csv"), "alignment_mean");
    double[] trusts = Folder.column(results.resolve("ties.csv"), "trust_mean");
    List<String> ties = Files.readAllLines(results.resolve("ties.csv"));
    double far = reference(ties, "north,far", "far,north", alignments);
    double near = reference(ties, "north,south", "south,north", alignments);
    double trust = reference(ties, "north,south", "south,north", trusts);
    assertThat(file("series", "trust.north.south.2025-02-20", "persistence"))
        .isCloseTo(trust, within(1e-12));
    double off = Math.abs(far - 0.25) + Math.abs(near + 0.2) + Math.abs(trust - 0.3);
    double crps =
        file("series", "alignment.far.north.2025-03-31", "crps")
            + file("series", "alignment.north.south.2025-02-20", "crps")
            + file("series", "trust.north.south.2025-02-20", "crps");
    assertThat(value(scores, "series", "skillAgainstPersistence"))
        .isCloseTo(1 - crps / off, within(1e-12));
    double mean =
        (file("series", "alignment.far.north.2025-03-31", "intervalScore50")
                + file("series", "alignment.north.south.2025-02-20", "intervalScore50")
                + file("series", "trust.north.south.2025-02-20", "intervalScore50"))
            / 3;
    assertThat(value(scores, "series", "intervalScore50")).isCloseTo(mean, within(1e-12));
    Outcome table = session.type("score", "latest", "--observed", "series.csv");
    assertThat(table.out()).contains("Alignment and trust on dates, of the 60 histories");
    assertThat(results.resolve("charts/pit.png")).isNotEmptyFile();
  }

  /** What a dyad was on average in the reference state, the first row of each tie. */
  private static double reference(List<String> rows, String there, String back, double[] means) {
    double sum = 0;
    for (String tie : List.of(there, back)) {
      int row = 1;
      while (!rows.get(row).startsWith(tie + ",2025-01-14,")) {
        row++;
      }
      sum += means[row - 1] / 2;
    }
    return sum;
  }

  @Test
  void skillAgainstNoChangeIsThatAgainstThePastScaledToTheWindow() throws IOException {
    // One raid in the 14 days before is 76/14 = 5.4 in the 76 days after: at least one. Higher and
    // lower are even. So no change scores 0 and 1/4.
    JsonValue scores = score("record.csv,outcomes.csv");
    double brier = value(scores, "questions", "brier");
    assertThat(value(scores, "questions", "skillAgainstPersistence"))
        .isCloseTo(1 - brier / 0.125, within(1e-12));
  }

  @Test
  void noChangeSaysOneThingOfWhatExcludesItsOpposite() throws IOException {
    Path file = folder.resolve("feud.yaml");
    String count = "count: {stimulus: raid, from: south, on: north}";
    Files.writeString(
        file,
        Files.readString(file)
            + "  - {id: most-five, ask: F?, "
            + count
            + ", at-most: 5}\n"
            + "  - {id: six, ask: S?, "
            + count
            + ", at-least: 6}\n"
            + "  - {id: five, ask: E?, "
            + count
            + ", exactly: 5}\n"
            + "  - {id: not-six, ask: N?, not: six}\n"
            + "  - {id: five-and-six, ask: B?, all: [five, six]}\n");
    assertThat(session.type("run", "feud.yaml", "-n", 20, "--no-charts").code()).isZero();
    results = folder.resolve("results/feud/002");
    score("record.csv");
    // 5.4 is five.
    assertThat(file("questions", "most-five", "persistence")).isEqualTo(1);
    assertThat(file("questions", "six", "persistence")).isEqualTo(0);
    assertThat(file("questions", "five", "persistence")).isEqualTo(1);
    assertThat(file("questions", "not-six", "persistence")).isEqualTo(1);
    assertThat(file("questions", "five-and-six", "persistence")).isEqualTo(0);
  }

  @Test
  void intervalsOfFewClustersAreSaidToBeTooNarrow() {
    Outcome outcome =
        session.type("score", "latest", "--observed", "record.csv,outcomes.csv", "--no-charts");
    assertThat(outcome.out())
        .contains("Of fewer than 20 clusters they are too narrow")
        .contains("Bands of counts begin and end at whole numbers, and so hold more than they say");
  }

  private void refused(String sentence, String... observed) {
    Outcome outcome =
        session.type("score", "latest", "--observed", String.join(",", observed), "--no-charts");
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentence).doesNotContain("fault of Entente", "\tat ");
    assertThat(results.resolve("scores.csv")).doesNotExist();
  }

  @Test
  void aDayOutsideTheClockIsRefused() {
    Outcome outcome =
        session.type("score", "latest", "--observed", "record.csv", "--from", "2026-01-01");
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err())
        .contains("--from: 2026-01-01 is outside the clock, which runs from 2025-01-01")
        .hasLineCount(1);
  }

  @Test
  void badRecordsAreRefusedInOneSentenceEach() throws IOException {
    String header = "date,stimulus,from,on,intensity,source\n";
    write("bad.csv", header + "2025-02-03,raid,south,norh,1,x\n");
    refused("there is no such actor: did you mean 'north'?", "bad.csv");
    write("bad.csv", header + "2025-02-03,raids,south,north,1,x\n");
    refused("there is no such stimulus: did you mean 'raid'?", "bad.csv");
    write("bad.csv", header + "2026-02-03,raid,south,north,1,x\n");
    refused("outside the clock, which runs from 2025-01-01 to 2025-03-31", "bad.csv");
    write("bad.csv", "id,outcome,cluster,baseRate,source\nraid-again,no,,,x\n");
    refused("by the record the answer is yes; correct one of them", "record.csv", "bad.csv");
    write("bad.csv", "id,outcome,cluster,baseRate,source\nraid-agin,no,,,x\n");
    refused("there is no such question: did you mean 'raid-again'?", "bad.csv");
    write("bad.csv", OUTCOMES);
    refused("the question 'nearer-far' is answered in two tables", "outcomes.csv", "bad.csv");
    write("bad.csv", "a,b\n1,2\n");
    refused("bad.csv is neither a record (date, stimulus, from, on, intensity, source)", "bad.csv");
    String series = "date,quantity,value,source\n";
    write("bad.csv", series + "2025-02-03,alignment.north.sout,0.1,x\n");
    refused("there is no such actor: did you mean 'south'?", "bad.csv");
    write("bad.csv", series + "2025-02-03,mood.north.south,0.1,x\n");
    refused("write alignment.A.B or trust.A.B of two actors", "bad.csv");
    write("bad.csv", series + "2025-02-03,trust.north.south,-0.1,x\n");
    refused("trust is from 0 to 1", "bad.csv");
    write(
        "bad.csv",
        series + "2025-02-03,trust.north.south,0.1,x\n2025-02-03,trust.south.north,0.1,x\n");
    refused("line 2 has it on this date already", "bad.csv");
    write("bad.csv", series + "2025-02-03,trust.north.south,0.1,x\n");
    write("worse.csv", series + "2025-02-03,trust.south.north,0.1,x\n");
    refused("trust.south.north on 2025-02-03 is in two tables", "bad.csv", "worse.csv");
    write("bad.csv", series + "2025-01-01,trust.north.south,0.1,x\n");
    refused("ties are recorded weekly from 2025-01-06 on", "bad.csv");
    write("bad.csv", series + "2025-02-03,trust.south.far,0.1,x\n");
    refused("it records the ties of the focus alone; run again with --ties all", "bad.csv");
    write("bad.csv", header);
    refused("there is nothing to score", "bad.csv");
    refused("--observed names record.csv twice", "record.csv", "record.csv");
    refused("there is no file nowhere.csv", "nowhere.csv");
  }
}
