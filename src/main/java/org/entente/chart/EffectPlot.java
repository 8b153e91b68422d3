package org.entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.chart.LabelPlaces.Side;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * Effects as dots in the plane of their size and spread; the largest have names.
 *
 * @param theme fonts, colours, strokes
 * @param plane what is drawn
 */
record EffectPlot(Theme theme, EffectPlane plane) {
  /** How many factors get names at most, beside the dummy. */
  private static final int NAMED = 15;

  private static final double DOT = 6;

  private static final List<Side> SIDES =
      List.of(
          Side.RIGHT_ABOVE,
          Side.RIGHT_BELOW,
          Side.LEFT_ABOVE,
          Side.LEFT_BELOW,
          Side.ABOVE,
          Side.BELOW);

  /** A factor's dot. */
  static Sign dot(Theme theme, boolean matters, boolean dummy) {
    Palette palette = theme.palette();
    Color edge = dummy ? palette.text(1) : matters ? palette.line(0) : palette.leader();
    return Sign.disc(
        theme.px(dummy ? DOT * 1.3 : DOT),
        dummy ? palette.paper() : edge,
        edge,
        theme.stroke(dummy ? 2.5 : 1));
  }

  /** The panel in an area; {@code words} says what a dot is. */
  Panel panel(Rectangle2D area, Function<EffectPlane.Effect, String> words) {
    XYPlot plot = Plots.empty(theme);
    PlainAxis across =
        new PlainAxis(
            theme,
            range(plane.effects().stream().mapToDouble(e -> e.size().high()).max().orElse(1)),
            false);
    across.setLabel("mean absolute effect μ*, in the response's unit per range of the factor");
    plot.setDomainAxis(0, across);
    PlainAxis up =
        new PlainAxis(
            theme,
            range(plane.effects().stream().mapToDouble(e -> e.spread().index()).max().orElse(1)),
            false);
    up.setLabel("standard deviation of effects σ");
    plot.setRangeAxis(0, up.bare());
    // Grid lines are drawn only where there is a renderer.
    plot.setRenderer(Plots.lines());
    plot.addAnnotation(new Overlay(this::paint));
    double left = MeasureAxis.width(theme, Measure.probability("share")) + theme.px(20);
    double bottom = Frame.axisHeight(theme) + Text.lineHeight(theme.note());
    new Space(left, theme.px(24), theme.px(10), bottom).fix(plot);
    return new Panel(
        Plots.chart(theme, plot),
        area,
        (x, y) ->
            plane.effects().stream()
                .min(Comparator.comparingDouble(e -> away(e, x, y, plot)))
                .filter(e -> away(e, x, y, plot) < 0.02)
                .map(words));
  }

  /** How far a place is from a dot, in shares of the axes. */
  private static double away(EffectPlane.Effect effect, double x, double y, XYPlot plot) {
    return Math.hypot(
        (effect.size().index() - x) / plot.getDomainAxis().getRange().getLength(),
        (effect.spread().index() - y) / plot.getRangeAxis().getRange().getLength());
  }

  private static Range range(double most) {
    return new Range(0, most > 0 ? 1.06 * most : 1);
  }

  private void paint(Graphics2D g, XYPlot plot, Rectangle2D data) {
    g.clip(data);
    if (plane.hasDummy()) {
      double x = plot.getDomainAxis().valueToJava2D(plane.chance(), data, RectangleEdge.BOTTOM);
      g.setPaint(theme.palette().text(1));
      g.setStroke(theme.dashed(2, 4f, 2.5f));
      g.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
    }
    for (EffectPlane.Effect effect : named()) {
      if (plane.hasDummy() && !plane.matters(effect) && !effect.dummy()) {
        continue;
      }
      double y = at(plot, data, effect).getY();
      g.setPaint(theme.palette().quiet());
      g.setStroke(theme.stroke(1));
      double low =
          plot.getDomainAxis().valueToJava2D(effect.size().low(), data, RectangleEdge.BOTTOM);
      double high =
          plot.getDomainAxis().valueToJava2D(effect.size().high(), data, RectangleEdge.BOTTOM);
      g.draw(new Line2D.Double(low, y, high, y));
    }
    List<Rectangle2D> dots = new ArrayList<>();
    // The largest last, on top.
    for (int e = plane.effects().size() - 1; e >= 0; e--) {
      EffectPlane.Effect effect = plane.effects().get(e);
      Rectangle2D box = box(at(plot, data, effect));
      dot(theme, plane.matters(effect) || !plane.hasDummy(), effect.dummy()).paint(g, box);
      dots.add(box);
    }
    names(g, plot, data, dots);
  }

  private void names(Graphics2D g, XYPlot plot, Rectangle2D data, List<Rectangle2D> dots) {
    LabelPlaces places = new LabelPlaces(data, dots);
    List<Rectangle2D> taken = new ArrayList<>();
    for (EffectPlane.Effect effect : named()) {
      Font font = effect.dummy() ? theme.strongNote() : theme.note();
      String name = Text.fitEnd(effect.factor(), font, 0.35 * data.getWidth());
      Point2D at = at(plot, data, effect);
      double width = Text.width(name, font) + theme.px(6);
      double height = Text.lineHeight(font);
      Rectangle2D place =
          places.place(at.getX(), at.getY(), theme.px(DOT + 4), width, height, SIDES);
      // A name that would cover another, or a dot, is left to the pointer and the table.
      boolean onDot = dots.stream().anyMatch(dot -> place.intersects(dot) && !dot.contains(at));
      if (onDot || taken.stream().anyMatch(place::intersects)) {
        continue;
      }
      taken.add(place);
      g.setPaint(Palette.faint(theme.palette().paper(), 0.75));
      g.fill(place);
      g.setFont(font);
      g.setPaint(effect.dummy() ? theme.palette().text(1) : theme.palette().ink());
      g.drawString(
          name,
          (float) (place.getMinX() + theme.px(3)),
          (float) (place.getCenterY() + Text.capital(font) / 2));
    }
  }

  /** The dummy, then the largest that matter, then the largest of the others. */
  private List<EffectPlane.Effect> named() {
    List<EffectPlane.Effect> named = new ArrayList<>();
    plane.effects().stream().filter(EffectPlane.Effect::dummy).forEach(named::add);
    plane.effects().stream()
        .filter(effect -> !effect.dummy())
        .sorted(Comparator.comparing(effect -> !plane.matters(effect)))
        .limit(NAMED)
        .forEach(named::add);
    return named;
  }

  private Rectangle2D box(Point2D at) {
    double radius = theme.px(DOT);
    return new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }

  private static Point2D at(XYPlot plot, Rectangle2D data, EffectPlane.Effect effect) {
    return new Point2D.Double(
        plot.getDomainAxis().valueToJava2D(effect.size().index(), data, RectangleEdge.BOTTOM),
        plot.getRangeAxis().valueToJava2D(effect.spread().index(), data, RectangleEdge.LEFT));
  }
}
