package org.entente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * The density of one quantity of a sample, in bars, over that before, a line at 1.
 *
 * @param theme fonts, colours, strokes
 * @param sample the sample
 * @param quantity which, from 0
 * @param most the highest density of the vertical axis
 */
record DensityPlot(Theme theme, WeightedSample sample, int quantity, double most) {
  /** Parts of a range. */
  static final int PARTS = 25;

  /** The panel in an area, with this room round it. */
  Panel panel(Rectangle2D area, Space space, boolean labelled) {
    WeightedSample.Quantity q = sample.quantities().get(quantity);
    XYPlot plot = Plots.empty(theme);
    plot.setDomainAxis(0, new PlainAxis(theme, new Range(q.low(), q.high()), false));
    PlainAxis up = new PlainAxis(theme, new Range(0, most), false).bare();
    up.setTickLabelsVisible(labelled);
    plot.setRangeAxis(0, up);
    // Grid lines are drawn only where there is a renderer.
    plot.setRenderer(Plots.lines());
    plot.addAnnotation(new Overlay(this::paint));
    space.fix(plot);
    return new Panel(Plots.chart(theme, plot), area, (x, y) -> Optional.of(q.found()));
  }

  private void paint(Graphics2D g, XYPlot plot, Rectangle2D data) {
    g.clip(data);
    double[] density = sample.density(quantity, PARTS);
    double width = data.getWidth() / PARTS;
    g.setPaint(bar(theme));
    for (int part = 0; part < PARTS; part++) {
      double top = plot.getRangeAxis().valueToJava2D(density[part], data, RectangleEdge.LEFT);
      g.fill(
          new Rectangle2D.Double(
              data.getMinX() + part * width, top, 0.94 * width, data.getMaxY() - top));
    }
    double before = plot.getRangeAxis().valueToJava2D(1, data, RectangleEdge.LEFT);
    g.setPaint(theme.palette().ink());
    g.setStroke(theme.dashed(2, 4f, 2.5f));
    g.draw(new Line2D.Double(data.getMinX(), before, data.getMaxX(), before));
  }

  /** The colour of bars. */
  static Color bar(Theme theme) {
    return Palette.faint(theme.palette().line(0), 0.6);
  }

  /** The highest density of any quantity, with some air. */
  static double most(WeightedSample sample) {
    double most = 1.5;
    for (int q = 0; q < sample.quantities().size(); q++) {
      for (double density : sample.density(q, PARTS)) {
        most = Math.max(most, density);
      }
    }
    return 1.05 * most;
  }
}
