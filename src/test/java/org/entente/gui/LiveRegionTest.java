package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.entente.Baseline;
import org.entente.scenario.Quantities;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Walk} finds on a screen in memory, in a process that has one. */
class LiveRegionTest {
  @TempDir static Path folder;

  private static final Scenario SCENARIO = Baseline.with();
  private static final Map<String, String> FOUND = new LinkedHashMap<>();
  private static String errors = "";
  private static List<Long> history = List.of();

  @BeforeAll
  static void walk() throws Exception {
    Optional<Screen> opened = Screen.open();
    assumeTrue(opened.isPresent(), "There is no Xvfb to show the live region on: not tested.");
    try (Screen screen = opened.get()) {
      run(screen);
    }
    history = History.of(SCENARIO, 5, 3);
  }

  private static void run(Screen screen) throws IOException, InterruptedException {
    String kept = System.getProperty("entente.screenshots");
    Path pictures = kept == null ? folder : Files.createDirectories(Path.of(kept));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=false",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.prefs.userRoot=" + folder,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Walk.class.getName(),
            pictures.toString());
    builder.environment().put("DISPLAY", screen.display());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process walk = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    boolean ended = walk.waitFor(10, TimeUnit.MINUTES);
    walk.destroyForcibly().waitFor();
    errors = Files.readString(err);
    for (String line : Files.readAllLines(out)) {
      int equals = line.indexOf('=');
      FOUND.put(line.substring(0, equals), line.substring(equals + 1));
    }
    assertThat(ended).as("the walk ended; it found %s and said %s", FOUND, errors).isTrue();
    assertThat(walk.exitValue()).as(errors).isZero();
  }

  private static String found(String name) {
    return FOUND.getOrDefault(name, "nothing of this name was told");
  }

  private static String print(long fingerprint) {
    return Long.toHexString(fingerprint);
  }

  @Test
  void nothingFailsOnAnyThread() {
    assertThat(found("uncaught")).isEqualTo("0");
    assertThat(errors).isEmpty();
  }

  @Test
  void whileNothingIsDoneByHandTheHistoryIsTheModels() {
    assertThat(found("steps"))
        .isEqualTo(
            history.subList(0, 60).stream()
                .map(LiveRegionTest::print)
                .collect(Collectors.joining(" ")));
  }

  @Test
  void windowsSpeakOfTheScenarioAndOfDates() {
    assertThat(found("titles").split("; "))
        .hasSize(4)
        .allMatch(title -> title.startsWith(SCENARIO.title()));
    assertThat(found("time")).isEqualTo("2024-04-29");
  }

  @Test
  void theChartGrowsByAPointAStep() {
    assertThat(found("charted")).isEqualTo("60");
    assertThat(found("charted.ends")).isEqualTo(Arrays.toString(endsAfter(60)));
    assertThat(Long.parseLong(found("colours.chart"))).isGreaterThan(20);
    assertThat(Long.parseLong(found("colours.network"))).isGreaterThan(20);
  }

  private static double[] endsAfter(int steps) {
    LiveReplication live = new LiveReplication(SCENARIO, 5, 3);
    live.start();
    History.goingOn(live, steps);
    return live.course().alignments(steps - 1);
  }

  @Test
  void aDoubleClickInspectsAnActorOrALine() {
    assertThat(found("inspectors.actor")).contains("Kabul");
    assertThat(found("inspectors.line")).contains("Kabul \u2013 New Delhi");
  }

  @Test
  void aPropertyIsChartedByOurOwnInspector() {
    assertThat(found("charting"))
        .contains("org.entente.gui.PropertyChart")
        .doesNotContain("ChartingPropertyInspector");
    assertThat(found("charting.offered")).contains("Chart over time");
    assertThat(found("charting.name")).isEqualTo("Trust, Kabul to New Delhi");
    assertThat(found("charting.points")).isEqualTo("6");
    assertThat(found("charting.differs")).isEqualTo("0.0");
  }

  @Test
  void nothingIsFiredBeforeTheStart() {
    assertThat(found("fired.before")).startsWith("Nothing is under way");
  }

  @Test
  void aStimulusFiredByHandTakesEffectInTheNextStep() {
    LiveReplication live = new LiveReplication(SCENARIO, 5, 3);
    live.start();
    History.goingOn(live, 65);
    live.fire(new Firing("strike", "delhi", List.of("islamabad", "ttp"), 0.5));
    History.goingOn(live, 66);

    assertThat(found("fired")).isEqualTo("Takes effect on 2024-05-05, with the next step.");
    assertThat(found("fired.fingerprint"))
        .isEqualTo(print(live.region().fingerprint()))
        .isNotEqualTo(print(history.get(65)));
    assertThat(found("fired.log"))
        .isEqualTo("2024-05-05  New Delhi: air strike on Islamabad, the TTP (by hand)");

    Scenario set = Quantities.replace(live.scenario(), Map.of("dynamics.trust-loss", 0.31));
    assertThat(found("set.options")).isEqualTo("--set dynamics.trust-loss=0.31");
    assertThat(found("set.fingerprint")).isEqualTo(print(History.of(set, 5, 3).get(65)));
    assertThat(found("set.charted")).isEqualTo("66");
  }

  @Test
  void aCheckpointIsTakenUpWhereItWasSaved() {
    assertThat(found("checkpoint.done")).isEqualTo("66");
    assertThat(found("checkpoint.charted")).isEqualTo("66");
    assertThat(found("checkpoint.same")).isEqualTo("true");
    assertThat(found("checkpoint.own")).isEqualTo("true");
    assertThat(found("checkpoint.other")).isEqualTo("false");
  }

  @Test
  void playedAndPausedItIsWhereTheModelIs() {
    assertThat(found("played")).isEqualTo("true");
    assertThat(found("paused")).isEqualTo("true");
    assertThat(found("played.same")).isEqualTo("true");
  }

  @Test
  void closingTheConsoleClosesAllWindows() {
    assertThat(found("closed")).isEqualTo("true");
    assertThat(found("closed.frames")).isEqualTo("true");
  }
}
