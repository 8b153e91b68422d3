package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pictures are drawn, and what they look like. */
class ChartOptionsTest {
  @TempDir static Path folder;

  private static Session session = new Session(Path.of(""));

  @BeforeAll
  static void simulate() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
    Files.writeString(
        folder.resolve("quiet.yaml"),
        "extends: feud.yaml\nscenario: quiet\ntitle: Nobody strikes\n"
            + "dynamics: {sigma: 0.02}\n");
    assertThat(session.type("run", "feud.yaml", "-n", 20, "--no-charts", "-o", "r").code())
        .isZero();
    Outcome compared =
        session.type("compare", "feud.yaml", "quiet.yaml", "-n", 20, "--no-charts", "-o", "c");
    assertThat(compared.code()).as(compared.err()).isZero();
  }

  @BeforeEach
  void clear() throws IOException {
    for (String results : List.of("r", "c")) {
      if (Files.exists(charts(results))) {
        Folder.delete(charts(results));
      }
    }
  }

  private static Path charts(String results) {
    return folder.resolve(results).resolve("charts");
  }

  private static List<String> drawn(String results, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("chart", results));
    words.addAll(Arrays.asList(options));
    Outcome outcome = session.type(words.toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Folder.entries(charts(results));
  }

  @Test
  void figuresAskedForAreDrawnAlone() throws IOException {
    assertThat(drawn("r", "--figure", "network", "--format", "png")).containsExactly("network.png");
    assertThat(drawn("r", "--figure", "drift,trust-alignment", "--format", "svg"))
        .containsExactly("drift.svg", "network.png", "trust-alignment.svg");
  }

  @Test
  void aPictureHasTheSizeAskedFor() throws IOException {
    drawn("r", "--figure", "drift", "--format", "png", "--size", "640x360");
    BufferedImage image = ImageIO.read(charts("r").resolve("drift.png").toFile());
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(360);
  }

  @Test
  void darkPicturesStandBesideLightOnes() throws IOException {
    drawn("r", "--figure", "drift", "--format", "png");
    assertThat(drawn("r", "--figure", "drift", "--format", "png", "--dark"))
        .containsExactly("drift-dark.png", "drift.png");
    BufferedImage dark = ImageIO.read(charts("r").resolve("drift-dark.png").toFile());
    assertThat(dark.getRGB(0, 0) & 0xFF).isLessThan(0x40);
  }

  @Test
  void aResponseIsDrawnUnderItsName() throws IOException {
    String response =
        Files.readAllLines(folder.resolve("r/responses.csv")).get(0).split(",", -1)[4];
    assertThat(drawn("r", "--response", response, "--format", "png"))
        .containsExactly("distribution." + response + ".png");
  }

  @Test
  void aComparisonHasItsDifferences() throws IOException {
    assertThat(drawn("c", "--format", "png")).containsExactly("difference-fan.quiet.png");
    assertThat(folder.resolve("c/manifest.json"))
        .content()
        .contains("\"charts/difference-fan.quiet.png\"");
    assertThat(session.type("chart", "c").code()).isZero();
  }

  @Test
  void aComparisonDrawsItsOwnPicturesAndThoseOfEachScenario() throws IOException {
    Outcome outcome = session.type("compare", "feud.yaml", "quiet.yaml", "-n", 10, "-o", "d");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Folder.entries(charts("d")))
        .containsExactly("difference-fan.quiet.png", "difference-fan.quiet.svg");
    for (String scenario : List.of("feud", "quiet")) {
      assertThat(Folder.entries(charts("d").resolveSibling(scenario).resolve("charts")))
          .isEqualTo(ChartCommandTest.PICTURES);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --figure   | netwrk            | there is no figure 'netwrk'; did you mean 'network'?
          --figure   | pie               | there is no figure 'pie'; there are drift, drift-fan,
          --figure   | difference-fan    | there is no figure 'difference-fan'
          --response | balance.ent       | there is no response 'balance.ent'; did you mean 'balance.end'?
          --format   | pgn               | there is no format 'pgn'; there are png, svg
          --size     | wide              | 'wide' is no size; write width and height in pixels, as in
          --size     | 1200              | '1200' is no size
          --size     | 399x400           | 399x400 is too small to be read; take at least 400x300
          --size     | 20000x400         | each side must be 1 to 10000
          --size     | 9000x9000         | there may be at most 40000000 in all
          """)
  void whatCannotBeDrawnIsSaid(String option, String value, String words) {
    Outcome outcome = session.type("chart", "r", option, value);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(option + ": ", words).hasLineCount(1);
    assertThat(charts("r")).doesNotExist();
  }

  @Test
  void aResponseIsForTheDistributionOfOneScenario() {
    assertThat(session.type("chart", "r", "--figure", "drift", "--response", "balance.end").err())
        .contains("--response is for the figure distribution alone");
    assertThat(session.type("chart", "c", "--response", "balance.end").err())
        .contains("these are a comparison's");
    assertThat(session.type("chart", "c", "--figure", "drift").err())
        .contains("there is no figure 'drift'; there are difference-fan");
  }
}
