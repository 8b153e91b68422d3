package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture of some data, which a file or a window can show at any size. */
public interface Figure {
  /**
   * The name of its files, without ending.
   *
   * @return lower-case words joined by hyphens
   */
  String name();

  /**
   * The headline.
   *
   * @return one line
   */
  String title();

  /**
   * What the figure shows, for those who cannot see it.
   *
   * @return one or more sentences
   */
  String description();

  /**
   * Lays the figure out afresh; the same size gives the same picture.
   *
   * @param width pixels, at least 1
   * @param height pixels, at least 1
   * @return the charts and what stands round them
   */
  Arrangement arrange(int width, int height);

  /**
   * Paints the figure on white.
   *
   * @param g where to; its hints, colour and font are changed
   * @param width pixels, at least 1
   * @param height pixels, at least 1
   */
  default void paint(Graphics2D g, int width, int height) {
    Theme.prepare(g);
    g.setPaint(Theme.PAPER);
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    Arrangement arrangement = arrange(width, height);
    for (Panel panel : arrangement.panels()) {
      panel.chart().draw(g, panel.area());
      // A chart sets hints of its own.
      Theme.prepare(g);
    }
    arrangement.backdrop().accept(g);
  }
}
