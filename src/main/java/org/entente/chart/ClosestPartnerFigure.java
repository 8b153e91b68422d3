package org.entente.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/**
 * The figure {@code closest-partner}: the probability that each candidate is the focus's closest
 * partner, over time, with its interval; names at the lines' ends.
 *
 * @param partners what is drawn
 */
public record ClosestPartnerFigure(ClosestPartners partners) implements Figure {
  private static final double BAND = 0.25;

  @Override
  public String name() {
    return "closest-partner";
  }

  @Override
  public String title() {
    return partners.title();
  }

  @Override
  public String description() {
    Course course = partners.course();
    int last = course.dates().size() - 1;
    List<String> ends = new ArrayList<>();
    for (Candidate candidate : partners.drawn()) {
      ends.add(candidate.name() + " " + reading(candidate.chances().get(last)));
    }
    String never =
        partners.leftOut().isEmpty()
            ? ""
            : " Never, or hardly ever: " + String.join(", ", partners.leftOut()) + ".";
    return measure().sentence()
        + " from "
        + Days.inFull(course.first())
        + " to "
        + Days.inFull(course.last())
        + ". "
        + partners.subtitle()
        + ". At the end: "
        + String.join("; ", ends)
        + "."
        + never;
  }

  private Measure measure() {
    return Measure.probability("Probability of being the closest partner of " + partners.focus());
  }

  private static String reading(Interval chance) {
    return Text.percent(chance.value())
        + " (95 % interval from "
        + Text.percent(chance.low())
        + " to "
        + Text.percent(chance.high())
        + ")";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Course course = partners.course();
    Frame frame = new Frame(theme, sheet, partners.title(), partners.subtitle(), key(theme));
    Rectangle2D area = frame.plots();
    EndLabels ends = new EndLabels(theme, course, lines(), area.getWidth());
    CoursePlace place = CoursePlace.of(theme, course, measure(), area, ends.width());
    XYPlot plot =
        new TimePlot(theme, course, measure())
            .plot(new Range(0, 1), place.label(), place.space(), ends, place.marks());
    return new Arrangement(
        frame::paint, List.of(new Panel(chart(theme, plot), area, this::reading)));
  }

  private List<Key.Entry> key(Theme theme) {
    List<Key.Entry> entries = new ArrayList<>();
    Sign band =
        Sign.area(Palette.faint(theme.palette().quiet(), BAND))
            .under(Sign.line(theme.palette().quiet(), theme.line(0, 3.2)));
    entries.add(
        new Key.Entry(band, Key.wide(theme), "share of the histories and its 95 % interval"));
    entries.addAll(CourseKey.of(theme, partners.course(), false));
    if (!partners.leftOut().isEmpty()) {
      entries.add(
          Key.Entry.words("never, or hardly ever: " + String.join(", ", partners.leftOut())));
    }
    return entries;
  }

  private List<EndLabels.Line> lines() {
    return partners.drawn().stream()
        .map(
            candidate ->
                new EndLabels.Line(
                    candidate.name(),
                    candidate.place(),
                    candidate.chances().stream().mapToDouble(Interval::value).toArray(),
                    Notation.PERCENT))
        .toList();
  }

  private JFreeChart chart(Theme theme, XYPlot plot) {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1f);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setDefaultCreateEntities(false);
    List<Candidate> drawn = partners.drawn();
    for (int series = 0; series < drawn.size(); series++) {
      int place = drawn.get(series).place();
      renderer.setSeriesPaint(series, theme.palette().line(place));
      renderer.setSeriesStroke(series, stroke(theme, drawn, series));
      renderer.setSeriesFillPaint(series, Palette.faint(theme.palette().line(place), BAND));
    }
    plot.setDataset(data());
    plot.setRenderer(renderer);
    return Plots.chart(theme, plot);
  }

  /** Solid, unless the colour is that of someone likelier. */
  private static BasicStroke stroke(Theme theme, List<Candidate> drawn, int series) {
    int colours = theme.palette().size();
    Candidate own = drawn.get(series);
    long likelier =
        drawn.stream()
            .filter(other -> other.place() % colours == own.place() % colours)
            .filter(other -> other.largest() > own.largest())
            .count();
    return theme.line((int) likelier * colours, 3.2);
  }

  private DefaultIntervalXYDataset data() {
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    double[] days = partners.course().dates().stream().mapToDouble(Days::millis).toArray();
    for (Candidate candidate : partners.drawn()) {
      double[] value = candidate.chances().stream().mapToDouble(Interval::value).toArray();
      double[] low = candidate.chances().stream().mapToDouble(Interval::low).toArray();
      double[] high = candidate.chances().stream().mapToDouble(Interval::high).toArray();
      data.addSeries(candidate.id(), new double[][] {days, days, days, value, low, high});
    }
    return data;
  }

  private Optional<String> reading(double millis, double value) {
    LocalDate day = Days.day(millis);
    Course course = partners.course();
    if (day.isBefore(course.first()) || day.isAfter(course.last())) {
      return Optional.empty();
    }
    int row = course.rowAt(millis);
    return partners.drawn().stream()
        .min(
            (one, other) ->
                Double.compare(
                    Math.abs(one.chances().get(row).value() - value),
                    Math.abs(other.chances().get(row).value() - value)))
        .map(
            nearest ->
                Days.inFull(course.dates().get(row))
                    + ", "
                    + nearest.name()
                    + ": "
                    + reading(nearest.chances().get(row)));
  }
}
