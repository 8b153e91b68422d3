package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente sensitivity} as its user meets it. */
class SensitivityCommandTest {
  private static final String ALIGNMENT = "alignment.north.south.end";

  /** What the raid does to alignment, and how fast that heals, must matter; chance little. */
  private static final String RANGED =
      """
      scenario: ranged
      title: What the feud hangs on
      extends: feud.yaml
      dynamics:
        sigma: {value: 0.005, range: x0.9..x1.1}
        alignment-gain: {value: 0.2, range: [0.05, 0.6]}
        balance-pull-half-life: {value: 400, range: x0.98..x1.02}
      ties:
        north:
          south:
            alignment: {value: -0.1, range: [-0.5, 0.3], group: north-and-south}
        south:
          north:
            alignment: {value: -0.2, range: [-0.6, 0.2], group: north-and-south}
      """;

  @TempDir Path folder;

  private Session session;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    Files.writeString(folder.resolve("ranged.yaml"), RANGED);
    session = new Session(folder);
  }

  private Outcome study(Object... more) {
    List<Object> words = new ArrayList<>(List.of("sensitivity", "ranged.yaml"));
    words.addAll(List.of(more));
    return session.type(words.toArray());
  }

  private Outcome done(Object... more) {
    Outcome outcome = study(more);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private static List<String> factors(Path indices, String response, String order)
      throws IOException {
    Table table = Table.read(indices);
    List<String> factors = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      if (table.texts("response").get(row).equals(response)
          && table.texts("order").get(row).equals(order)) {
        factors.add(table.texts("factor").get(row));
      }
    }
    return factors;
  }

  @Test
  void withoutOptionsItScreensAndThenGivesIndicesOfWhatMatters() throws IOException {
    Outcome outcome = done("--effort", "quick", "--out", "s", "--no-charts");
    assertThat(outcome.err()).startsWith("Expected: ");
    assertThat(outcome.out())
        .contains("Screened, groups as one:", ALIGNMENT + ": sobol of", "Brackets are 95 %")
        .contains("chance within points");
    List<String> screened = factors(folder.resolve("s/groups/indices.csv"), ALIGNMENT, "mu-star");
    assertThat(screened).contains("north-and-south", "dummy");
    // The group matters, so its members are studied; the balance of the region does not.
    List<String> studied = factors(folder.resolve("s/indices.csv"), ALIGNMENT, "total");
    assertThat(studied)
        .contains("ties.north.south.alignment", "ties.south.north.alignment")
        .doesNotContain("dynamics.balance-pull-half-life", "dummy", "north-and-south");
    Table indices = Table.read(folder.resolve("s/indices.csv"));
    double[] index = indices.numbers("index");
    double[] low = indices.numbers("low");
    double[] high = indices.numbers("high");
    for (int row = 0; row < index.length; row++) {
      assertThat(low[row]).isLessThanOrEqualTo(high[row]);
    }
    JsonValue salib = Json.read(folder.resolve("s/salib.json"));
    assertThat(salib.member("problem").member("names").elements()).hasSize(studied.size());
    assertThat(salib.member("responses").member(ALIGNMENT).member("ST").elements())
        .hasSize(studied.size());
    assertThat(Folder.files(folder.resolve("s")))
        .contains("groups/design.csv", "groups/responses.csv", "sobol/responses.csv");
  }

  @Test
  void anInterruptedStudyCouldGoOnAndAFinishedOneSaysSo() {
    Object[] words = {"--effort", "quick", "--out", "s", "--no-charts", "--quiet"};
    assertThat(done(words).out()).isEqualTo(folder.resolve("s") + "\n");
    List<Object> again = new ArrayList<>(List.of(words));
    again.add("--resume");
    assertThat(done(again.toArray()).out()).isEqualTo(folder.resolve("s") + "\n");
    again.addAll(List.of("--seed", 2));
    assertRefused(study(again.toArray()), "was begun with seed 1, not 2");
  }

  @Test
  void theNumberOfThreadsLeavesNoTrace() throws IOException {
    for (int threads : new int[] {1, 3}) {
      done("--effort", "quick", "--threads", threads, "--out", "t" + threads, "--no-charts");
    }
    for (String file : List.of("indices.csv", "groups/responses.csv", "sobol/responses.csv")) {
      assertThat(folder.resolve("t3").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("t1").resolve(file));
    }
  }

  @Test
  void everyMethodIsOneStage() throws IOException {
    for (String method : List.of("morris", "sobol", "prcc", "src", "pawn", "oat")) {
      Outcome outcome =
          done(
              "--method",
              method,
              "--effort",
              "quick",
              "--out",
              method,
              "--json",
              "--no-charts",
              "--response",
              ALIGNMENT + ",question.nearer-far");
      Path printed = Files.writeString(folder.resolve("printed.json"), outcome.out());
      JsonValue stages = Json.read(printed).member("stages");
      assertThat(stages.elements()).hasSize(1);
      assertThat(
              stages
                  .elements()
                  .get(0)
                  .member("responses")
                  .member(ALIGNMENT)
                  .member("method")
                  .text())
          .isEqualTo(method);
      assertThat(Table.read(folder.resolve(method).resolve("indices.csv")).texts("method"))
          .containsOnly(method);
    }
  }

  @Test
  void pairsAreGivenOnDemand() throws IOException {
    done(
        "--method",
        "sobol",
        "--second-order",
        "--points",
        32,
        "-n",
        4,
        "--out",
        "s",
        "--factors",
        "north-and-south,dynamics.alignment-gain",
        "--response",
        ALIGNMENT);
    assertThat(factors(folder.resolve("s/indices.csv"), ALIGNMENT, "second"))
        .containsExactly("north-and-south");
  }

  @Test
  void whatCannotBeStudiedIsRefused() {
    assertRefused(study("--response", "alignment.x"), "there is no response 'alignment.x'");
    assertRefused(study("--method", "sobl"), "did you mean 'sobol'?");
    assertRefused(study("--factors", "dynamics.sigmo"), "did you mean 'dynamics.sigma'");
    assertRefused(study("--factors", "dynamics.beta"), "has no range in the scenario");
    assertRefused(study("--factors", "dynamics.sigma,dynamics.sigma"), "is named twice");
    assertRefused(study("--factors", "dummy"), "screening adds it of itself");
    assertRefused(
        study("--factors", "north-and-south,ties.north.south.alignment"),
        "both move ties.north.south.alignment");
    assertRefused(study("--effort", "huge"), "there is no effort 'huge'");
    assertRefused(study("-n", 4), "go with --method");
    assertRefused(study("--method", "prcc", "-n", 1), "at least 2");
    assertRefused(study("--method", "morris", "--second-order"), "goes with the method sobol");
    assertRefused(study("--method", "sobol", "--points", 100), "a power of two");
    assertRefused(
        session.type("sensitivity", "feud.yaml"),
        "no ranged quantity, so there is nothing to study");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  private static void assertRefused(Outcome outcome, String... sentences) {
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentences).hasLineCount(1);
  }
}
