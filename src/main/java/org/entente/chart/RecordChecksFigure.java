package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * The figure {@code posterior-check}: each statistic on record as a dot, over the middle 90 % of
 * simulations from the posterior (thick) and from the prior (thin).
 *
 * @param checks what is drawn
 */
public record RecordChecksFigure(RecordChecks checks) implements Figure {
  private static final double NAMES = 0.45;

  @Override
  public String name() {
    return "posterior-check";
  }

  @Override
  public String title() {
    return checks.title();
  }

  @Override
  public String description() {
    return checks.title()
        + ". "
        + checks.subtitle()
        + ". "
        + String.join("; ", checks.rows().stream().map(RecordChecksFigure::words).toList())
        + ".";
  }

  private static String words(RecordChecks.Row row) {
    return row.name()
        + ": "
        + (row.complete() ? "" : "at least ")
        + Text.plain(row.observed(), 0)
        + " on record, "
        + Text.plain(row.after().low(), 0)
        + " to "
        + Text.plain(row.after().high(), 0)
        + " simulated"
        + (row.agrees() ? "" : ", which does not agree");
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    double wide = Key.wide(theme);
    List<Key.Entry> key =
        List.of(
            new Key.Entry(dot(theme, true), Key.narrow(theme), "on record"),
            new Key.Entry(dot(theme, false), Key.narrow(theme), "on record, does not agree"),
            new Key.Entry(
                Sign.line(theme.palette().line(0), theme.stroke(7)),
                wide,
                "middle 90 % of simulations after the record"),
            new Key.Entry(
                Sign.line(theme.palette().quiet(), theme.stroke(1.6)), wide, "before the record"));
    Frame frame = new Frame(theme, sheet, checks.title(), checks.subtitle(), key);
    return new Arrangement(frame::paint, List.of(panel(theme, frame.plots())));
  }

  private static Sign dot(Theme theme, boolean agrees) {
    return Sign.disc(
        theme.px(6),
        agrees ? theme.palette().ink() : theme.palette().paper(),
        agrees ? theme.palette().ink() : theme.palette().text(1),
        theme.stroke(2.5));
  }

  private Panel panel(Theme theme, Rectangle2D area) {
    XYPlot plot = Plots.empty(theme);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(theme.palette().grid());
    plot.setDomainGridlineStroke(theme.stroke(1));
    double most =
        checks.rows().stream()
            .mapToDouble(
                row -> Math.max(row.observed(), Math.max(row.before().high(), row.after().high())))
            .max()
            .orElse(1);
    PlainAxis across = new PlainAxis(theme, new Range(0, Math.max(1, 1.04 * most)), false, 1);
    across.setLabel("stimuli in the window");
    plot.setDomainAxis(0, across);
    NumberAxis up = new NumberAxis(null);
    up.setRange(0, checks.rows().size());
    up.setVisible(false);
    plot.setRangeAxis(0, up);
    double widest =
        checks.rows().stream()
            .mapToDouble(row -> Text.width(row.name(), theme.note()))
            .max()
            .orElse(0);
    double names = Math.min(NAMES * area.getWidth(), widest + theme.px(14));
    plot.setRangeAxis(1, new Strip(names, (g, p, data) -> names(g, theme, data, names)));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    plot.setRenderer(Plots.lines());
    plot.addAnnotation(new Overlay((g, p, data) -> rows(g, theme, p, data)));
    double bottom = Frame.axisHeight(theme) + Text.lineHeight(theme.note());
    new Space(names, theme.px(24), theme.px(6), bottom).fix(plot);
    return new Panel(
        Plots.chart(theme, plot),
        area,
        (x, y) -> {
          int row = (int) Math.floor(checks.rows().size() - y);
          return row < 0 || row >= checks.rows().size()
              ? Optional.empty()
              : Optional.of(words(checks.rows().get(row)));
        });
  }

  private double middle(Rectangle2D data, int row) {
    return data.getMinY() + (row + 0.5) * data.getHeight() / checks.rows().size();
  }

  private void names(Graphics2D g, Theme theme, Rectangle2D data, double width) {
    Font font = theme.note();
    g.setFont(font);
    g.setPaint(theme.palette().ink());
    for (int r = 0; r < checks.rows().size(); r++) {
      String name = Text.fitEnd(checks.rows().get(r).name(), font, width - theme.px(14));
      g.drawString(
          name,
          (float) (data.getMinX() - theme.px(10) - Text.width(name, font)),
          (float) (middle(data, r) + Text.capital(font) / 2));
    }
  }

  private void rows(Graphics2D g, Theme theme, XYPlot plot, Rectangle2D data) {
    for (int r = 0; r < checks.rows().size(); r++) {
      RecordChecks.Row row = checks.rows().get(r);
      double y = middle(data, r);
      g.setPaint(theme.palette().quiet());
      g.setStroke(theme.stroke(1.6));
      g.draw(line(plot, data, row.before(), y));
      g.setPaint(theme.palette().line(0));
      g.setStroke(theme.stroke(7));
      g.draw(line(plot, data, row.after(), y));
      double x = x(plot, data, row.observed());
      dot(theme, row.agrees()).paint(g, new Rectangle2D.Double(x, y, 0, 0));
    }
  }

  private static Line2D line(XYPlot plot, Rectangle2D data, Interval interval, double y) {
    return new Line2D.Double(x(plot, data, interval.low()), y, x(plot, data, interval.high()), y);
  }

  private static double x(XYPlot plot, Rectangle2D data, double value) {
    return plot.getDomainAxis().valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}
