package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.scenario.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The scenario as resolved: one file that needs no other and means the same. */
class CanonicalYamlTest {
  @TempDir Path folder;

  @Test
  void theBaselineReadAgainIsTheSameToTheByte() {
    assertThatIsFixed(ScenarioReader.read(ScenarioText.KABUL, List.of()));
  }

  @Test
  void anOverlayWithSettingsReadAgainIsTheSameToTheByte() {
    assertThatIsFixed(
        ScenarioText.overlay(
            folder,
            """
            title: "Quotes \\" and: colons, #hashes, 'more', [brackets] and \u00e9\u4e2d\uD83C\uDFD4"
            about: |
              Two lines,

                the second indented.
            quantities: {"ties.*.*.*": {range: +-0.1, group: ties}}
            timeline:
              - {id: first-raid, enabled: false}
              - {id: more, date: 2025-03-31, stimulus: raid, from: south, on: north, group: band,
                 repeat: {every: P1M, until: 2025-12-01}, claims: {north: 1}, source: "null"}
            questions:
              - {id: two, ask: "yes", count: {stimulus: raid, from: south}, exactly: 2, window: {until: 2025-06-30}}
              - {id: few, ask: Few?, count: {stimulus: raid, from: south}, at-most: 0}
              - {id: none, ask: Any?, count: {stimulus: raid, from: south}, exactly: 0}
              - {id: high, ask: High?, alignment: [north, south], above: -0.5}
              - {id: low, ask: Low?, alignment: [north, south], below: 1e-7}
              - {id: fell, ask: Fell?, alignment: [band, south], lower-than: 2025-02-01, at: 2025-03-01}
              - {id: dates, ask: Dates?, count: {stimulus: raid, on: north, of: dates}, at-least: 2}
              - {id: first, ask: First?, count: {stimulus: raid, from: south}, by: 2025-06-30}
              - {id: distrust, ask: Distrust?, trust: [north, south], below: 0.5}
              - {id: lost, ask: Lost?, trust: [south, north], lower-than: reference}
              - {id: beside, ask: Beside?, camp: [north, band], at: 2025-06-30}
              - {id: both, ask: Both?, all: [two, nearer]}
              - {id: either, ask: Either?, any: both}
              - {id: neither, ask: Neither?, not: either}
              - {id: to, ask: To?, realigns: south}
              - {id: any, ask: Any?, realigns: any}
              - {id: weak, ask: Weak?, strength: band, below: 0.5}
            stimuli:
              raid: {effects: {mutual: true, between-targets: 0.5, salience: {hills: 0.2}}, source: true}
              gift: {name: 0.5, valence: {value: 0.25, source: assumption}, group: band}
            """,
            "clock.step=0.25",
            "dynamics.shelter-half-life=200",
            "dynamics.trust-half-life=never",
            "actors.north.pressure=0.5"));
  }

  @Test
  void theTextHoldsTheWholeScenarioInAFixedLayout() {
    String yaml = ScenarioReader.read(ScenarioText.QUARREL, List.of()).yaml();

    assertThat(yaml)
        .startsWith(
            """
            scenario: quarrel
            title: Two neighbours and a band in the hills
            clock:
              start: 2025-01-01
              decisions-from: 2025-02-01
              end: 2025-12-31
              step: 1
            focus: north
            issues:
              river:
                name: The river
                low: divide its water
                high: keep it whole
            """)
        .contains(
            """
                repertoire:
                  - id: threat-north
                    action: threat
                    on: north
                    intensity: {value: 1, source: default}
                    intercept: -3
                    weights:
                      grievance: {value: 2, range: [1, 3], source: assumption}
            """)
        .contains("  shelter-half-life: never\n")
        .contains("    valence: {value: -0.44, source: \"Goldstein 1992, CAMEO 130\"}\n")
        .doesNotContain("extends", "quantities", "\t", "\r")
        .endsWith("\n");
  }

  @Test
  void theDigestIsTheSha256OfTheText() throws Exception {
    ResolvedScenario read = ScenarioReader.read(ScenarioText.QUARREL, List.of());
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(read.yaml().getBytes(StandardCharsets.UTF_8));

    assertThat(read.digest()).isEqualTo(HexFormat.of().formatHex(sum)).hasSize(64);
  }

  @Test
  void commentsLayoutAndWayOfWritingChangeNothing() {
    String text = ScenarioText.text(ScenarioText.QUARREL);
    String other =
        "# A comment\n"
            + text.replace("trust: 0.4}", "trust: 4e-1}")
                .replace("title: Two neighbours", "title: \"Two neighbours")
                .replace("in the hills", "in the hills\"")
                .replace("focus: north\n", "\n\nfocus:   'north'   # the focus\n")
                .replace("\n", "\r\n");

    assertThat(ScenarioText.read(folder, "other.yaml", other).yaml())
        .isEqualTo(ScenarioReader.read(ScenarioText.QUARREL, List.of()).yaml());
  }

  @Property(tries = 200)
  void anyTextIsWrittenSoThatItIsReadBack(@ForAll("texts") String text) throws IOException {
    Path file = Files.createTempFile("entente", ".yaml");
    try {
      String quoted = YamlText.quoted(text);
      String whole =
          ScenarioText.text(ScenarioText.QUARREL)
              .replace("title: Two neighbours and a band in the hills", "title: " + quoted);
      Files.writeString(file, whole);

      ResolvedScenario read = ScenarioReader.read(file, List.of());

      assertThat(read.scenario().title()).isEqualTo(text);
      assertThat(read.yaml()).contains("\ntitle: " + quoted + "\n");
    } finally {
      Files.delete(file);
    }
  }

  @Property
  void anyTextIsATextToAReaderThatGuessesTypes(@ForAll("texts") String text) {
    Object read =
        new Load(LoadSettings.builder().build())
            .loadFromString("{a: " + YamlText.quoted(text) + "}");

    assertThat(read).isEqualTo(Map.of("a", text));
  }

  @Property
  void aNumberIsWrittenShortAndReadBackToTheBit(@ForAll double number) {
    if (Double.isFinite(number)) {
      String text = YamlText.number(number);

      assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
      assertThat(NumberText.isDecimal(text)).isTrue();
      assertThat(text.length())
          .isLessThan(26)
          .isLessThanOrEqualTo(Numbers.text(number).length() + 5);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "null",
            "~",
            "yes",
            "NO",
            "on",
            "true",
            "0x1",
            "1e3",
            "2025-01-01",
            "12:30",
            "- a",
            "a: b",
            "a #b",
            "? a",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            "[a]",
            "{a}",
            ", ",
            "a,b",
            "a\nb",
            "a\n",
            " a",
            "a ",
            "\t",
            "<<",
            "=",
            "...",
            "---",
            ".",
            "\\",
            "\u00e9",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\uD83C\uDFD4",
            "\uE000",
            "\u200B",
            "north",
            "F05, F10");
    return words
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("", list))
        .filter(text -> !text.isBlank());
  }

  private void assertThatIsFixed(ResolvedScenario read) {
    ResolvedScenario again = ScenarioText.read(folder, "again.yaml", read.yaml());

    assertThat(again.scenario()).isEqualTo(read.scenario());
    assertThat(again.yaml()).isEqualTo(read.yaml());
    assertThat(again.digest()).isEqualTo(read.digest());
  }
}
