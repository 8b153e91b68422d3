package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.tools.ToolProvider;
import org.entente.PageCode.Block;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for programmers shows is compiled into a copy of the sources, and run. */
class ProgrammersPageTest {
  private static final Path FEUD =
      Path.of("src/test/resources/org/entente/cli/feud.yaml").toAbsolutePath();
  private static final String CLASSES =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final String PROTESTS = "count.protest.north.south";

  @TempDir static Path folder;
  private static List<Block> blocks;
  private static String changed;

  @BeforeAll
  static void compile() throws IOException {
    blocks = PageCode.of(MarkdownPage.read(Path.of("src/site/markdown/programmers.md")));
    Set<Path> files = new LinkedHashSet<>();
    for (Block block : blocks) {
      files.addAll(PageCode.apply(block, folder.resolve("copies")));
    }
    Path out = Files.createDirectories(folder.resolve("changed"));
    List<String> words =
        new ArrayList<>(
            List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17", "-parameters"));
    words.addAll(List.of("-cp", CLASSES, "-d", out.toString()));
    files.forEach(file -> words.add(file.toString()));
    assertThat(files).hasSizeGreaterThan(8);
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, words.toArray(String[]::new)))
        .isZero();
    changed = out + File.pathSeparator + CLASSES;
    for (Block block : blocks) {
      if (block.place().contains(".java, run")) {
        String name = block.place().substring(0, block.place().indexOf(", "));
        Files.writeString(folder.resolve(name), block.code());
      }
    }
  }

  /** What a program prints that Java is given. */
  private static String java(String classes, Object... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-cp", classes));
    Arrays.stream(words).map(Object::toString).forEach(command::add);
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(told).isZero();
    return told;
  }

  /** The mean of a response of the feud in the changed program. */
  private static double mean(String response, String setting) throws Exception {
    Path out = folder.resolve("r" + Math.abs(setting.hashCode()));
    java(
        changed,
        "org.entente.cli.Main",
        "run",
        FEUD,
        "-n",
        60,
        "--no-charts",
        "--out",
        out,
        "--force",
        "--set",
        setting);
    Table table = Table.read(out.resolve("responses.csv"));
    return Arrays.stream(table.numbers(response)).average().orElseThrow();
  }

  @Test
  void everySectionIsOfFewerThanThirtyLines() {
    Map<String, Long> lines = new LinkedHashMap<>();
    for (Block block : blocks) {
      boolean isPart = !block.place().endsWith(", run");
      lines.merge(block.section(), isPart ? block.code().lines().count() : 0, Long::sum);
    }
    assertThat(lines)
        .containsOnlyKeys(
            "The front door", "A driver", "A stimulus effect", "A response", "A figure");
    assertThat(lines.values()).allMatch(count -> count < 30);
  }

  @Test
  void theFrontDoorGivesTheNumbersOfTheExampleThatIsOnRecord() throws Exception {
    String scenario = Path.of("scenarios/kabul-2025.yaml").toAbsolutePath().toString();
    List<String> told = java(CLASSES, "Mean.java", scenario).lines().toList();
    Table summary = Table.read(Path.of("results/example/summary.csv"));
    int row = summary.texts("response").indexOf("alignment.kabul.islamabad.end");
    assertThat(Double.parseDouble(told.get(0))).isEqualTo(summary.numbers("mean")[row]);
    assertThat(told.get(1)).isEqualTo("200");
  }

  @Test
  void theDriverDrives() throws Exception {
    String weight = "actors.north.repertoire.protest-south.weights.power=";
    assertThat(mean(PROTESTS, weight + "0")).isPositive();
    assertThat(mean(PROTESTS, weight + "-50")).isZero();
  }

  @Test
  void theEffectTakesEffect() throws Exception {
    String effect = "stimuli.protest.effects.own-grievance=";
    assertThat(mean(PROTESTS, effect + "-1")).isLessThan(mean(PROTESTS, effect + "0"));
  }

  @Test
  void theResponseIsAResponse() throws Exception {
    assertThat(mean("trust.end", "dynamics.sigma=0.02")).isBetween(0.0, 1.0);
  }

  @Test
  void theFigureIsDrawn() throws Exception {
    java(changed, "Draw.java");
    assertThat(ImageIO.read(folder.resolve("shares.png").toFile()).getWidth()).isEqualTo(1600);
  }
}
