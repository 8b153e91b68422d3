package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario that is wrong is told so, where and how, and nothing else happens. */
class BadInputTest {
  private static final Pattern PLACE = Pattern.compile("(?m)^.*feud\\.yaml:(\\d+):(\\d+): (.*)$");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() {
    session = new Session(folder);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        change("a duplicate key", "focus: north\n", "focus: north\nfocus: south\n", "focus"),
        change("an unknown key", "    decides-every: 7", "    decides-evry: 7", "'decides-every'"),
        change("a wrong type", "capability: 0.02", "capability: strong", "number"),
        change("a number out of bounds", "trust: 0.3,", "trust: 1.5,", "from 0 to 1"),
        change("not a number", "trust: 0.3,", "trust: .nan,", "finite"),
        change("infinity", "trust: 0.3,", "trust: .inf,", "finite"),
        change("an unknown actor", "focus: north", "focus: nroth", "'north'"),
        change(
            "an unknown issue", "positions: {river: -0.5,", "positions: {rivr: -0.5,", "'river'"),
        change("an unknown driver", "{grievance: 2}", "{grievence: 2}", "'grievance'"),
        change("an unknown stimulus", "action: protest", "action: protst", "'protest'"),
        change("saliences of nothing", "{river: 0.7, trade: 0.3}", "{river: 0, trade: 0}", "0"),
        change("an end before the start", "end: 2025-03-31", "end: 2024-03-31", "2025-01-01"),
        change("an impossible date", "date: 2025-01-10", "date: 2025-02-30", "2025-02-30"),
        change("a date off the clock", "date: 2025-01-10", "date: 2026-01-10", "2025-03-31"),
        change("a step that fits no day", "end: 2025-03-31", "step: 0.3, end: 2025-03-31", "0.3"),
        change(
            "an actor that acts on itself",
            "{action: raid, on: north,",
            "{action: raid, on: south,",
            "itself"),
        change("tabs", "focus: north\nissues:\n", "focus: north\nissues:\n\triver: {}\n", "tab"),
        change("no YAML", "focus: north", "focus: [north", ""),
        change(
            "a tag that names a Java type",
            "name: Far",
            "name: !!javax.script.ScriptEngineManager []",
            "tag"),
        change(
            "a bomb of aliases",
            "focus: north\n",
            "focus: north\nabout: &a [x, x, x, x, x, x, x, x, x]\n" + bomb(),
            ""),
        change("nesting 20,000 deep", "focus: north", "about: " + "[".repeat(20_000), "deep"));
  }

  private static Arguments change(String name, String from, String to, String words) {
    return arguments(name, from, to, words);
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder();
    for (char name = 'b'; name <= 'i'; name++) {
      String before = "*" + (char) (name - 1);
      bomb.append("x-").append(name).append(": &").append(name).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(9, before))).append("]\n");
    }
    return bomb.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void whatIsWrongIsNamedWithItsPlaceItsLineAndWhatWouldBeRight(
      String name, String from, String to, String words) throws IOException {
    assertThat(Scenarios.FEUD).as("the scenario before the change").contains(from);
    String text = Scenarios.FEUD.replace(from, to);
    Files.writeString(folder.resolve("feud.yaml"), text);

    Outcome outcome = run("feud.yaml");

    assertRefused(outcome);
    List<MatchResult> places = PLACE.matcher(outcome.err()).results().toList();
    assertThat(places).as(outcome.err()).hasSize(1);
    MatchResult place = places.get(0);
    int line = Integer.parseInt(place.group(1));
    List<String> lines = text.lines().toList();
    // A list that is not closed shows on the line after it only.
    assertThat(line).as(outcome.err()).isBetween(firstLine(text, to), lastLine(text, to) + 1);
    assertThat(place.group(3)).contains(words);
    String shown = outcome.err().lines().toList().get(1).strip();
    assertThat(lines.get(line - 1).contains(shown.replaceAll("^(\\\\t|\\.{3})|\\.{3}$", "")))
        .as(outcome.err())
        .isTrue();
    assertThat(outcome.err().lines().toList().get(2).strip()).isEqualTo("^");
  }

  private static int firstLine(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
  }

  private static int lastLine(String text, String part) {
    String before = text.substring(0, text.indexOf(part) + part.length());
    return (int) before.chars().filter(c -> c == '\n').count() + 1;
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    assertRefused(run("nowhere.yaml"), "nowhere.yaml: there is no such file");
  }

  @Test
  void aFolderIsNoScenario() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    assertRefused(run("scenarios"), "scenarios: this is a folder; name a scenario file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n"})
  void anEmptyFileIsNoScenario(String content) throws IOException {
    Files.writeString(folder.resolve("empty.yaml"), content);
    assertRefused(run("empty.yaml"), "empty.yaml", "empty");
  }

  @Test
  void scenariosThatExtendEachOtherInACircleAreRefused() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "scenario: a\nextends: b.yaml\n");
    Files.writeString(folder.resolve("b.yaml"), "scenario: b\nextends: a.yaml\n");
    assertRefused(run("a.yaml"), "b.yaml:2:", "extends: a.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dynamics.sigmaa=1",
        "dynamics.sigma",
        "dynamics.sigma=",
        "=1",
        "dynamics.sigma=much",
        "actors.nobody.capability=1",
        "dynamics.sigma=[1",
        "timeline.no-raid.enabled=false"
      })
  void aSettingThatCannotBeIsShownWithWhatWouldBeRight(String setting) throws IOException {
    Scenarios.feud(folder);
    Outcome outcome = run("feud.yaml", "--set", setting);
    assertRefused(outcome, "--set");
    assertThat(outcome.err()).containsPattern("(?m)^ +" + Pattern.quote(setting) + "$\n +\\^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10000001", "99999999999999999999", "1.5", "many", ""})
  void aNumberOfReplicationsThatCannotBeIsRefused(String number) throws IOException {
    Scenarios.feud(folder);
    assertRefused(session.type("run", "feud.yaml", "-n", number), "--replications");
  }

  private Outcome run(Object... words) {
    Object[] all = new Object[words.length + 1];
    all[0] = "run";
    System.arraycopy(words, 0, all, 1, words.length);
    return session.type(all);
  }

  /** One message, no trace of a program, nothing printed as a result, nothing left behind. */
  private void assertRefused(Outcome outcome, String... sentences) throws IOException {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    for (String sentence : sentences) {
      assertThat(outcome.err()).contains(sentence);
    }
    assertThat(outcome.err())
        .doesNotContain("at org.entente", "Exception", "fault")
        .hasSizeLessThan(1000);
    assertThat(Folder.entries(folder))
        .allMatch(entry -> entry.endsWith(".yaml") || entry.equals("scenarios"));
  }
}
