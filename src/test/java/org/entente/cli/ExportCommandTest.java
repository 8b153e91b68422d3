package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.entente.cli.Session.Outcome;
import org.entente.results.Manifest;
import org.entente.results.TiesFile;
import org.entente.results.TiesFile.TieSpread;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code entente export}: what other tools get. */
class ExportCommandTest {
  private static final Path EXAMPLES = Path.of("src/main/dist/examples").toAbsolutePath();
  private static final String SIGMA = "dynamics.sigma=0.01:0.05:3";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void simulate() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
    done("run", "feud.yaml", "-n", 20, "--no-charts", "--out", "r");
  }

  private String done(Object... words) {
    Outcome outcome = session.type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  private List<List<String>> ask(String database, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    String url = "jdbc:duckdb:" + folder.resolve(database);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (int c = 1; c <= answer.getMetaData().getColumnCount(); c++) {
          row.add(String.valueOf(answer.getObject(c)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void anExportStandsBesideTheResultsAndLeavesNothingElse() throws IOException {
    List<String> before = Folder.files(folder.resolve("r"));
    assertThat(done("export", "r", "--to", "csv")).isEqualTo("r-csv\n");
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml", "r", "r-csv");
    assertThat(Folder.files(folder.resolve("r"))).isEqualTo(before);
    assertThat(done("export", "r", "--to", "CSV", "--out", "a/b", "--json"))
        .contains("\"export\": \"a/b\"", "\"format\": \"csv\"");
    assertThat(Folder.files(folder.resolve("a/b")))
        .isEqualTo(Folder.files(folder.resolve("r-csv")));
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws IOException {
    for (String format : List.of("csv", "parquet", "graphml")) {
      done("export", "r", "--to", format, "--out", "one-" + format);
      done("export", "r", "--to", format, "--out", "two-" + format);
      for (String file : Folder.files(folder.resolve("one-" + format))) {
        assertThat(folder.resolve("two-" + format).resolve(file))
            .hasSameBinaryContentAs(folder.resolve("one-" + format).resolve(file));
      }
    }
  }

  @Test
  void whatWasChangedAfterTheRunIsNotExported() throws IOException {
    Files.writeString(folder.resolve("r/bands.csv"), "first\nx\n");
    Outcome outcome = session.type("export", "r", "--to", "csv");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("bands.csv is not what the run left").hasLineCount(1);
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml", "r");
  }

  @Test
  void whatTheDictionaryDoesNotKnowIsLeftToTheVersionThatWroteIt() throws IOException {
    Path results = folder.resolve("r");
    Path partner = results.resolve("closest.csv");
    Files.writeString(partner, Files.readString(partner).replaceFirst("partner", "friend"));
    Manifest.read(results).renew(results, "closest.csv");
    assertThat(session.type("export", "r", "--to", "csv"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                partner
                    + " is not of this version of Entente (the dictionary knows no column 'friend'"
                    + " of closest.csv); export it by the version that wrote it\n"));
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml", "r");
  }

  @Test
  void whatDoesNotApplyIsRefusedInASentence() {
    assertThat(session.type("export", "r", "--to", "salib"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "SALib analyses designs, which sweeps and sensitivity studies have; "
                    + folder.resolve("r")
                    + " has none\n"));
    done("sweep", "feud.yaml", "--vary", SIGMA, "-n", 2, "--no-charts", "--out", "s");
    assertThat(session.type("export", "s", "--to", "graphml").err())
        .startsWith("a network is made of the results of a run")
        .hasLineCount(1);
    assertThat(session.type("export", "r", "--to", "parquett").err())
        .isEqualTo("--to: there is no format 'parquett'; did you mean 'parquet'?\n");
  }

  @Test
  void duckDbHoldsEveryTableWithItsRowsAndWords() throws Exception {
    done("export", "r", "--to", "duckdb");
    assertThat(Folder.files(folder.resolve("r-duckdb"))).containsExactly("results.duckdb");
    List<String> tables =
        ask("r-duckdb/results.duckdb", "SELECT table_name FROM duckdb_tables()").stream()
            .map(row -> row.get(0))
            .toList();
    List<String> expected = new ArrayList<>(List.of("about"));
    for (String file : Folder.files(folder.resolve("r"))) {
      if (file.matches("[a-z-]*\\.(csv|parquet)")) {
        expected.add(file.substring(0, file.lastIndexOf('.')));
      }
    }
    assertThat(tables).containsExactlyInAnyOrderElementsOf(expected);
    String sum = "SELECT sum(\"alignment.north.south.end\") FROM responses";
    double[] values = Folder.column(folder.resolve("r/responses.csv"), "alignment.north.south.end");
    assertThat(Double.parseDouble(ask("r-duckdb/results.duckdb", sum).get(0).get(0)))
        .isCloseTo(Arrays.stream(values).sum(), Offset.offset(1e-12));
    assertThat(ask("r-duckdb/results.duckdb", "SELECT value FROM about WHERE name = 'seed'"))
        .containsExactly(List.of("1"));
    assertThat(
            ask(
                "r-duckdb/results.duckdb",
                "SELECT column_name FROM duckdb_columns() WHERE comment IS NULL"
                    + " AND NOT internal"))
        .isEmpty();
  }

  @Test
  void tablesOfFoldersBelowStandInSchemasOfTheirNames() throws Exception {
    Files.writeString(
        folder.resolve("calm.yaml"), "scenario: calm\nextends: feud.yaml\ndynamics: {sigma: 0}\n");
    done("compare", "feud.yaml", "calm.yaml", "-n", 5, "--no-charts", "--out", "c");
    done("export", "c", "--to", "duckdb");
    String pairs = "SELECT count(*) FROM feud.responses JOIN calm.responses USING (replication)";
    assertThat(ask("c-duckdb/results.duckdb", pairs)).containsExactly(List.of("5"));
  }

  @Test
  void theNetworkHasEveryActorAndEveryTieWithTheMeansOfTheFile() throws Exception {
    done("export", "r", "--to", "graphml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document graph =
        factory.newDocumentBuilder().parse(folder.resolve("r-graphml/region.graphml").toFile());
    assertThat(graph.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(4);
    NodeList edges = graph.getElementsByTagName("edge");
    assertThat(edges.getLength()).isEqualTo(12);
    List<TieSpread> ties = TiesFile.read(folder.resolve("r"));
    for (int e = 0; e < edges.getLength(); e++) {
      Element edge = (Element) edges.item(e);
      List<TieSpread> tie =
          ties.stream()
              .filter(t -> t.from().equals(edge.getAttribute("source")))
              .filter(t -> t.to().equals(edge.getAttribute("target")))
              .toList();
      assertThat(data(edge, "edge.alignment_reference")).isEqualTo(tie.get(0).alignment()[5]);
      assertThat(data(edge, "edge.alignment_end"))
          .isEqualTo(data(edge, "edge.weight"))
          .isEqualTo(tie.get(tie.size() - 1).alignment()[5]);
    }
  }

  private static double data(Element edge, String key) {
    NodeList data = edge.getElementsByTagName("data");
    for (int d = 0; d < data.getLength(); d++) {
      if (((Element) data.item(d)).getAttribute("key").equals(key)) {
        return Double.parseDouble(data.item(d).getTextContent());
      }
    }
    throw new AssertionError(key);
  }

  @Test
  void salibGetsABlockABaseRowAndTheMeanOfEachPoint() throws IOException {
    done(
        "sweep",
        "feud.yaml",
        "--vary",
        "dynamics.sigma=0.01:0.05",
        "--vary",
        "actors.south.red-line=0.4:0.8",
        "--design",
        "sobol",
        "--points",
        4,
        "-n",
        3,
        "--no-charts",
        "--out",
        "s");
    done("export", "s", "--to", "salib");
    JsonValue problem = Json.read(folder.resolve("s-salib/problem.json"));
    assertThat(problem.member("num_vars").whole()).isEqualTo(2);
    assertThat(problem.member("bounds").elements().get(1).elements())
        .extracting(JsonValue::number)
        .containsExactly(0.4, 0.8);
    double[][] x = matrix(folder.resolve("s-salib/X.txt"));
    double[][] y = matrix(folder.resolve("s-salib/Y.txt"));
    assertThat(x).hasDimensions(16, 2);
    for (int a = 0; a < 16; a += 4) { // SALib's order: A, AB_1, AB_2, B
      assertThat(x[a + 1]).containsExactly(x[a + 3][0], x[a][1]);
      assertThat(x[a + 2]).containsExactly(x[a][0], x[a + 3][1]);
    }
    String response = problem.member("outputs").elements().get(0).text();
    Table rows = Table.read(folder.resolve("s/responses.csv"));
    double[] values = rows.numbers(response);
    assertThat(y[5][0]).isCloseTo((values[15] + values[16] + values[17]) / 3, Offset.offset(1e-12));
  }

  @Test
  void numpyReadsWhatSalibTakes() throws Exception {
    done("sweep", "feud.yaml", "--vary", SIGMA, "-n", 2, "--no-charts", "--out", "s");
    done("export", "s", "--to", "salib");
    String script =
        """
        import json
        try:
            import numpy
        except ImportError:
            print("Skipped: there is no numpy here.")
        else:
            problem = json.load(open("s-salib/problem.json"))
            x = numpy.loadtxt("s-salib/X.txt", ndmin=2)
            y = numpy.loadtxt("s-salib/Y.txt", ndmin=2)
            assert x.shape == (3, problem["num_vars"]), x.shape
            assert y.shape == (3, len(problem["outputs"])), y.shape
            print("read", x[0][0])
        """;
    if (OtherTools.has("python3")) {
      String told = OtherTools.run(folder, List.of("python3", "-c", script)).strip();
      assertThat(told).isIn("read 0.01", "Skipped: there is no numpy here.");
    } else {
      System.err.println("Skipped: there is no python3 here.");
    }
  }

  @Test
  void aPointThatFailedIsNotHiddenFromSalib() throws IOException {
    Files.writeString(folder.resolve("points.csv"), SweepCommandTest.FAILING);
    session.type("sweep", "feud.yaml", "--design", "points.csv", "-n", 2, "--no-charts", "-o", "s");
    assertThat(session.type("export", "s", "--to", "salib").err())
        .isEqualTo(
            "every replication of point 2 failed, and SALib needs a response of every point\n");
  }

  /** As numpy.loadtxt reads it: a line that begins with # is left out, blanks part numbers. */
  private static double[][] matrix(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void theSqlOfTheExamplesIsAnswered() throws Exception {
    done("export", "r", "--to", "duckdb");
    String script = Files.readString(EXAMPLES.resolve("read_results.sql"));
    int asked = 0;
    for (String sql : script.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!sql.isBlank()) {
        assertThat(ask("r-duckdb/results.duckdb", sql)).as(sql).isNotEmpty();
        asked++;
      }
    }
    assertThat(asked).isEqualTo(4);
  }

  @Test
  void theExamplesForPythonAndRTellTheSameMeans() throws Exception {
    double[] values = Folder.column(folder.resolve("r/responses.csv"), "alignment.north.south.end");
    String mean =
        String.format(
            Locale.ROOT,
            "%.6f  mean of alignment.north.south.end over 20 replications",
            Arrays.stream(values).average().orElseThrow());
    for (List<String> tool :
        List.of(List.of("python3", "read_results.py"), List.of("Rscript", "read_results.R"))) {
      if (OtherTools.has(tool.get(0))) {
        String script = EXAMPLES.resolve(tool.get(1)).toString();
        String told = OtherTools.run(folder, List.of(tool.get(0), script, "r"));
        assertThat(told).contains(mean);
      } else {
        System.err.println("Skipped " + tool.get(1) + ": there is no " + tool.get(0) + " here.");
      }
    }
  }
}
