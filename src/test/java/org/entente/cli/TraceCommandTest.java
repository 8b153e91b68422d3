package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.cli.Session.Outcome;
import org.entente.table.CsvReader;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.ParquetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One history, had again from its key. */
class TraceCommandTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
  }

  private String trace(Object... words) {
    Outcome outcome = session.type(with("trace", words));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).isEmpty();
    return outcome.out();
  }

  private static Object[] with(String command, Object... words) {
    List<Object> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(words));
    return all.toArray();
  }

  private void done(Object... words) {
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
  }

  static JsonValue json(String text) {
    try {
      return Json.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "the output");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 57, 60})
  void aRowOfResultsIsTheMemberOfTheScenarioWithTheSameKey(long row) {
    done("run", "feud.yaml", "-n", 60, "--seed", -7, "--record-first", 3, "--no-charts", "-o", "r");
    for (String format : List.of("md", "json", "csv")) {
      assertThat(trace("r", "--row", row, "--format", format))
          .isEqualTo(trace("feud.yaml", "--member", row, "--seed", -7, "--format", format))
          .isEqualTo(trace("r", "--row", row, "--format", format));
    }
    assertThat(json(trace("r", "--row", row, "--json")).member("replication").number())
        .isEqualTo(row);
  }

  @Test
  void aRowOfResultsHasTheSettingsOfItsRunAndLatestIsTheNewest() {
    done("run", "feud.yaml", "-n", 20, "--no-charts", "--set", "dynamics.sigma=0.4");
    assertThat(trace("latest", "--row", 5))
        .isEqualTo(trace("feud.yaml", "--member", 5, "--set", "dynamics.sigma=0.4"))
        .isNotEqualTo(trace("feud.yaml", "--member", 5));
  }

  @Test
  void aRowOfAComparisonIsOfOneOfItsScenarios() throws IOException {
    Files.writeString(
        folder.resolve("calm.yaml"),
        "extends: feud.yaml\nscenario: calm\ntimeline: [{id: first-raid, enabled: false}]\n");
    done("compare", "feud.yaml", "calm.yaml", "-n", 20, "--no-charts", "-o", "r");
    assertThat(trace("r/calm", "--row", 4)).isEqualTo(trace("calm.yaml", "--member", 4));
    assertThat(trace("r/feud", "--row", 4)).isEqualTo(trace("feud.yaml", "--member", 4));
    refused("name one of its ensembles: ", "r", "--row", 4);
  }

  /** The records of the ensemble and the trace tell the same stimuli, drivers and all. */
  @Test
  void theHistoryIsThatOfTheRecordsOfTheEnsemble() throws IOException {
    done("run", "feud.yaml", "-n", 12, "--no-charts", "-o", "r");
    List<String> recorded = new ArrayList<>();
    try (ParquetReader reader = ParquetReader.open(folder.resolve("r/stimuli.parquet"))) {
      List<String> names = reader.columns().stream().map(column -> column.name()).toList();
      while (reader.next()) {
        if (reader.whole(names.indexOf("replication")) == 9) {
          boolean scripted = reader.isMissing(names.indexOf("probability"));
          recorded.add(
              reader.date(names.indexOf("date"))
                  + " "
                  + reader.text(names.indexOf("stimulus"))
                  + " "
                  + reader.number(names.indexOf("intensity"))
                  + " "
                  + reader.text(names.indexOf("origin"))
                  + " "
                  + (scripted ? "" : reader.number(names.indexOf("probability"))));
        }
      }
    }
    List<String> told = new ArrayList<>();
    for (JsonValue stimulus : json(trace("r", "--row", 9, "--json")).member("stimuli").elements()) {
      boolean scripted = stimulus.member("scripted").plain().equals(true);
      told.add(
          stimulus.member("date").text()
              + " "
              + stimulus.member("stimulus").text()
              + " "
              + stimulus.member("intensity").number()
              + " "
              + stimulus.member("origin").text()
              + " "
              + (scripted ? "" : stimulus.member("probability").number()));
    }
    assertThat(told).hasSizeGreaterThan(5).isEqualTo(recorded);
  }

  /** Also of a history that was not recorded in full. */
  @ParameterizedTest
  @ValueSource(longs = {2, 44, 60})
  void theResponsesThatFollowFromTheHistoryAreThoseOfTheRow(long row) throws IOException {
    done("run", "feud.yaml", "-n", 60, "--record-first", 1, "--no-charts", "-o", "r");
    Map<String, Double> counts = new TreeMap<>();
    for (JsonValue stimulus :
        json(trace("r", "--row", row, "--json")).member("stimuli").elements()) {
      if (stimulus.member("date").text().compareTo("2025-01-15") >= 0) {
        String name =
            "count."
                + stimulus.member("stimulus").text()
                + "."
                + stimulus.member("from").text()
                + "."
                + stimulus.member("on").elements().get(0).text();
        counts.merge(name, 1.0, Double::sum);
      }
    }
    assertThat(counts).isNotEmpty();
    try (CsvReader csv = CsvReader.open(folder.resolve("r/responses.csv"))) {
      for (long read = 0; read < row; read++) {
        assertThat(csv.next()).isTrue();
      }
      assertThat(csv.whole(csv.column("replication"))).isEqualTo(row);
      int compared = 0;
      for (String name : csv.columns()) {
        if (name.startsWith("count.")) {
          assertThat(csv.number(csv.column(name))).isEqualTo(counts.getOrDefault(name, 0.0));
          compared++;
        }
      }
      assertThat(compared).isEqualTo(5);
      double raids = counts.getOrDefault("count.raid.south.north", 0.0);
      assertThat(csv.number(csv.column("question.raid-again"))).isEqualTo(raids >= 1 ? 1 : 0);
    }
  }

  @Test
  void aChronicleSaysWhoDidWhatHowEachFeltItWhatItChangedAndWhy() {
    String told = trace("feud.yaml", "--member", 3);
    assertThat(told)
        .startsWith("# A feud over a river: replication 3 of seed 1\n")
        .contains("## 2025-01-10 (scripted)\n")
        .contains("**South: raid on North, the Band** (intensity 1, scripted: first-raid)\n")
        .containsPattern("- felt: (.+ [-+]0\\.\\d{3}, )+.+ [-+]0\\.\\d{3}\n")
        .containsPattern(
            "- North toward South: alignment -0\\.\\d{3} to -0\\.\\d{3}, trust 0\\.\\d{3} to"
                + " 0\\.\\d{3}, grievance 0\\.000 to 0\\.\\d{3}\n")
        .contains("- the Band: strength ")
        .containsPattern("intensity 1, chosen with probability [0-9.]+ %\\)\n- why: utility -")
        .contains("Changes below 0.0005 are left out here; JSON and CSV have them all.\n");
  }

  @Test
  void aDecisionIsExpandedWithWhatWasNotChosen() {
    JsonValue trace = json(trace("feud.yaml", "--member", 3, "--json"));
    JsonValue decision =
        trace.member("decisions").elements().stream()
            .filter(d -> d.member("actor").text().equals("north"))
            .findFirst()
            .orElseThrow();
    String day = decision.member("date").text();
    String told = trace("feud.yaml", "--member", 3, "--why", day, "north");
    assertThat(told)
        .startsWith("## " + day + ": North chose ")
        .contains("| option | utility U | probability |", "| nothing | 0 | ")
        .contains("outreach on Far", "protest on South")
        .containsOnlyOnce("| chosen |");
    JsonValue asked = json(trace("feud.yaml", "--member", 3, "--why", day, "north", "--json"));
    assertThat(asked.member("decisions").elements().get(0).plain()).isEqualTo(decision.plain());
    assertThat(asked.member("digest").plain()).isEqualTo(trace.member("digest").plain());
  }

  @Test
  void theTableHasTheReasonsAndTheChanges() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("t.csv"), trace("feud.yaml", "--member", 3, "--format", "csv"));
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Double> utilities = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    try (CsvReader reader = CsvReader.open(csv)) {
      while (reader.next()) {
        String what = reader.text(reader.column("what"));
        String order = reader.text(reader.column("order"));
        kinds.merge(what, 1, Integer::sum);
        if (what.equals("intercept") || what.equals("driver")) {
          sums.merge(order, reader.number(reader.column("after")), Double::sum);
        } else if (what.equals("utility")) {
          utilities.put(order, reader.number(reader.column("after")));
        }
      }
    }
    assertThat(kinds).containsKeys("felt", "alignment", "trust", "grievance", "strength");
    assertThat(utilities).isNotEmpty();
    assertThat(sums.keySet()).isEqualTo(utilities.keySet());
    sums.forEach(
        (order, sum) ->
            assertThat(sum)
                .isCloseTo(utilities.get(order), org.assertj.core.data.Offset.offset(1e-12)));
  }

  @Test
  void whatCannotBeTracedIsRefusedInASentence() throws IOException {
    done("run", "feud.yaml", "-n", 12, "--no-charts", "-o", "r");
    refused("--member counts from 1, so 0 is none", "feud.yaml", "--member", 0);
    refused("--member counts from 1, so -4 is none", "feud.yaml", "--member", -4);
    refused("name a replication by --member N, from 1", "feud.yaml");
    refused("'x' is not a whole number", "feud.yaml", "--member", "x");
    refused("feud.yaml is a file; name a member", "feud.yaml", "--row", 1);
    refused("has 12 rows; there is no row 13", "r", "--row", 13);
    refused("rows count from 1, so 0 is none", "r", "--row", 0);
    refused("name one of their rows by --row K, from 1", "r");
    refused("as --member is for a scenario file", "r", "--member", 2);
    refused("leave out --member, --seed and --set", "r", "--row", 2, "--seed", 3);
    refused("there is no results folder ", "nowhere", "--row", 1);
    refused("there is no such file", "nowhere.yaml", "--member", 1);
    refused("'xml' is none; write md, json or csv", "feud.yaml", "--member", 1, "--format", "xml");
    refused("leave one out", "feud.yaml", "--member", 1, "--format", "csv", "--json");
    Files.writeString(folder.resolve("r/scenario.yaml"), "scenario: other\n");
    refused("scenario.yaml", "r", "--row", 1);
  }

  @Test
  void aDayWithoutADecisionIsRefusedWithTheNearestThatHaveOne() {
    JsonValue trace = json(trace("feud.yaml", "--member", 3, "--json"));
    List<String> days =
        trace.member("decisions").elements().stream()
            .filter(d -> d.member("actor").text().equals("far"))
            .map(d -> d.member("date").text())
            .toList();
    String gap =
        days.stream()
            .map(day -> java.time.LocalDate.parse(day).plusDays(1).toString())
            .filter(day -> !days.contains(day))
            .findFirst()
            .orElseThrow();
    int next = (int) days.stream().filter(day -> day.compareTo(gap) < 0).count();
    Object[] words = {"feud.yaml", "--member", 3, "--why"};
    refused(
        "far had no opportunity to decide on "
            + gap
            + "; it had one on "
            + days.get(next - 1)
            + " and the next on "
            + days.get(next),
        append(words, gap, "far"));
    refused(
        "as actors decide from 2025-01-15 on; its first was on " + days.get(0),
        append(words, "2025-01-02", "far"));
    refused("; its last was on " + days.get(days.size() - 1), append(words, "2026-01-02", "far"));
    refused("there is no actor 'nort'; did you mean 'north'?", append(words, gap, "nort"));
    refused("takes a date such as 2025-03-02, not '1 May'", append(words, "1 May", "far"));
    refused("--why is told as md or json", append(words, days.get(0), "far", "--format", "csv"));
    refused("DATE ACTOR", append(words, gap));
  }

  private static Object[] append(Object[] words, Object... more) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private void refused(String sentence, Object... words) {
    Outcome outcome = session.type(with("trace", words));
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentence).doesNotContain("fault of Entente", "\tat ");
    assertThat(outcome.err().lines().filter(line -> !line.startsWith("See: "))).hasSize(1);
  }
}
