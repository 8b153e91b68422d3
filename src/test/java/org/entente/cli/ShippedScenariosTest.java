package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioProblems;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Proposition;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.scenario.SymmetricQuestions;
import org.entente.scenario.TimelineEntry;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with Entente reads, is described and runs; so does a new one. */
class ShippedScenariosTest {
  private static final List<String> OVERLAYS =
      List.of(
          "no-december-strike",
          "restraint",
          "relocation",
          "crackdown",
          "beijing-pressure",
          "beijing-mediates",
          "delhi-recognises",
          "chinese-targets",
          "attrition");

  @TempDir Path folder;

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachReadsWithoutAWarningIsDescribedAndRuns(Path file) {
    ResolvedScenario resolved = ScenarioReader.read(file, List.of());
    assertThat(resolved.warnings()).isEmpty();
    assertThat(resolved.scenario().title()).isNotBlank();
    assertThat(resolved.scenario().about()).containsPattern("[.?] ").endsWith(".");
    assertRuns(resolved);
  }

  private static void assertRuns(ResolvedScenario resolved) {
    CompiledScenario compiled = CompiledScenario.of(resolved.scenario());
    Recorder recorder = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    simulation.run(1, 1);
    assertThat(recorder.responses(simulation.region())).doesNotContain(Double.NaN);
  }

  @Test
  void allThatWerePromisedAreThere() throws IOException {
    assertThat(scenarios())
        .extracting(file -> file.getFileName().toString())
        .containsAll(OVERLAYS.stream().map(name -> name + ".yaml").toList())
        .contains("kabul-2025.yaml", "tutorial.yaml", "region-2025.yaml");
  }

  static List<String> overlays() {
    return OVERLAYS;
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void anOverlayAsksInTwoSentencesAndCitesFacts(String name) throws IOException {
    Path file = Path.of("scenarios", name + ".yaml");
    String about = ScenarioReader.read(file, List.of()).scenario().about();
    assertThat(about.split("(?<=[.?]) (?=[A-Z])", -1)).as(about).hasSize(2);
    assertThat(about).startsWith("What if ").containsPattern("\\? ");
    String text = Files.readString(file);
    assertThat(text).contains("extends: kabul-2025.yaml\n").containsPattern("\\b[FC]\\d\\d\\b");
    assertThat(text.lines().filter(line -> line.contains("source:")))
        .allSatisfy(line -> assertThat(line).containsPattern("[FC]\\d\\d|assumption"));
  }

  /** Any line that can be left out changes the scenario. */
  @ParameterizedTest
  @MethodSource("overlays")
  void anOverlayStatesOnlyWhatDiffers(String name) throws IOException {
    Files.copy(Path.of("scenarios/kabul-2025.yaml"), folder.resolve("kabul-2025.yaml"));
    List<String> lines = Files.readAllLines(Path.of("scenarios", name + ".yaml"));
    Path file = folder.resolve("overlay.yaml");
    Files.write(file, lines);
    String whole = ScenarioReader.read(file, List.of()).yaml();
    int left = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).isBlank() || lines.get(line).startsWith("#")) {
        continue;
      }
      List<String> rest = new ArrayList<>(lines);
      rest.remove(line);
      Files.write(file, rest);
      try {
        assertThat(ScenarioReader.read(file, List.of()).yaml())
            .as("without line " + (line + 1))
            .isNotEqualTo(whole);
        left++;
      } catch (ScenarioProblems needed) {
        assertThat(needed.problems()).isNotEmpty();
      }
    }
    assertThat(left).isPositive();
  }

  @Test
  void theWiderRegionHasTheActorsAndKindsOfStimulusThatWerePromised() {
    Scenario region =
        ScenarioReader.read(Path.of("scenarios/region-2025.yaml"), List.of()).scenario();
    assertThat(region.actors())
        .containsKeys("moscow", "tehran", "doha", "abu-dhabi", "ankara", "riyadh")
        .containsKeys("tashkent", "washington", "kabul", "islamabad", "rawalpindi", "delhi");
    assertThat(region.stimuli())
        .containsKeys("mediation", "agreement", "recognise", "raise-relations")
        .containsKeys("lower-relations", "close-border", "open-border", "expel", "visit");
    for (String meeting : List.of("visit", "agreement", "mediation")) {
      assertThat(region.stimuli().get(meeting).effects().mutual()).as(meeting).isTrue();
    }
    for (String type : region.stimuli().keySet()) {
      boolean used =
          region.timeline().stream().anyMatch(entry -> entry.stimulus().equals(type))
              || region.actors().values().stream()
                  .flatMap(actor -> actor.repertoire().stream())
                  .anyMatch(entry -> entry.action().equals(type));
      assertThat(used).as(type).isTrue();
    }
    assertThat(region.clock().decisionsFrom()).isBefore("2025-01-12");
    assertThat(region.timeline())
        .allSatisfy(
            entry ->
                assertThat(entry.dates().get(entry.dates().size() - 1)).isBefore("2025-01-13"));
  }

  /** What is told of the wider region is what the rule asks, or that of any one of those asked. */
  @Test
  void theWiderRegionsHeadlinesAreTwentyThatTheRuleAsks() {
    Scenario region =
        ScenarioReader.read(Path.of("scenarios/region-2025.yaml"), List.of()).scenario();
    assertThat(region.questions()).hasSize(20);
    Set<Proposition> byRule =
        region.asked().stream()
            .filter(question -> SymmetricQuestions.asks(question.id()))
            .map(Question::proposition)
            .collect(Collectors.toSet());
    for (Question headline : region.questions()) {
      Proposition asked = headline.proposition();
      boolean ofAnyone = asked instanceof Proposition.Count count && count.from() == null;
      assertThat(byRule.contains(asked) || ofAnyone).as(headline.id()).isTrue();
    }
  }

  @Test
  void theHindcastScriptsNothingAndEndsWithTheHorizon() {
    Scenario hindcast =
        ScenarioReader.read(Path.of("scenarios/hindcast-2024.yaml"), List.of()).scenario();
    assertThat(hindcast.timeline()).noneMatch(TimelineEntry::enabled);
    assertThat(hindcast.clock().decisionsFrom()).isEqualTo("2024-03-01");
    assertThat(hindcast.clock().end()).isEqualTo("2025-01-12");
    // What is known by then is kept apart.
    assertThat(hindcast.questions()).allMatch(question -> question.source().isPresent());
  }

  /** Numbers of repertoires rest on a fact or say that they are assumed. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void noNumberOfARepertoireStandsWithoutAFactOrTheWordAssumption(Path file) {
    Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
    Quantities.of(scenario)
        .forEach(
            (path, quantity) -> {
              String said = quantity.source().orElse("");
              if (path.contains(".repertoire.") && !said.equals(Quantity.STANDARD)) {
                assertThat(said).as(path).containsPattern("\\b[FC]\\d\\d\\b|assumption");
              }
            });
  }

  @Test
  void theListNamesAndDescribesEachOfThem() throws IOException {
    Outcome spoken = Session.here().type("list");
    assertThat(spoken.code()).isEqualTo(ExitCode.DONE);
    assertThat(spoken.out().lines()).allMatch(line -> line.length() <= 100);
    String words = spoken.out().replaceAll("\\s+", " ");
    JsonValue listed = TraceCommandTest.json(Session.here().type("list", "--json").out());
    List<JsonValue> documents = listed.member("scenarios").elements();
    assertThat(documents).hasSameSizeAs(scenarios());
    for (int s = 0; s < documents.size(); s++) {
      Path file = scenarios().get(s);
      Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
      assertThat(words).contains(file + ": " + scenario.title() + " " + scenario.about().strip());
      assertThat(documents.get(s).member("scenario").text()).isEqualTo(scenario.id());
      assertThat(documents.get(s).member("about").text()).isEqualTo(scenario.about());
    }
    assertThat(Session.here().type("list", "nowhere").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void aNewScenarioReadsAndRunsAsItStandsAndIsNotWrittenOver() {
    Outcome made = new Session(folder).type("init", "my-region");
    assertThat(made.code()).isEqualTo(ExitCode.DONE);
    ResolvedScenario resolved = ScenarioReader.read(folder.resolve("my-region.yaml"), List.of());
    assertThat(resolved.scenario().id()).isEqualTo("my-region");
    assertThat(resolved.warnings()).isEmpty();
    assertRuns(resolved);
    String text = read("my-region.yaml");
    Outcome again = new Session(folder).type("init", "my-region");
    assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).contains("already exists; take another name, or replace it by --force");
    assertThat(read("my-region.yaml")).isEqualTo(text);
    assertThat(text.lines().filter(line -> line.startsWith("#")).count()).isGreaterThan(20);
    assertThat(new Session(folder).type("validate", "my-region.yaml").code()).isZero();
    assertThat(new Session(folder).type("run", "my-region.yaml", "-n", 2, "--no-charts").code())
        .isZero();
    Outcome json = new Session(folder).type("init", "other", "--json");
    assertThat(TraceCommandTest.json(json.out()).member("file").text()).endsWith("other.yaml");
    assertThat(new Session(folder).type("init", "My Region").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
