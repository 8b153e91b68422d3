package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figures of a region plot is what they were given. */
class PlottedRegionTest {
  private static XYPlot plot(Figure figure, int panel) {
    return figure.arrange(Sheet.STANDARD).panels().get(panel).chart().getXYPlot();
  }

  private static double millis(LocalDate date) {
    return Instant.parse(date + "T00:00:00Z").toEpochMilli();
  }

  @Test
  void everyCandidateThatIsEverLikelyIsPlottedWithItsInterval() {
    ClosestPartners given = SyntheticRegion.closest();
    ClosestPartnerFigure figure = new ClosestPartnerFigure(given);
    IntervalXYDataset data = (IntervalXYDataset) plot(figure, 0).getDataset();

    assertThat(data.getSeriesCount()).isEqualTo(2);
    for (int series = 0; series < 2; series++) {
      Candidate candidate = given.candidates().get(series);
      assertThat(data.getSeriesKey(series).toString()).isEqualTo(candidate.id());
      assertThat(data.getItemCount(series)).isEqualTo(given.course().dates().size());
      for (int row = 0; row < data.getItemCount(series); row++) {
        assertThat(data.getXValue(series, row)).isEqualTo(millis(given.course().dates().get(row)));
        Interval chance = candidate.chances().get(row);
        assertThat(data.getYValue(series, row)).isEqualTo(chance.value());
        assertThat(data.getStartYValue(series, row)).isEqualTo(chance.low());
        assertThat(data.getEndYValue(series, row)).isEqualTo(chance.high());
      }
    }
    assertThat(Drawn.of(figure, Sheet.STANDARD).texts())
        .contains("never, or hardly ever: Islamabad")
        .contains(Text.percent(given.candidates().get(0).chances().get(399).value()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 12})
  void everyCellOfTheMatrixSaysItsMedian(int actors) {
    AlignmentMatrix given = SyntheticRegion.matrix(names(actors));
    List<String> texts = Drawn.of(new AlignmentMatrixFigure(given), Sheet.STANDARD).texts();

    List<String> wanted = new ArrayList<>();
    for (Stage stage : given.stages()) {
      stage.dyads().forEach(dyad -> wanted.add(stage.notation().text(dyad.value())));
    }
    assertThat(texts).containsAll(wanted).containsAll(given.actors());
    assertThat(texts.stream().filter(text -> text.matches("[+\u2212]?[01]\\.[0-9]{2}")))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void whereNumbersCannotBeReadTheMatrixShowsRangesAlone() {
    AlignmentMatrix given = SyntheticRegion.matrix(names(20));
    List<String> texts =
        Drawn.of(new AlignmentMatrixFigure(given), new Sheet(800, 450, Palette.LIGHT)).texts();

    assertThat(texts).noneMatch(text -> text.matches("[+\u2212]?[01]\\.[0-9]{2}"));
    assertThat(texts)
        .contains("middle 90 % of the histories on the same scale, 0 in the middle")
        .noneMatch(text -> text.startsWith("bold"));
  }

  @Test
  void aStageFindsEachPairInEitherOrder() {
    List<Interval> pairs = IntStream.range(0, 6).mapToObj(i -> Interval.of(i / 10.0)).toList();
    Stage stage = new Stage("now", pairs, 1, false);
    int pair = 0;
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        assertThat(stage.dyad(4, i, j)).isEqualTo(pairs.get(pair));
        assertThat(stage.dyad(4, j, i)).isEqualTo(pairs.get(pair++));
      }
    }
  }

  @Test
  void theNetworkNamesEveryActorOnceAStageWithItsShare() {
    RegionNetwork given = SyntheticRegion.network(SyntheticRegion.ACTORS, true);
    List<String> texts = Drawn.of(new NetworkFigure(given), Sheet.STANDARD).texts();

    for (Node node : given.nodes()) {
      assertThat(texts.stream().filter(node.name()::equals)).as(node.name()).hasSize(2);
    }
    for (NetworkStage stage : given.stages()) {
      assertThat(texts).contains(stage.alignments().name());
      for (Interval share : stage.withFocus()) {
        assertThat(texts).contains(Text.percent(share.value()));
      }
    }
  }

  @Test
  void withoutCampsTheNetworkTellsNone() {
    RegionNetwork given = SyntheticRegion.network(SyntheticRegion.ACTORS, false);
    assertThat(Drawn.of(new NetworkFigure(given), Sheet.STANDARD).texts())
        .noneMatch(text -> text.contains("camp") || text.contains("100 %"));
  }

  @Test
  void theLikeliestQuestionsArePlottedFirstWithTheirSharesAMonth() {
    FirstDates given = SyntheticRegion.firstDates();
    FirstDatesFigure figure = new FirstDatesFigure(given);

    assertThat(figure.arrange(Sheet.STANDARD).panels()).hasSize(4);
    FirstDates.Asked likeliest = given.questions().get(3);
    IntervalXYDataset bars = (IntervalXYDataset) plot(figure, 0).getDataset(MonthlyPlot.BARS);
    for (int month = 0; month < given.months().size(); month++) {
      assertThat(bars.getYValue(0, month)).isEqualTo(likeliest.shares().get(month).value());
      assertThat(bars.getStartXValue(0, month)).isEqualTo(millis(given.months().get(month)));
    }
    // 1 - 0.8^12
    assertThat(Drawn.of(figure, Sheet.STANDARD).texts())
        .contains("Does it come 4?", "question-4: 93 % in all");
    assertThat(figure.description())
        .contains("Does it come 4? Yes in 93 %, most often in March 2024");
  }

  @Test
  void theMostFrequentStimuliArePlottedWithTheirIntervals() {
    MonthlyStimuli given = SyntheticRegion.monthly();
    StimuliByMonthFigure figure = new StimuliByMonthFigure(given);
    List<Panel> panels = figure.arrange(Sheet.STANDARD).panels();

    assertThat(panels).hasSize(12);
    for (int panel = 0; panel < 12; panel++) {
      MonthlySeries series = given.series().get(12 - panel);
      XYPlot plot = plot(figure, panel);
      IntervalXYDataset bars = (IntervalXYDataset) plot.getDataset(MonthlyPlot.BARS);
      XYDataset intervals = plot.getDataset(MonthlyPlot.INTERVALS);
      for (int month = 0; month < given.months().size(); month++) {
        Interval mean = series.means().get(month);
        LocalDate first = given.months().get(month);
        assertThat(bars.getStartXValue(0, month)).isEqualTo(millis(first));
        assertThat(bars.getEndXValue(0, month)).isEqualTo(millis(first.plusMonths(1).minusDays(1)));
        assertThat(bars.getYValue(0, month)).isEqualTo(mean.value());
        assertThat(intervals.getYValue(month, 0)).isEqualTo(Math.max(0, mean.low()));
        assertThat(intervals.getYValue(month, 1)).isEqualTo(mean.high());
        assertThat(plot.getRangeAxis().getRange().contains(mean.high())).isTrue();
      }
    }
    assertThat(Drawn.of(figure, Sheet.STANDARD).texts()).contains("1 rarer one is not drawn");
  }

  @Test
  void everyPathIsPlottedFromItsStartToItsEnd() {
    TrustAlignment given = SyntheticRegion.trust();
    for (int s = 0; s < given.sides().size(); s++) {
      XYPlot plot = plot(new TrustAlignmentFigure(given), s);
      List<TrustPath> paths = given.sides().get(s).paths();
      XYDataset lines = plot.getDataset(TrustPlot.PATHS);
      assertThat(lines.getSeriesCount()).isEqualTo(paths.size());
      for (int p = 0; p < paths.size(); p++) {
        List<TrustPath.Stop> stops = paths.get(p).stops();
        for (int stop = 0; stop < stops.size(); stop++) {
          assertThat(lines.getXValue(p, stop)).isEqualTo(stops.get(stop).trust().value());
          assertThat(lines.getYValue(p, stop)).isEqualTo(stops.get(stop).alignment().value());
        }
        checkRanges(plot.getDataset(TrustPlot.RANGES), p, paths.get(p).end());
        assertThat(plot.getDataset(TrustPlot.STARTS).getXValue(p, 0))
            .isEqualTo(stops.get(0).trust().value());
        assertThat(plot.getDataset(TrustPlot.ENDS).getXValue(p, 0))
            .isEqualTo(stops.get(stops.size() - 1).trust().value());
      }
    }
  }

  private static void checkRanges(XYDataset ranges, int path, TrustPath.Stop end) {
    assertThat(ranges.getXValue(2 * path, 0)).isEqualTo(end.trust().low());
    assertThat(ranges.getXValue(2 * path, 1)).isEqualTo(end.trust().high());
    assertThat(ranges.getYValue(2 * path + 1, 0)).isEqualTo(end.alignment().low());
    assertThat(ranges.getYValue(2 * path + 1, 1)).isEqualTo(end.alignment().high());
  }

  @Test
  void bothDirectionsOfTrustShareTheirAxes() {
    TrustAlignmentFigure figure = new TrustAlignmentFigure(SyntheticRegion.trust());
    assertThat(plot(figure, 0).getDomainAxis().getRange())
        .isEqualTo(plot(figure, 1).getDomainAxis().getRange());
    assertThat(plot(figure, 0).getRangeAxis().getRange())
        .isEqualTo(plot(figure, 1).getRangeAxis().getRange());
  }

  @Test
  void barsOfADistributionHoldAllHistories() {
    Distribution given = SyntheticRegion.distribution();
    XYPlot plot = plot(new DistributionFigure(given, false), 0);
    IntervalXYDataset bars = (IntervalXYDataset) plot.getDataset(DistributionPlot.SHARES);

    double sum = 0;
    for (int bar = 0; bar < bars.getItemCount(0); bar++) {
      Bin bin = given.bins().get(bar);
      assertThat(bars.getStartXValue(0, bar)).isEqualTo(bin.low());
      assertThat(bars.getEndXValue(0, bar)).isEqualTo(bin.high());
      assertThat(bars.getYValue(0, bar)).isEqualTo(bin.share().estimate());
      sum += bars.getYValue(0, bar);
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void fewValuesArePlottedAsDotsWithTheirIntervals() {
    Distribution given = Distribution.of("T", "S", "r", new double[] {0, 1, 1, 3, 1, 0});
    XYPlot plot = plot(new DistributionFigure(given, false), 0);
    XYDataset dots = plot.getDataset(DistributionPlot.SHARES);
    XYDataset intervals = plot.getDataset(DistributionPlot.INTERVALS);
    double[] values = {0, 1, 3};
    double[] shares = {2 / 6.0, 3 / 6.0, 1 / 6.0};
    for (int dot = 0; dot < 3; dot++) {
      assertThat(dots.getXValue(0, dot)).isEqualTo(values[dot]);
      assertThat(dots.getYValue(0, dot)).isEqualTo(shares[dot]);
      Bin bin = given.bins().get(dot);
      assertThat(intervals.getYValue(dot, 0)).isEqualTo(bin.share().low());
      assertThat(intervals.getYValue(dot, 1)).isEqualTo(bin.share().high());
    }
    assertThat(Picture.image(new DistributionFigure(given, false), Sheet.STANDARD)).isNotNull();
  }

  @Test
  void differencesArePlottedAboutZeroWithBothTurnsNamed() {
    DifferenceFanFigure figure = new DifferenceFanFigure(SyntheticRegion.difference(), "restraint");
    assertThat(figure.name()).isEqualTo("difference-fan.restraint");
    for (Panel panel : figure.arrange(Sheet.STANDARD).panels()) {
      XYPlot plot = panel.chart().getXYPlot();
      assertThat(plot.getRangeAxis().getRange().contains(0)).isTrue();
      assertThat(plot.isRangeZeroBaselineVisible()).isTrue();
    }
    assertThat(Drawn.of(figure, Sheet.STANDARD).texts())
        .contains("histories part from 9 June 2024", "actors decide freely from 29 July 2024");
  }

  private static List<String> names(int actors) {
    return IntStream.range(0, actors).mapToObj(actor -> "actor " + actor).toList();
  }
}
