package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PictureTest {
  @TempDir Path folder;

  static Stream<Figure> figures() {
    DriftFan fan = SyntheticDrift.kabul();
    return Stream.of(new DriftFigure(fan), new DriftFanFigure(fan));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aPngHasItsSizeAWhiteEdgeAndManyColours(Figure figure) throws IOException {
    Path file = folder.resolve("a.png");
    Picture.png(figure, file, 800, 450);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(450);
    assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    Set<Integer> colours = new TreeSet<>();
    for (int x = 0; x < 800; x++) {
      for (int y = 0; y < 450; y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).hasSizeGreaterThan(100);
    for (int place = 0; place < 6; place++) {
      assertThat(colours).as("line %d", place).contains(Palette.line(place).getRGB());
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void twoDrawingsAreTheSameBytes(Figure figure) throws IOException {
    for (String name : List.of("a", "b")) {
      Picture.png(figure, folder.resolve(name + ".png"), 800, 450);
      Picture.svg(figure, folder.resolve(name + ".svg"), 800, 450);
    }

    assertThat(folder.resolve("b.png")).hasSameBinaryContentAs(folder.resolve("a.png"));
    assertThat(folder.resolve("b.svg")).hasSameBinaryContentAs(folder.resolve("a.svg"));
  }

  @Test
  void anotherJavaDrawsTheSameBytes() throws IOException, InterruptedException {
    DrawTwice.main(new String[] {folder.resolve("here").toString()});
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.language=fa",
                "-Duser.timezone=Asia/Kabul",
                "-cp",
                System.getProperty("java.class.path"),
                DrawTwice.class.getName(),
                folder.resolve("there").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();

    assertThat(other.waitFor()).as(() -> read(folder.resolve("said"))).isZero();
    for (String ending : List.of(".png", ".svg")) {
      assertThat(folder.resolve("there" + ending))
          .hasSameBinaryContentAs(folder.resolve("here" + ending));
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void anSvgIsSelfContainedAndDescribed(Figure figure) throws Exception {
    Path file = folder.resolve("a.svg");
    Picture.svg(figure, file, 1600, 900);

    String text = Files.readString(file);
    assertThat(text).doesNotContain("<!DOCTYPE", "href", "<image", "<text", "Batik");
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1600 900");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(figure.title());
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .contains("New Delhi 0.27");
  }

  @Test
  void aFileThatWasThereIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("drift.png");
    Files.writeString(file, "old");
    Picture.png(new DriftFigure(SyntheticDrift.kabul()), file, 400, 225);

    assertThat(ImageIO.read(file.toFile())).isNotNull();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aMissingFolderFailsAndLeavesNothing() {
    Path file = folder.resolve("missing").resolve("drift.png");
    assertThatThrownBy(() -> Picture.png(new DriftFigure(SyntheticDrift.kabul()), file, 40, 40))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSizeOutOfBoundsIsRefused() {
    Figure figure = new DriftFigure(SyntheticDrift.kabul());
    for (int[] size : new int[][] {{0, 10}, {10, -1}, {10_001, 10}}) {
      assertThatThrownBy(() -> Picture.image(figure, size[0], size[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1 to 10000");
    }
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void unusualDataAndSizesAreDrawn(DriftFan fan) {
    for (Figure figure : List.of(new DriftFigure(fan), new DriftFanFigure(fan))) {
      for (int[] size : new int[][] {{1600, 900}, {300, 900}, {900, 120}, {20, 20}, {1, 1}}) {
        assertThat(Picture.image(figure, size[0], size[1]).getWidth()).isEqualTo(size[0]);
      }
    }
  }

  static Stream<DriftFan> unusual() {
    DriftFan fan = SyntheticDrift.kabul();
    List<LocalDate> two = fan.dates().subList(0, 2);
    Spread zero = new Spread(0, 0, 0, 0, 0);
    Spread all = new Spread(-1, -1, 0, 1, 1);
    List<Partner> fifteen =
        Stream.iterate(0, i -> i + 1)
            .limit(15)
            .map(i -> new Partner("p" + i, "A long name ".repeat(9), List.of(all, zero)))
            .toList();
    Partner still = new Partner("still", "S", List.of(zero, zero));
    List<Mark> crowd =
        Stream.iterate(0, i -> i + 1)
            .limit(40)
            .map(i -> new Mark(two.get(i % 2), "mark " + i, Set.of("p" + i % 15), i))
            .toList();
    return Stream.of(
        SyntheticDrift.fan(two, two.get(0), List.of(still), List.of()),
        SyntheticDrift.fan(two, two.get(0).minusDays(1), fifteen, crowd));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unread) {
      return unread.toString();
    }
  }

  /** Draws both kinds of file, to be run in a Java of its own. */
  static final class DrawTwice {
    private DrawTwice() {}

    public static void main(String[] path) throws IOException {
      Figure figure = new DriftFigure(SyntheticDrift.kabul());
      Picture.png(figure, Path.of(path[0] + ".png"), 800, 450);
      Picture.svg(figure, Path.of(path[0] + ".svg"), 800, 450);
    }
  }
}
