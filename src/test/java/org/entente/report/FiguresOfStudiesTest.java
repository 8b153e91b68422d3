package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Index;
import org.entente.chart.EffectPlane;
import org.entente.chart.EffectsFigure;
import org.entente.chart.Figure;
import org.entente.chart.IndexBars;
import org.entente.chart.IndicesFigure;
import org.entente.chart.Interval;
import org.entente.chart.PartnerMap.Likeliest;
import org.entente.chart.PartnerMapFigure;
import org.entente.chart.ResponseCurve;
import org.entente.chart.ResponseCurveFigure;
import org.entente.chart.ResponseMap;
import org.entente.chart.ResponseMapFigure;
import org.entente.results.ResultsException;
import org.entente.scenario.Parameter;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What figures of sweeps and studies show is what the files of the folder hold. */
class FiguresOfStudiesTest {
  private static final String ALIGNMENT = "alignment.focus.near.end";
  private static final Scenario SCENARIO =
      Sketch.of("focus", "near", "far")
          .type("help", 0.4)
          .set(Parameter.SIGMA, 0.3)
          .clock(40, 200, 1)
          .decides("focus", 5, Sketch.option("help", "near", -1, Map.of()))
          .scenario();

  @TempDir Path folder;

  private void write(String file, String... lines) throws IOException {
    Path place = folder.resolve(file);
    Files.createDirectories(place.getParent());
    Files.writeString(place, String.join("\n", lines) + "\n");
  }

  /** Stages of which the last has 64 points of 3 replications, and one of them failed. */
  @BeforeEach
  void study() throws IOException {
    String stage =
        "{\"name\": \"%s\", \"design\": \"morris\", \"points\": %d, \"replications\": 3,"
            + " \"streams\": \"common\", \"failed\": %d, \"verdicts\": {}}";
    write(
        "study.json",
        "{\"stages\": ["
            + String.format(Locale.ROOT, stage, "groups", 10, 0)
            + ", "
            + String.format(Locale.ROOT, stage, "factors", 20, 0)
            + ", "
            + String.format(Locale.ROOT, stage, "sobol", 64, 1)
            + "], \"screenings\": {}}");
  }

  private ResultsCharts charts(ResultsKind kind) {
    return ResultsCharts.of(folder, new Run(SCENARIO, 7, 30), kind);
  }

  private List<Figure> figures(ResultsKind kind, String... response) throws IOException {
    return charts(kind)
        .figures(
            charts(kind).names(), Optional.ofNullable(response.length > 0 ? response[0] : null));
  }

  private void curve() throws IOException {
    write("design.csv", "point,dynamics.sigma", "1,0.5", "2,0.1", "3,0.3", "4,0.4");
    write(
        "summary.csv",
        "point,replications,failed,dynamics.sigma,"
            + ALIGNMENT
            + ".mean,"
            + ALIGNMENT
            + ".low,"
            + ALIGNMENT
            + ".high,question.q.mean,question.q.low,question.q.high",
        "1,10,0,0.5,0.25,0.2,0.31,1,0.8,0.99",
        "2,9,1,0.1,-0.125,-0.2,-0.05,0,0.01,0.2",
        "3,1,0,0.3,0.0625,,,1,0.2,0.99",
        "4,0,10,0.4,,,,,,");
  }

  @Test
  void theCurveHasTheMeansOfTheFileInTheOrderOfTheLevels() throws IOException {
    curve();
    List<Figure> figures = figures(ResultsKind.SWEEP);
    assertThat(figures).extracting(Figure::name).containsExactly("response-curve");
    ResponseCurve curve = ((ResponseCurveFigure) figures.get(0)).curve();
    assertThat(curve.stops())
        .containsExactly(
            new ResponseCurve.Stop(0.1, new Interval(-0.125, -0.2, -0.05), 9),
            new ResponseCurve.Stop(0.3, Interval.of(0.0625), 1),
            new ResponseCurve.Stop(0.5, new Interval(0.25, 0.2, 0.31), 10));
    assertThat(curve.base()).contains(0.3);
    assertThat(curve.share()).isFalse();
  }

  @Test
  void aShareOfAllLiesAtTheEndOfItsInterval() throws IOException {
    curve();
    List<Figure> figures = figures(ResultsKind.SWEEP, "question.q");
    assertThat(figures).extracting(Figure::name).containsExactly("response-curve.question.q");
    ResponseCurve curve = ((ResponseCurveFigure) figures.get(0)).curve();
    assertThat(curve.share()).isTrue();
    assertThat(curve.stops().get(2).mean()).isEqualTo(new Interval(1, 0.8, 1));
    assertThat(charts(ResultsKind.SWEEP).responses()).containsExactly(ALIGNMENT, "question.q");
  }

  @Test
  void theMapsHaveAMeanAndTheLikeliestPartnerForEveryCell() throws IOException {
    write("design.csv", "point,dynamics.sigma,b", "1,0.1,2", "2,0.1,1", "3,0.2,2", "4,0.2,1");
    String near = "closest.focus.near.end";
    String far = "closest.focus.far.end";
    write(
        "summary.csv",
        "point,replications,failed,dynamics.sigma,b,%1$s.mean,%1$s.low,%1$s.high,%2$s.mean,%2$s.low,%2$s.high,%3$s.mean,%3$s.low,%3$s.high"
            .formatted(ALIGNMENT, near, far),
        "1,5,0,0.1,2,0.5,0.4,0.6,0.7,0.6,0.8,0.3,0.2,0.4",
        "2,5,0,0.1,1,-0.25,-0.4,-0.1,0.4,0.3,0.5,0.6,0.5,0.7",
        "3,5,0,0.2,2,0.125,0,0.2,0.9,0.8,0.95,0.1,0.05,0.2",
        "4,0,5,0.2,1,,,,,,,,,");
    List<Figure> figures = figures(ResultsKind.SWEEP);
    assertThat(figures).extracting(Figure::name).containsExactly("response-map", "closest-map");
    ResponseMap map = ((ResponseMapFigure) figures.get(0)).map();
    assertThat(map.grid().columns()).containsExactly(0.1, 0.2);
    assertThat(map.grid().rows()).containsExactly(1.0, 2.0);
    assertThat(map.grid().across()).isEqualTo("dynamics.sigma (the scenario: 0.3)");
    assertThat(map.signed()).isTrue();
    assertThat(map.means())
        .containsExactly(
            Optional.of(new Interval(-0.25, -0.4, -0.1)),
            Optional.empty(),
            Optional.of(new Interval(0.5, 0.4, 0.6)),
            Optional.of(new Interval(0.125, 0, 0.2)));
    assertThat(((PartnerMapFigure) figures.get(1)).map().likeliest())
        .containsExactly(
            Optional.of(new Likeliest("far", 1, new Interval(0.6, 0.5, 0.7))),
            Optional.empty(),
            Optional.of(new Likeliest("near", 0, new Interval(0.7, 0.6, 0.8))),
            Optional.of(new Likeliest("near", 0, new Interval(0.9, 0.8, 0.95))));
  }

  @Test
  void pointsThatAreNoGridMakeNoPictureAndSaySo() throws IOException {
    write("design.csv", "point,a,b", "1,0.1,2", "2,0.2,1", "3,0.3,5");
    assertThatThrownBy(() -> figures(ResultsKind.SWEEP))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("a grid of two makes a map");
  }

  private static final String HEAD = "response,method,order,factor,factor2,index,low,high";

  @Test
  void barsAreTheIndicesOfTheFileFromTheLargestTotal() throws IOException {
    write(
        "indices.csv",
        HEAD,
        ALIGNMENT + ",sobol,first,a,,0.1,0.05,0.2",
        ALIGNMENT + ",sobol,first,b,,0.5,0.45,0.6",
        ALIGNMENT + ",sobol,total,a,,0.3,0.25,0.4",
        ALIGNMENT + ",sobol,total,b,,0.75,0.7,0.8",
        ALIGNMENT + ",sobol,second,a,b,0.2,0.1,0.3",
        ALIGNMENT + ",sobol,noise,noise,,0.4,0.3,0.5");
    List<Figure> figures = figures(ResultsKind.SENSITIVITY);
    assertThat(figures).extracting(Figure::name).containsExactly("indices." + ALIGNMENT);
    IndexBars bars = ((IndicesFigure) figures.get(0)).bars();
    assertThat(bars.series()).containsExactly("total index", "first index");
    assertThat(bars.subtitle()).endsWith("chance has 40 % of all variance");
    assertThat(bars.rows())
        .containsExactly(
            new IndexBars.Row(
                "b", List.of(total("b", 0.75, 0.7, 0.8), first("b", 0.5, 0.45, 0.6)), false),
            new IndexBars.Row(
                "a", List.of(total("a", 0.3, 0.25, 0.4), first("a", 0.1, 0.05, 0.2)), false));
  }

  private static Index total(String factor, double index, double low, double high) {
    return new Index("total", factor, Optional.empty(), index, low, high);
  }

  private static Index first(String factor, double index, double low, double high) {
    return new Index("first", factor, Optional.empty(), index, low, high);
  }

  @Test
  void theLeadingFifteenAreShownAndTheDummyBeside() throws IOException {
    StringBuilder lines = new StringBuilder(HEAD);
    for (int f = 1; f <= 20; f++) {
      double size = f / 100.0;
      String factor = f == 2 ? "dummy" : "f" + f;
      for (String order : List.of("mu-star", "sigma")) {
        lines.append('\n').append(ALIGNMENT).append(",morris,").append(order).append(',');
        lines.append(factor).append(",,").append(size).append(',').append(size - 0.005);
        lines.append(',').append(size + 0.005);
      }
    }
    write("indices.csv", lines.toString());
    List<Figure> figures = figures(ResultsKind.SENSITIVITY);
    IndexBars bars = ((IndicesFigure) figures.get(0)).bars();
    assertThat(bars.rows()).hasSize(16);
    assertThat(bars.rows().get(0).factor()).isEqualTo("f20");
    assertThat(bars.rows().get(15).dummy()).isTrue();
    assertThat(bars.leftOut()).isEqualTo(4);
    EffectPlane plane = ((EffectsFigure) figures.get(1)).plane();
    assertThat(plane.effects()).hasSize(20);
    assertThat(plane.effects().get(0).size().index()).isEqualTo(0.2);
    assertThat(plane.effects().get(0).spread().low()).isEqualTo(0.2 - 0.005);
    assertThat(figures.get(1).description()).contains("f20: μ* 0.2").doesNotContain("f1: ");
  }

  @Test
  void effectsOfAStudyInStagesAreThoseOfTheLastScreening() throws IOException {
    write("indices.csv", HEAD, ALIGNMENT + ",prcc,prcc,a,,-0.5,-0.6,-0.4");
    write("groups/indices.csv", HEAD, row("mu-star", "g", 3), row("sigma", "g", 1));
    write("factors/indices.csv", HEAD, row("mu-star", "a", 2), row("sigma", "a", 1));
    List<Figure> figures = figures(ResultsKind.SENSITIVITY);
    assertThat(((IndicesFigure) figures.get(0)).bars().rows().get(0).indices().get(0).index())
        .isEqualTo(-0.5);
    assertThat(((EffectsFigure) figures.get(1)).plane().effects())
        .extracting(EffectPlane.Effect::factor)
        .containsExactly("a");
    assertThat(charts(ResultsKind.SENSITIVITY).files(List.of("effects")))
        .contains("factors/indices.csv");
  }

  private static String row(String order, String factor, int index) {
    return ALIGNMENT + ",morris," + order + "," + factor + ",," + index + ",0.5," + (index + 1);
  }

  @Test
  void theTornadoHasBothEndsOfAFactor() throws IOException {
    write(
        "indices.csv",
        HEAD,
        ALIGNMENT + ",oat,low,a,,-0.1,-0.2,0",
        ALIGNMENT + ",oat,low,b,,0.3,0.2,0.4",
        ALIGNMENT + ",oat,high,a,,0.2,0.1,0.3",
        ALIGNMENT + ",oat,high,b,,-0.05,-0.1,0");
    IndexBars bars = ((IndicesFigure) figures(ResultsKind.SENSITIVITY).get(0)).bars();
    assertThat(bars.about()).isTrue();
    assertThat(bars.rows()).extracting(IndexBars.Row::factor).containsExactly("b", "a");
    assertThat(bars.rows().get(0).indices()).extracting(Index::index).containsExactly(0.3, -0.05);
  }
}
