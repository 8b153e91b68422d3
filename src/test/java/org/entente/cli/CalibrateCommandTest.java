package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente calibrate}: what a record says about parameters. */
class CalibrateCommandTest {
  private static final String PROTEST = Scenarios.PROTEST;
  private static final String TIE = Scenarios.TIE;

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.calibrated(folder);
  }

  private Outcome calibrate(Object... words) {
    List<Object> all =
        new ArrayList<>(
            List.of(
                "calibrate",
                "feud.yaml",
                "--observed",
                "record.csv",
                "--particles",
                200,
                "--most",
                1500));
    all.addAll(List.of(words));
    return session.type(all.toArray());
  }

  @Test
  void whatIsLearntIsAnOverlayThatRunsAndWhatIsNotIsSaid() throws IOException {
    Outcome outcome = calibrate("-o", "c");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().filter(line -> line.contains(TIE)).toList())
        .singleElement()
        .asString()
        .contains("nothing learnt");
    double[] weights = Folder.column(folder.resolve("c/posterior.csv"), "weight");
    double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
    assertThat(outcome.out())
        .containsPattern(
            "over the prior; (all in it agree|too few came nearer|the simulations were)")
        .contains(
            "The sample has 100 particles, whose weights leave it worth "
                + Math.round(1 / squares)
                + " equal ones.");
    assertThat(Folder.files(folder.resolve("c")))
        .contains(
            "calibrated.yaml",
            "charts/corner.png",
            "charts/posterior-check.svg",
            "charts/prior-posterior.svg",
            "checks.csv",
            "generations.csv",
            "manifest.json",
            "marginals.csv",
            "observed.csv",
            "posterior.csv",
            "scenario.yaml");

    Scenario calibrated =
        ScenarioReader.read(folder.resolve("c/calibrated.yaml"), List.of()).scenario();
    Quantity protest = Quantities.at(calibrated, PROTEST);
    double[] levels = Folder.column(folder.resolve("c/posterior.csv"), PROTEST);
    assertThat(levels).hasSize(100);
    assertThat(Arrays.stream(levels)).allMatch(level -> level >= -5 && level <= 3);
    assertThat(protest.range().orElseThrow().low()).isGreaterThan(-5);
    assertThat(protest.range().orElseThrow().high()).isLessThan(3);
    assertThat(protest.source().orElseThrow()).contains("posterior median");
    assertThat(Quantities.at(calibrated, TIE).value()).isEqualTo(0.2);
    assertThat(session.type("run", "c/calibrated.yaml", "-n", 20, "--no-charts", "-o", "r").code())
        .isZero();
  }

  @Test
  void theSameCommandLeavesTheSameFilesForAnyNumberOfThreads() {
    calibrate("-o", "one", "--no-charts", "--threads", 1);
    calibrate("-o", "three", "--no-charts", "--threads", 3);
    for (String file : List.of("posterior.csv", "marginals.csv", "checks.csv", "calibrated.yaml")) {
      assertThat(folder.resolve("three/" + file))
          .hasSameBinaryContentAs(folder.resolve("one/" + file));
    }
  }

  @Test
  void theDocumentHasWhatTheTableHas() throws IOException {
    Outcome outcome = calibrate("-o", "c", "--no-charts", "--json");
    Path file = Files.writeString(folder.resolve("out.json"), outcome.out());
    JsonValue json = Json.read(file);
    JsonValue protest = json.member("quantities").member(PROTEST);
    assertThat(protest.member("sd").number()).isLessThan(protest.member("priorSd").number() / 2);
    JsonValue count =
        json.member("statistics").member("count.protest.north.south.2025-01-15/2025-03-31");
    assertThat(count.member("observed").whole()).isEqualTo(12);
    assertThat(json.member("ended").text()).isIn("agrees", "few nearer", "used up");
    assertThat(json.member("effective").number()).isBetween(1.0, 100.0);
  }

  @Test
  void whatComesAfterADayCanBeLeftOut() {
    Outcome outcome = calibrate("-o", "c", "--no-charts", "--until", "2025-02-15");
    assertThat(outcome.out()).contains("count.protest.north.south.2025-01-15/2025-02-15");
    assertThat(outcome.err()).contains("lie outside 2025-01-15/2025-02-15");
  }

  @Test
  void whatCannotBeCalibratedIsRefused() throws IOException {
    assertThat(calibrate("--statistic", "count.raid.south.north").err())
        .contains("--statistic: there is no statistic 'count.raid.south.north'");
    Files.writeString(folder.resolve("feud.yaml"), Scenarios.calibrating("[dynamics.trust-los]"));
    Outcome unknown = calibrate("-o", "c");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("dynamics.trust-los");
    Files.writeString(folder.resolve("feud.yaml"), Scenarios.calibrating("[dynamics.trust-loss]"));
    assertThat(calibrate("-o", "c").err()).contains("has no range");
    Files.writeString(folder.resolve("feud.yaml"), Scenarios.FEUD);
    assertThat(calibrate("-o", "c").err()).contains("calibrate: [dynamics.trust-loss]");
    Files.writeString(
        folder.resolve("record.csv"),
        "date,stimulus,from,on,intensity,source\n2025-02-01,x,y,z,,\n");
    assertThat(calibrate("-o", "c").code()).isEqualTo(2);
    assertThat(folder.resolve("c")).doesNotExist();
  }
}
