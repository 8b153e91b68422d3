package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * One series of monthly means as bars with their intervals.
 *
 * @param theme fonts, colours, strokes
 * @param stimuli the months
 * @param series the means
 * @param shares whether they are shares of the histories
 */
record MonthlyPlot(Theme theme, MonthlyStimuli stimuli, MonthlySeries series, boolean shares) {
  /** Places of the datasets in the plot. */
  static final int BARS = 0;

  static final int INTERVALS = 1;

  /** Opacity of the bars. */
  static final double BAR = 0.5;

  /** The panel in an area, with so much room left and right of its inner area. */
  Panel panel(Rectangle2D area, double left, double right) {
    XYPlot plot = Plots.empty(theme);
    LocalDate first = stimuli.months().get(0);
    LocalDate last = lastDay(stimuli.months().get(stimuli.months().size() - 1));
    plot.setDomainAxis(0, new TimeAxis(theme, first, last, left, right));
    PlainAxis axis = new PlainAxis(theme, new Range(0, roundedUp(series.largest())), shares).bare();
    plot.setRangeAxis(0, axis);
    double top = Text.lineHeight(theme.note()) / 2;
    Course course = new Course(List.of(first, last), List.of(stimuli.turn()), List.of());
    MarkStrip turn =
        new MarkStrip(theme, course, false, 0, area.getWidth(), area.getWidth(), right);
    plot.setDomainAxis(1, new Strip(top, turn));
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    new Space(left, right, top, Frame.axisHeight(theme)).fix(plot);
    data(plot);
    return new Panel(Plots.chart(theme, plot), area, (x, y) -> reading(x));
  }

  /** The least of 1, 1.5, 2, 3, 4, 5, 6 and 8 times a power of ten that is not below a value. */
  static double roundedUp(double value) {
    if (value <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double multiple : new double[] {1, 1.5, 2, 3, 4, 5, 6, 8}) {
      if (multiple * power >= value) {
        return multiple * power;
      }
    }
    return 10 * power;
  }

  /** The last day of the month of a first one. */
  static LocalDate lastDay(LocalDate month) {
    return month.plusMonths(1).minusDays(1);
  }

  private void data(XYPlot plot) {
    int months = stimuli.months().size();
    double[] from = new double[months];
    double[] middle = new double[months];
    double[] to = new double[months];
    double[] mean = new double[months];
    DefaultXYDataset intervals = new DefaultXYDataset();
    for (int m = 0; m < months; m++) {
      from[m] = Days.millis(stimuli.months().get(m));
      to[m] = Days.millis(lastDay(stimuli.months().get(m)));
      middle[m] = (from[m] + to[m]) / 2;
      Interval each = series.means().get(m);
      mean[m] = each.value();
      if (each.high() > each.low()) {
        intervals.addSeries(
            stimuli.months().get(m),
            new double[][] {{middle[m], middle[m]}, {Math.max(0, each.low()), each.high()}});
      }
    }
    DefaultIntervalXYDataset bars = new DefaultIntervalXYDataset();
    bars.addSeries(
        series.what() + ", " + series.who(),
        new double[][] {middle, from, to, mean, new double[months], mean});
    plot.setDataset(BARS, bars);
    plot.setRenderer(BARS, bars());
    plot.setDataset(INTERVALS, intervals);
    plot.setRenderer(INTERVALS, intervals(intervals.getSeriesCount()));
  }

  private XYBarRenderer bars() {
    XYBarRenderer bars = new XYBarRenderer(0.12);
    bars.setUseYInterval(true);
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setDefaultCreateEntities(false);
    bars.setSeriesPaint(0, Palette.faint(theme.palette().line(series.place()), BAR));
    return bars;
  }

  private XYLineAndShapeRenderer intervals(int count) {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int each = 0; each < count; each++) {
      lines.setSeriesPaint(each, theme.palette().text(series.place()));
      lines.setSeriesStroke(each, theme.stroke(2));
    }
    return lines;
  }

  private Optional<String> reading(double millis) {
    LocalDate month = Days.day(millis).withDayOfMonth(1);
    int row = stimuli.months().indexOf(month);
    if (row < 0) {
      return Optional.empty();
    }
    Interval mean = series.means().get(row);
    return Optional.of(
        Days.month(month)
            + ": "
            + number(mean.value())
            + (shares ? " of the histories" : " a history")
            + " (95 % interval from "
            + number(Math.max(0, mean.low()))
            + " to "
            + number(mean.high())
            + ")");
  }

  private String number(double mean) {
    return shares ? Text.percent(mean) : Text.frequency(mean);
  }
}
