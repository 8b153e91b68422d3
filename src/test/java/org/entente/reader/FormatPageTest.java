package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.MarkdownPage;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference page of the format and the reader say the same. */
class FormatPageTest {
  private static final String PAGE =
      ScenarioText.text(Path.of("src/site/markdown/scenario-format.md"));

  @TempDir Path folder;

  @Test
  void thePageNamesEveryKeyOfTheFormat() {
    TreeSet<String> keys = new TreeSet<>();
    collect(ScenarioShape.FILE, keys);

    assertThat(keys)
        .hasSizeGreaterThan(80)
        .allSatisfy(key -> assertThat(PAGE).containsPattern("`[^`\n]*\\b" + key + "\\b[^`\n]*`"));
  }

  @Test
  void thePageGivesEveryParameterItsUnitAndDefault() {
    for (Parameter parameter : Parameter.values()) {
      String standard = DynamicsBinder.standard(parameter);
      Pattern row =
          Pattern.compile(
              "\\| `" + parameter + "` \\| [^|]+ \\| [^|]+ \\| " + standard + "0? \\| [^|]+ \\|");
      assertThat(row.matcher(PAGE).find()).as(parameter + ", default " + standard).isTrue();
    }
  }

  @Test
  void thePageExplainsEveryDriver() {
    for (DriverKind driver : DriverKind.values()) {
      assertThat(PAGE).contains("`" + driver.word() + "`");
    }
  }

  @Test
  void theSmallestFileOfThePageIsRead() {
    ResolvedScenario read = ScenarioText.read(folder, "smallest.yaml", block("scenario: two-"));

    assertThat(read.warnings()).isEmpty();
    assertThat(read.scenario().actors()).containsOnlyKeys("north", "south");
  }

  @Test
  void theOverlayOfThePageIsRead() {
    String text =
        block("scenario: no-december-strike")
            .replace("extends: ", "extends: " + Path.of("scenarios").toAbsolutePath() + "/");

    assertThat(ScenarioText.read(folder, "overlay.yaml", text).scenario().id())
        .isEqualTo("no-december-strike");
  }

  @Test
  void theSettingsOfThePageAreMade() {
    List<String> settings = new ArrayList<>();
    Matcher setting = Pattern.compile("--set (\\S+)").matcher(block("./entente run"));
    while (setting.find()) {
      settings.add(setting.group(1));
    }

    assertThat(settings).hasSizeGreaterThan(2);
    assertThat(ScenarioReader.read(ScenarioText.KABUL, settings).warnings()).isEmpty();
  }

  /** The code block that starts so. */
  private static String block(String start) {
    return new MarkdownPage(PAGE)
        .blocks().stream()
            .map(MarkdownPage.Block::text)
            .filter(text -> text.startsWith(start))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no block starts with " + start));
  }

  private static void collect(Shape shape, TreeSet<String> keys) {
    if (shape instanceof Fields fields) {
      fields
          .members()
          .forEach(
              (key, member) -> {
                keys.add(key);
                collect(member.shape(), keys);
              });
    } else if (shape instanceof MapOf map) {
      collect(map.item(), keys);
    } else if (shape instanceof ListOf list) {
      collect(list.item(), keys);
    }
  }
}
