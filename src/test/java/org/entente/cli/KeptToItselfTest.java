package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.entente.table.CsvReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program speaks to no network, leaves nothing lying about, and writes nothing that runs. */
@DisabledOnOs(OS.WINDOWS)
class KeptToItselfTest {
  private static final String FORMULA = "=HYPERLINK(\\\"http://example.org\\\",\\\"North\\\")";
  private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--net");

  @TempDir Path folder;
  @TempDir Path printed;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\nextends: feud.yaml\ntimeline: [{id: first-raid, enabled: false}]\n");
  }

  @Test
  void theMainCommandsRunWhereThereIsNoNetwork() throws Exception {
    assumeTrue(canBeAlone(), "this system lets nobody make a namespace without a network");
    alone("validate", "feud.yaml");
    alone("run", "feud.yaml", "-n", 20, "--out", "run");
    alone("compare", "feud.yaml", "calm.yaml", "-n", 10, "--out", "compare");
    alone("sweep", "feud.yaml", "--vary", "dynamics.sigma=0.01:0.05:3", "-n", 5, "--out", "sweep");
    alone("trace", "run", "--row", 3);
    alone("verify", "run");
    alone("report", "run");
    assertThat(folder.resolve("run/report.html")).exists();
  }

  private void alone(Object... words) throws Exception {
    Outcome outcome = Program.startUnder(ALONE, folder, printed, words).end();
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static boolean canBeAlone() throws InterruptedException {
    try {
      return new ProcessBuilder(Stream.concat(ALONE.stream(), Stream.of("true")).toList())
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void temporaryFilesAreGoneWhenItEnds() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    Outcome outcome =
        Program.start(
                folder,
                printed,
                List.of("-Djava.io.tmpdir=" + temporary),
                "run",
                "feud.yaml",
                "-n",
                20,
                "--out",
                "r")
            .end();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Folder.files(folder.resolve("r"))).contains("drift.parquet", "report.html");
    assertThat(Folder.entries(temporary)).isEmpty();
    assertThat(Folder.entries(folder)).containsExactly("calm.yaml", "feud.yaml", "r", "temporary");
  }

  @Test
  void aStudyUnderWayIsNoWiderOpenThanItsUserLetsFilesBe() throws Exception {
    List<String> strict = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");
    Outcome outcome =
        Program.startUnder(strict, folder, printed, "run", "feud.yaml", "-n", 5, "--out", "r")
            .end();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    try (Stream<Path> walk = Files.walk(folder.resolve("r"))) {
      assertThat(walk)
          .allSatisfy(
              path ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                      .endsWith("------"));
    }
  }

  @Test
  void noCellOfAnyTableIsAFormula() throws Exception {
    Files.writeString(
        folder.resolve("feud.yaml"),
        Scenarios.FEUD
            .replace("title: A feud over a river", "title: \"=1+1\"")
            .replace("name: North", "name: \"" + FORMULA + "\"")
            .replace("name: South", "name: \"@SUM(A1)\"")
            .replace("name: Far", "name: \"+1\"")
            .replace("name: the Band", "name: \"-1+1|cmd\"")
            .replace("raid: {name: raid", "raid: {name: \"\\t=1\"")
            .replace("ask: Does South", "ask: \"=Does South")
            .replace("by March?", "by March?\""));
    Session session = new Session(folder);
    done(session.type("run", "feud.yaml", "-n", 20, "--out", "run", "--no-charts", "-q"));
    done(session.type("compare", "feud.yaml", "calm.yaml", "-n", 5, "--out", "c", "-q"));
    Object[] sweep = {"sweep", "feud.yaml", "--vary", "dynamics.sigma=0.01:0.05:2", "-n", 5, "-q"};
    done(session.type(sweep));
    String told = done(session.type("trace", "run", "--row", 3, "--format", "csv")).out();
    Files.writeString(folder.resolve("trace.csv"), told);

    int tables = 0;
    for (String file : Folder.files(folder)) {
      if (file.endsWith(".csv")) {
        assertThatNothingRuns(folder.resolve(file));
        tables++;
      }
    }
    assertThat(tables).isGreaterThan(10);
  }

  private static Outcome done(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  /** A cell is a number, or does not begin as a formula: read as a spreadsheet reads it. */
  private static void assertThatNothingRuns(Path csv) throws IOException {
    for (String line : Files.readAllLines(csv)) {
      for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
        String text = cell.startsWith("\"") ? cell.substring(1) : cell;
        assertThat(text.matches("[=+@\\t\\r].*|-(?![0-9.]+([eE][-+]?[0-9]+)?$).*"))
            .as(csv + ": " + text)
            .isFalse();
      }
    }
    try (CsvReader reader = CsvReader.open(csv)) {
      assertThat(reader.columns()).isNotEmpty();
    }
  }
}
