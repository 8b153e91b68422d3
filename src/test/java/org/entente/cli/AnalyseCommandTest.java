package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.analysis.DesignSample;
import org.entente.analysis.TestFunctions;
import org.entente.cli.Session.Outcome;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices of tables, ours and others'. */
class AnalyseCommandTest {
  @TempDir Path folder;

  private Outcome type(String line) {
    return new Session(folder).type((Object[]) line.split(" "));
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
  }

  private static List<String> ishigami(Design design) {
    DesignSample sample = TestFunctions.sample(design, TestFunctions::ishigami);
    List<String> lines = new ArrayList<>(List.of("x1,x2,x3,y"));
    for (int p = 0; p < design.size(); p++) {
      double[] x = design.point(p);
      lines.add(x[0] + "," + x[1] + "," + x[2] + "," + sample.values()[p][0]);
    }
    return lines;
  }

  private static JsonValue json(Outcome outcome) throws IOException {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    return Json.read(
        new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)), "out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyse", "analyze"})
  void aTableInSobolsLayoutHasItsIndices(String command) throws IOException {
    write("t.csv", ishigami(Designs.sobol(TestFunctions.ofIshigami(), 1024, true, 1)));
    JsonValue json = json(type(command + " t.csv --response y --json"));
    assertThat(json.member("method").text()).isEqualTo("sobol");
    assertThat(json.member("points").whole()).isEqualTo(8192);
    assertThat(json.member("dropped").whole()).isZero();
    assertThat(json.member("noise").isNull()).isTrue();
    List<JsonValue> indices = json.member("indices").elements();
    assertThat(indices).hasSize(9);
    JsonValue first = indices.get(0);
    assertThat(first.names()).containsExactly("factor", "factor2", "order", "index", "low", "high");
    assertThat(first.member("factor").text()).isEqualTo("x1");
    assertThat(first.member("factor2").isNull()).isTrue();
    assertThat(first.member("order").text()).isEqualTo("first");
    assertThat(first.member("index").number()).isCloseTo(0.3139, within(0.06));
    JsonValue pair = indices.get(7);
    assertThat(pair.member("order").text()).isEqualTo("second");
    assertThat(pair.member("factor").text()).isEqualTo("x1");
    assertThat(pair.member("factor2").text()).isEqualTo("x3");
    assertThat(pair.member("index").number()).isCloseTo(0.2437, within(0.11));
  }

  @Test
  void theTextIsATableWithTheLargestFirst() throws IOException {
    write("t.csv", ishigami(Designs.sobol(TestFunctions.ofIshigami(), 64, false, 1)));
    Outcome outcome = type("analyse t.csv --response y");
    assertThat(outcome.code()).isZero();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("y: sobol of 320 points");
    assertThat(lines.get(2)).matches("factor +total +first");
    assertThat(lines.get(3)).matches("x\\d +0\\.\\d+ \\(\\S+ to \\S+\\) +\\S+ \\(\\S+ to \\S+\\)");
    assertThat(lines.subList(3, 6))
        .extracting(line -> line.substring(0, 2))
        .containsExactlyInAnyOrder("x1", "x2", "x3");
    assertThat(lines.subList(2, 6)).extracting(String::length).containsOnly(lines.get(3).length());
    assertThat(lines.get(7)).startsWith("Not converged: ");
    assertThat(lines.get(8)).contains("95 % intervals", "conservative");
    assertThat(type("analyse t.csv --response y")).isEqualTo(outcome);
    assertThat(type("analyse t.csv --response y --seed 2").out()).isNotEqualTo(outcome.out());
  }

  @Test
  void aTableOfTrajectoriesHasEffectsAndOneOfPointsRankCorrelations() throws IOException {
    write("m.csv", ishigami(Designs.morris(TestFunctions.ofIshigami(), 10, 1)));
    assertThat(type("analyse m.csv --response y").out())
        .contains("y: morris of 40 points", "mu-star", "sigma");
    write("o.csv", ishigami(Designs.oneAtATime(TestFunctions.ofIshigami())));
    assertThat(type("analyse o.csv --response y").out()).contains("y: oat of 7 points", "high");
    write("r.csv", ishigami(Designs.random(TestFunctions.ofIshigami(), 100, 1)));
    assertThat(type("analyse r.csv --response y").out()).contains("y: prcc of 100 points");
    for (String method : new String[] {"prcc", "src", "pawn"}) {
      assertThat(json(type("analyse r.csv --response y --json --method " + method)))
          .satisfies(json -> assertThat(json.member("method").text()).isEqualTo(method));
    }
  }

  @Test
  void aPointWithoutAResponseIsLeftOutWithItsBaseRow() throws IOException {
    List<String> lines = ishigami(Designs.sobol(TestFunctions.ofIshigami(), 64, false, 1));
    lines.set(8, lines.get(8).substring(0, lines.get(8).lastIndexOf(',') + 1));
    write("t.csv", lines);
    JsonValue json = json(type("analyse t.csv --response y --json"));
    assertThat(json.member("dropped").whole()).isEqualTo(5);
    assertThat(json.member("points").whole()).isEqualTo(315);
    assertThat(type("analyse t.csv --response y").out()).contains("5 points left out for failures");
  }

  @Test
  void aTableInAnotherLayoutIsToldWhichIsNeededAndWhereItBreaks() throws IOException {
    List<String> lines = ishigami(Designs.sobol(TestFunctions.ofIshigami(), 64, false, 1));
    lines.set(8, "0.5" + lines.get(8).substring(lines.get(8).indexOf(',')));
    write("t.csv", lines);
    Outcome sobol = type("analyse t.csv --response y --method sobol");
    assertThat(sobol.code()).isEqualTo(2);
    assertThat(sobol.out()).isEmpty();
    assertThat(sobol.err())
        .contains("t.csv, line 9: Sobol' indices need base rows of 5 points")
        .contains("this point is not A with \"x2\" alone from B")
        .hasLineCount(1);
    assertThat(type("analyse t.csv --response y --method morris").err())
        .contains("t.csv, line 4: Morris' method needs trajectories of 4 points")
        .hasLineCount(1);
    assertThat(type("analyse t.csv --response y --method oat").err())
        .contains("one factor at a time needs the base point")
        .hasLineCount(1);
    write("cut.csv", ishigami(Designs.morris(TestFunctions.ofIshigami(), 5, 1)).subList(0, 20));
    assertThat(type("analyse cut.csv --response y --method morris").err())
        .contains("line 18")
        .contains("the last of them, from here, breaks off");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --response yy                           | no column "yy": did you mean 'y'?
          --response y --factors a,bb             | no column "bb": did you mean 'b'?
          --response y --factors a,y              | column "y": a column is either a factor or the response
          --response y --factors a,a              | column "a": name each factor once
          --response y --factors a,flat           | column "flat": the factor does not vary: it is 3 at every point
          --response y --factors a,name           | line 2, column "name": "p": write a decimal number
          --response name --factors a             | line 2, column "name": "p": write a decimal number
          --response flat --factors a             | response "flat": the response does not vary: it is 3
          --response y --factors a,b --method fat | there is no method 'fat'
          --response y --factors a,b --method src | too few points for 2 factors: 4, where at least 10
          """)
  void whatCannotBeAnalysedIsToldInOneSentence(String options, String words) throws IOException {
    write("t.csv", List.of("name,a,b,flat,y", "p,1,2,3,1", "q,2,5,3,4", "r,3,1,3,3", "s,4,4,3,5"));
    Outcome outcome = type("analyse t.csv " + options);
    assertThat(outcome.err()).contains(words).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void aTableWithoutRowsAndAFileThatIsNotThereAreRefused() throws IOException {
    write("t.csv", List.of("a,y"));
    assertThat(type("analyse t.csv --response y").err()).contains("t.csv: the table has no rows");
    write("one.csv", List.of("y", "1", "2"));
    assertThat(type("analyse one.csv --response y").err())
        .contains("the table has no column of a factor");
    Outcome missing = type("analyse nowhere.csv --response y");
    assertThat(missing.err()).startsWith("there is no file").hasLineCount(1);
    assertThat(missing.code()).isEqualTo(2);
  }

  /** Thirty points of two replications that differ by chance of their own. */
  private static List<String> sweep() {
    List<String> lines = new ArrayList<>(List.of("point,replication,a,b,y"));
    Design design = Designs.latinHypercube(TestFunctions.factors(2, 0, 1), 30, 1);
    for (int p = 0; p < 30; p++) {
      double[] x = design.point(p);
      for (int r = 1; r <= 2; r++) {
        double y = x[0] + 3 * x[1] + (r == 1 ? 0.1 : -0.1) * (p % 3);
        lines.add(String.format(Locale.ROOT, "%d,%d,%s,%s,%s", p + 1, r, x[0], x[1], y));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({"1e141,2,y", "1,-3e200,a"})
  void whatIsTooLargeToMeasureIsRefused(String y, String a, String column) throws IOException {
    List<String> lines = new ArrayList<>(List.of("a,b,y"));
    for (int p = 0; p < 40; p++) {
      lines.add(p + "," + (p * p) % 7 + "," + p);
    }
    lines.add(a + ",3," + y);
    write("t.csv", lines);
    Outcome outcome = type("analyse t.csv --response y --method src");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("t.csv, line 42, column \"" + column + "\"", "at most 1e140")
        .hasLineCount(1);
  }

  @Test
  void rangesBesideASweepsTableCountMoreThanTheLevelsThatItHolds() throws IOException {
    // Both trajectories take two of four levels of x; y = 3 x + w has effects of 3 and 1 a range.
    List<String> rows =
        List.of(
            "point,replication,x,w,y",
            "1,1,0,0,0",
            "2,1,0.6666666666666666,0,2",
            "3,1,0.6666666666666666,1,3",
            "4,1,0.6666666666666666,1,3",
            "5,1,0,1,1",
            "6,1,0,0,0");
    write("responses.csv", rows);
    write(
        "design.csv",
        rows.stream().map(row -> row.split(",")).map(c -> c[0] + "," + c[2] + "," + c[3]).toList());
    assertThat(effectOfX()).isCloseTo(2, within(1e-12));
    assertThat(type("analyse responses.csv --response y --method morris").out())
        .contains("Effects are over the range of a factor's levels in the table.");
    write("factors.csv", List.of("factor,kind,low,high", "x,quantity,0,1", "w,quantity,0,1"));
    assertThat(effectOfX()).isCloseTo(3, within(1e-12));
    assertThat(type("analyse responses.csv --response y --method morris").out())
        .doesNotContain("Effects are over");
  }

  private double effectOfX() throws IOException {
    return json(type("analyse responses.csv --response y --method morris --json"))
        .member("indices")
        .elements()
        .stream()
        .filter(index -> index.member("factor").text().equals("x"))
        .filter(index -> index.member("order").text().equals("mu-star"))
        .findFirst()
        .orElseThrow()
        .member("index")
        .number();
  }

  @Test
  void aFolderOfStagesIsNoTable() throws IOException {
    Files.createDirectories(folder.resolve("s/groups"));
    write("s/groups/responses.csv", sweep());
    Outcome outcome = type("analyse s --response y");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("s holds no responses.csv of its own", "parts: groups;");
  }

  @Test
  void aSweepsTableHasARowAReplication() throws IOException {
    write("r.csv", sweep());
    Outcome asked = type("analyse r.csv --response y");
    assertThat(asked.err()).contains("name them with --factors").hasLineCount(1);
    JsonValue json = json(type("analyse r.csv --response y --factors b,a --json"));
    assertThat(json.member("points").whole()).isEqualTo(30);
    assertThat(json.member("noise").member("index").number()).isBetween(0.001, 0.1);
    assertThat(json.member("indices").elements().get(0).member("factor").text()).isEqualTo("a");
  }

  @Test
  void whatLiesBesideASweepsTableTellsItsFactorsAndItsFailures() throws IOException {
    List<String> rows = sweep();
    List<String> design = new ArrayList<>(List.of("point,a,b"));
    for (int p = 0; p < 30; p++) {
      String[] cells = rows.get(1 + 2 * p).split(",");
      design.add(cells[0] + "," + cells[2] + "," + cells[3]);
    }
    rows.remove(10);
    write("responses.csv", rows);
    write("design.csv", design);
    write("failures.csv", List.of("point,seed,replication,cause,stack", "5,1,2,it broke,here"));
    JsonValue json = json(type("analyse responses.csv --response y --json"));
    assertThat(json.member("dropped").whole()).isEqualTo(1);
    assertThat(json.member("points").whole()).isEqualTo(29);
    rows.add("31,1,0.5,0.5,3");
    write("responses.csv", rows);
    assertThat(type("analyse responses.csv --response y").err())
        .contains("design.csv has no point 31");
    rows.set(rows.size() - 1, rows.get(1));
    write("responses.csv", rows);
    assertThat(type("analyse responses.csv --response y").err())
        .contains("replication 1 of point 1 comes twice");
    rows.set(rows.size() - 1, "1,3,0.25,0.25,1");
    write("responses.csv", rows);
    assertThat(type("analyse responses.csv --response y").err())
        .contains("point 1 has other levels here than before");
  }
}
