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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PictureTest {
  private static final Sheet HALF = new Sheet(800, 450, Palette.LIGHT);

  @TempDir Path folder;

  static Stream<Figure> drifts() {
    Fan fan = SyntheticDrift.kabul();
    return Stream.of(new DriftFigure(fan), new DriftFanFigure(fan));
  }

  static Stream<Figure> figures() {
    return Stream.concat(drifts(), SyntheticRegion.figures().stream());
  }

  static Stream<Arguments> figuresInBothPalettes() {
    return figures()
        .flatMap(figure -> Stream.of(Palette.values()).map(p -> Arguments.arguments(figure, p)));
  }

  @ParameterizedTest
  @MethodSource("figuresInBothPalettes")
  void aPngHasItsSizeAnEdgeOfPaperAndManyColours(Figure figure, Palette palette)
      throws IOException {
    Path file = folder.resolve("a.png");
    Picture.png(figure, file, new Sheet(800, 450, palette));

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(450);
    Set<Integer> colours = colours(image);
    assertThat(colours).hasSizeGreaterThan(50).contains(palette.ink().getRGB());
    for (int x = 0; x < 800; x++) {
      assertThat(image.getRGB(x, 0)).isEqualTo(palette.paper().getRGB());
    }
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void everyLineHasItsColour(Figure figure) {
    Set<Integer> colours = colours(Picture.image(figure, HALF));
    for (int place = 0; place < 6; place++) {
      assertThat(colours).as("line %d", place).contains(Palette.LIGHT.line(place).getRGB());
    }
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new TreeSet<>();
    for (int x = 0; x < 800; x++) {
      for (int y = 0; y < 450; y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void twoDrawingsAreTheSameBytes(Figure figure) throws IOException {
    for (String name : List.of("a", "b")) {
      Picture.png(figure, folder.resolve(name + ".png"), HALF);
      Picture.svg(figure, folder.resolve(name + ".svg"), HALF);
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
    for (Figure figure : figures().toList()) {
      for (String ending : List.of(".png", ".svg")) {
        assertThat(folder.resolve("there" + figure.name() + ending))
            .hasSameBinaryContentAs(folder.resolve("here" + figure.name() + ending));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void anSvgIsSelfContainedAndDescribed(Figure figure) throws Exception {
    Path file = folder.resolve("a.svg");
    Picture.svg(figure, file, Sheet.STANDARD);

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
        .isEqualTo(figure.description());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void theWordsSayWhatIsShownOfWhichRun(Figure figure) {
    assertThat(figure.description()).contains("1,000", "seed 1").endsWith(".");
    assertThat(figure.title()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void theWordsOfDriftTellTheEnds(Figure figure) {
    assertThat(figure.description()).contains("New Delhi 0.27");
  }

  @Test
  void aFileThatWasThereIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("drift.png");
    Files.writeString(file, "old");
    Picture.png(new DriftFigure(SyntheticDrift.kabul()), file, new Sheet(400, 225, Palette.LIGHT));

    assertThat(ImageIO.read(file.toFile())).isNotNull();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aMissingFolderFailsAndLeavesNothing() {
    Path file = folder.resolve("missing").resolve("drift.png");
    assertThatThrownBy(
            () ->
                Picture.png(
                    new DriftFigure(SyntheticDrift.kabul()),
                    file,
                    new Sheet(40, 40, Palette.LIGHT)))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSizeOutOfBoundsIsRefused() {
    for (int[] size : new int[][] {{0, 10}, {10, -1}, {10_001, 10}}) {
      assertThatThrownBy(() -> new Sheet(size[0], size[1], Palette.LIGHT))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1 to 10000");
    }
    assertThatThrownBy(() -> new Sheet(10_000, 4_001, Palette.LIGHT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 40000000 in all");
    assertThat(new Sheet(10_000, 4_000, Palette.LIGHT).width()).isEqualTo(10_000);
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void unusualDataAndSizesAreDrawn(Fan fan) {
    for (Figure figure : List.of(new DriftFigure(fan), new DriftFanFigure(fan))) {
      for (int[] size : new int[][] {{1600, 900}, {300, 900}, {900, 120}, {20, 20}, {1, 1}}) {
        Sheet sheet = new Sheet(size[0], size[1], Palette.DARK);
        assertThat(Picture.image(figure, sheet).getWidth()).isEqualTo(size[0]);
      }
    }
  }

  static Stream<Figure> unusualFigures() {
    List<String> two = List.of("One with a very long name indeed", "Other");
    Interval zero = Interval.of(0);
    MonthlySeries never = new MonthlySeries("x", "y", 0, List.of(zero));
    LocalDate day = LocalDate.of(2025, 1, 1);
    TrustPath.Stop stop = new TrustPath.Stop(day, zero, zero);
    return Stream.of(
        new AlignmentMatrixFigure(SyntheticRegion.matrix(two)),
        new NetworkFigure(SyntheticRegion.network(two, true)),
        new NetworkFigure(
            new RegionNetwork(
                "T",
                "S",
                List.of(new Node("a", 0), new Node("b", 0)),
                List.of(new NetworkStage(new Stage("n", List.of(zero), 1, false), List.of())),
                "of all")),
        new StimuliByMonthFigure(
            new MonthlyStimuli("T", "S", List.of(day), new Turn(day, "from"), List.of(never))),
        new TrustAlignmentFigure(
            new TrustAlignment(
                "T",
                "S",
                List.of(
                    new TrustAlignment.Side(
                        "all", List.of(new TrustPath("a", 0, List.of(stop))))))),
        new DistributionFigure(Distribution.of("T", "S", "r", new double[] {0}), false),
        new DistributionFigure(Distribution.of("T", "S", "r", new double[] {1e9, 0, 7}), true));
  }

  @ParameterizedTest
  @MethodSource({"figures", "unusualFigures"})
  void unusualSizesAreDrawn(Figure figure) {
    for (int[] size : new int[][] {{300, 900}, {900, 120}, {20, 20}, {1, 1}}) {
      Sheet sheet = new Sheet(size[0], size[1], Palette.LIGHT);
      assertThat(Picture.image(figure, sheet).getWidth()).isEqualTo(size[0]);
    }
  }

  static Stream<Fan> unusual() {
    Fan fan = SyntheticDrift.kabul();
    List<LocalDate> two = fan.course().dates().subList(0, 2);
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
      for (Figure figure : figures().toList()) {
        Picture.png(figure, Path.of(path[0] + figure.name() + ".png"), HALF);
        Picture.svg(figure, Path.of(path[0] + figure.name() + ".svg"), HALF);
      }
    }
  }
}
