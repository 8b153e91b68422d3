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
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same histories with and without something. */
class CompareCommandTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
    overlay(
        "no-raid",
        "title: Without the first raid\n" + "timeline: [{id: first-raid, enabled: false}]");
    overlay("calm", "actors: {south: {repertoire: [{id: raid-north, enabled: false}]}}");
    overlay("copy", "title: The feud told twice");
  }

  private void overlay(String name, String change) throws IOException {
    String text = "extends: feud.yaml\nscenario: " + name + "\n" + change + "\n";
    Files.writeString(folder.resolve(name + ".yaml"), text);
  }

  private JsonValue json(Object... words) throws IOException {
    List<Object> all = new ArrayList<>(List.of("compare", "--json", "--no-charts"));
    all.addAll(List.of(words));
    Outcome outcome = session.type(all.toArray());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    byte[] printed = outcome.out().getBytes(StandardCharsets.UTF_8);
    return Json.read(new ByteArrayInputStream(printed), "the output");
  }

  private String words(Object... words) {
    List<Object> all = new ArrayList<>(List.of("compare", "--no-charts"));
    all.addAll(List.of(words));
    Outcome outcome = session.type(all.toArray());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome.out();
  }

  @Test
  void aComparisonLeavesDifferencesAndAResultsFolderAScenario() throws IOException {
    assertThat(session.type("compare", "feud.yaml", "no-raid.yaml", "-n", 60).code()).isZero();
    List<String> files = Folder.files(folder.resolve("results/feud/001"));
    assertThat(files)
        .contains(
            "differences.csv",
            "difference-bands.csv",
            "partings.csv",
            "manifest.json",
            "charts/difference-fan.no-raid.png",
            "charts/difference-fan.no-raid.svg",
            "feud/responses.csv",
            "feud/charts/drift-fan.png",
            "no-raid/responses.csv",
            "no-raid/manifest.json");
    String picture =
        Files.readString(folder.resolve("results/feud/001/charts/difference-fan.no-raid.svg"));
    assertThat(picture)
        .contains("Without the first raid: what changes for North")
        .contains("no-raid less feud: 60 pairs of histories with the same draws, seed 1");
  }

  @Test
  void eachSideIsToTheByteWhatARunOfItAloneLeaves() throws IOException {
    words("feud.yaml", "no-raid.yaml", "-n", 60, "--seed", 9, "-o", "both");
    for (String scenario : List.of("feud", "no-raid")) {
      session.type("run", scenario + ".yaml", "-n", 60, "--seed", 9, "--no-charts", "-o", scenario);
      for (String file : List.of("responses.csv", "bands.csv", "summary.json", "questions.csv")) {
        assertThat(folder.resolve("both/" + scenario + "/" + file))
            .as(file)
            .hasSameBinaryContentAs(folder.resolve(scenario + "/" + file));
      }
    }
  }

  @Test
  void theDocumentAndTheTableOfDifferencesSayTheSame() throws IOException {
    JsonValue document = json("feud.yaml", "no-raid.yaml", "calm.yaml", "-n", 60, "-o", "r");
    Table table = Table.read(folder.resolve("r/differences.csv"));
    List<String> scenarios = table.texts("scenario");
    List<String> responses = table.texts("response");
    assertThat(scenarios).contains("no-raid", "calm");
    for (int row = 0; row < scenarios.size(); row++) {
      JsonValue one =
          document
              .member("others")
              .member(scenarios.get(row))
              .member("responses")
              .member(responses.get(row));
      for (String column : List.of("difference", "low", "high", "pairs")) {
        assertThat(one.member(column).number()).isEqualTo(table.numbers(column)[row]);
      }
      for (String column : WITH_ENDS) {
        assertThat(one.member(column).number()).isEqualTo(table.numbers(column)[row]);
      }
      assertThat(one.member("verdict").text()).isEqualTo(table.texts("verdict").get(row));
      Object ratio = one.member("varianceRatio").plain();
      assertThat(ratio == null ? "" : ratio.toString()).isNotEqualTo("NaN");
      assertThat(ratio == null).isEqualTo(table.texts("varianceRatio").get(row).isEmpty());
    }
  }

  private static final List<String> WITH_ENDS =
      Stream.of("base", "other", "above", "equal", "below")
          .flatMap(name -> Stream.of(name, name + "Low", name + "High"))
          .toList();

  @Test
  void everyMeanAndShareOfAComparisonHasItsInterval() throws IOException {
    String spoken = words("feud.yaml", "no-raid.yaml", "-n", 60, "-o", "r");
    // Half of 60: Beta(30.5, 30.5) has its 2.5 % quantile at 0.3759 (R: qbeta(0.025, 30.5, 30.5)).
    assertThat(spoken).contains("Shares of the pairs are off by at most 12.4 points (95 %)");
    Table table = Table.read(folder.resolve("r/differences.csv"));
    for (int row = 0; row < table.texts("response").size(); row++) {
      for (String column : List.of("base", "other", "above", "equal", "below")) {
        assertThat(table.numbers(column)[row])
            .isBetween(table.numbers(column + "Low")[row], table.numbers(column + "High")[row]);
      }
      assertThat(table.numbers("aboveHigh")[row] - table.numbers("aboveLow")[row])
          .isBetween(0.03, 0.249);
    }
  }

  @Test
  void sharesAddUpAndDifferencesAreThoseOfThePairsInTheSubFolders() throws IOException {
    json("feud.yaml", "no-raid.yaml", "-n", 60, "-o", "r");
    Table table = Table.read(folder.resolve("r/differences.csv"));
    List<String> responses = table.texts("response");
    for (int row = 0; row < responses.size(); row++) {
      double[] base = column("feud", responses.get(row));
      double[] other = column("no-raid", responses.get(row));
      double above = 0;
      double below = 0;
      double sum = 0;
      for (int r = 0; r < base.length; r++) {
        above += other[r] > base[r] ? 1 : 0;
        below += other[r] < base[r] ? 1 : 0;
        sum += other[r] - base[r];
      }
      assertThat(table.numbers("above")[row]).isEqualTo(above / 60);
      assertThat(table.numbers("below")[row]).isEqualTo(below / 60);
      assertThat(table.numbers("equal")[row]).isEqualTo((60 - above - below) / 60);
      assertThat(table.numbers("difference")[row]).isCloseTo(sum / 60, within(1e-12));
    }
  }

  private double[] column(String scenario, String response) throws IOException {
    return Folder.column(folder.resolve("r/" + scenario + "/responses.csv"), response);
  }

  @Test
  void historiesPartOnTheDayOfTheStrikeThatIsLeftOutAndAgreeBefore() throws IOException {
    String spoken = words("feud.yaml", "no-raid.yaml", "-n", 60, "-o", "r");
    assertThat(spoken).contains("Histories part from 2025-01-10.\n");
    Table bands = Table.read(folder.resolve("r/difference-bands.csv"));
    boolean differs = false;
    for (int row = 0; row < bands.texts("date").size(); row++) {
      boolean before = bands.texts("date").get(row).compareTo("2025-01-10") < 0;
      for (String column : List.of("q05", "q50", "q95", "mean")) {
        double value = bands.numbers(column)[row];
        assertThat(before && value != 0).isFalse();
        differs |= bands.texts("date").get(row).equals("2025-01-10") && value != 0;
      }
    }
    assertThat(differs).isTrue();
    assertThat(Files.readString(folder.resolve("r/partings.csv")))
        .isEqualTo("scenario,parted\nno-raid,2025-01-10\n");
  }

  /** What touches no alignment at first: a red line, and pressure on someone far away. */
  @Test
  void historiesPartWhereAnythingDiffersAndNotOnlyTheAlignmentsOfTheFocus() throws IOException {
    overlay(
        "pressed",
        """
        stimuli: {lean: {valence: {value: 0, source: x}, effects: {pressure: 1}}}
        timeline: [{id: lean-on-south, date: 2025-01-07, stimulus: lean, from: far, on: south}]
        """);
    String spoken = words("feud.yaml", "pressed.yaml", "-n", 20);
    assertThat(spoken).contains("Histories part from 2025-01-07.\n");
  }

  @Test
  void aCopyNeverPartsAndIsTheSameInAll() throws IOException {
    String spoken = words("feud.yaml", "copy.yaml", "-n", 20);
    assertThat(spoken)
        .contains("Histories never part.\n")
        .contains("Same in all: every pair differs by the same.\n");
    assertThat(Files.readString(folder.resolve("results/feud/001/partings.csv")))
        .isEqualTo("scenario,parted\ncopy,\n");
    JsonValue copy = json("feud.yaml", "copy.yaml", "-n", 20).member("others").member("copy");
    assertThat(copy.member("parted").plain()).isNull();
    for (String response : copy.member("responses").names()) {
      JsonValue one = copy.member("responses").member(response);
      assertThat(one.member("difference").number()).isZero();
      assertThat(one.member("verdict").text()).isEqualTo("same in all");
    }
  }

  @Test
  void fewerThanTwentyReplicationsWithAnythingAreRare() throws IOException {
    JsonValue responses =
        json("feud.yaml", "calm.yaml", "-n", 19)
            .member("others")
            .member("calm")
            .member("responses");
    assertThat(responses.member("count.raid.south.north").member("verdict").text())
        .isEqualTo("rare");
    assertThat(words("feud.yaml", "calm.yaml", "-n", 19))
        .contains("Rare: fewer than 20 pairs have a value other than 0");
  }

  @Test
  void severalAreRankedByTheSizeOfTheirEffectAndQuestionsStandSideBySide() throws IOException {
    String response = "alignment.north.south.end";
    Object[] words = {
      "feud.yaml", "copy.yaml", "no-raid.yaml", "calm.yaml", "-n", 60, "--rank", response
    };
    JsonValue document = json(words);
    assertThat(document.member("rankedBy").text()).isEqualTo(response);
    List<String> order = document.member("others").names();
    assertThat(order).hasSize(3).endsWith("copy");
    double last = Double.POSITIVE_INFINITY;
    for (String other : order) {
      JsonValue one = document.member("others").member(other).member("responses");
      double effect = Math.abs(one.member(response).member("difference").number());
      assertThat(effect).isLessThanOrEqualTo(last);
      last = effect;
    }
    String calm = "raid-again +0\\.\\d{3}";
    for (String other : order) {
      calm += other.equals("calm") ? " +0\\.000\\*" : " +0\\.\\d{3}\\*?";
    }
    assertThat(words(words))
        .contains("Ranked by the effect on " + response + "\n")
        .containsPattern(
            "(?m)^  1  " + order.get(0) + " .*\n  2  " + order.get(1) + " .*\n  3  copy ")
        .containsPattern("(?m)^ +base +1 +2 +3$")
        .containsPattern("(?m)^  " + calm + "$");
  }

  @Test
  void whatOnlyOneHasIsNamedAndWhatBothHaveIsCompared() throws IOException {
    overlay(
        "alone",
        """
        actors:
          far: {enabled: false}
          north: {repertoire: [{id: outreach-far, enabled: false}]}
        questions: [{id: nearer-far, enabled: false}]
        clock: {end: 2025-03-20}
        """);
    Outcome outcome = session.type("compare", "feud.yaml", "alone.yaml", "-n", 30, "--no-charts");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("alone lacks the actors far; only what both have is compared")
        .contains("feud runs 2025-01-01 to 2025-03-31 by 1 d, free from 2025-01-15")
        .contains("alone 2025-01-01 to 2025-03-20 by 1 d");
    assertThat(outcome.out())
        .contains("North, South")
        .doesNotContain("North, Far")
        .contains("in the alignments of the focus that both have");
    Table bands = Table.read(folder.resolve("results/feud/001/difference-bands.csv"));
    assertThat(bands.texts("date")).contains("2025-03-20").doesNotContain("2025-03-21");
    assertThat(bands.texts("second")).contains("south", "band").doesNotContain("far");
  }

  @Test
  void aQuestionThatAsksSomethingElseIsNamedAndSoIsAResponseThatOnlyOneHas() throws IOException {
    overlay(
        "other-words",
        """
        questions: [{id: raid-again, at-least: 2}]
        timeline: [{id: visit, date: 2025-02-01, stimulus: outreach, from: south, on: far}]
        """);
    Outcome outcome =
        session.type("compare", "feud.yaml", "other-words.yaml", "-n", 30, "--no-charts");
    assertThat(outcome.err())
        .contains("other-words asks something else than feud by the questions raid-again")
        .contains("feud lacks the responses count.outreach.south.far");
    assertThat(outcome.out()).contains("Histories part from 2025-02-01.\n");
  }

  @Test
  void scenariosOfAnotherFocusAreComparedInTheDyadThatBothShow() throws IOException {
    overlay("southern", "focus: south");
    Outcome outcome =
        session.type("compare", "feud.yaml", "southern.yaml", "-n", 30, "--no-charts");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("the focus of feud is north, that of southern is south")
        .doesNotContain("lacks the responses alignment");
    assertThat(outcome.out())
        .contains("Histories never part.\n")
        .containsPattern("North, South .* \\+0\\.000 \\[\\+0\\.000, \\+0\\.000\\]");
  }

  @Test
  void whatCannotBeComparedIsRefusedInASentence() throws IOException {
    Files.writeString(folder.resolve("twin.yaml"), Files.readString(folder.resolve("calm.yaml")));
    overlay("lost", "timeline: [{id: first-rade, enabled: false}]");
    refused("feud.yaml is named twice", "feud.yaml", "feud.yaml");
    refused("calm.yaml is named twice", "feud.yaml", "calm.yaml", "calm.yaml");
    refused("are both called 'calm'", "feud.yaml", "calm.yaml", "twin.yaml");
    refused("at least 2 replications", "feud.yaml", "calm.yaml", "-n", 1);
    refused("did you mean 'balance.end'?", "feud.yaml", "calm.yaml", "--rank", "balance.ent");
    refused("there is no such file", "feud.yaml", "clam.yaml");
    refused(
        "there is no timeline entry 'first-rade' to switch off; did you mean 'first-raid'?",
        "feud.yaml",
        "lost.yaml");
    refused("Missing required parameter: 'OTHER'", "feud.yaml");
  }

  private void refused(String sentence, Object... words) {
    List<Object> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(words));
    Outcome outcome = session.type(all.toArray());
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentence).doesNotContain("fault of Entente", "\tat ");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void quietPrintsTheFolderAlone() {
    assertThat(words("feud.yaml", "calm.yaml", "-n", 20, "-q").getBytes(StandardCharsets.UTF_8))
        .asString(StandardCharsets.UTF_8)
        .endsWith("results/feud/001\n")
        .hasLineCount(1);
  }
}
