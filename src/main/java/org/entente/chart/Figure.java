package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture of some data, which a file or a window can show at any size. */
public interface Figure {
  /**
   * The name of its files, without ending.
   *
   * @return lower-case words joined by hyphens; where there may be several of a kind, a full stop
   *     and what tells them apart follow
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
   * Lays the figure out afresh; the same sheet gives the same picture.
   *
   * @param sheet what it is drawn on
   * @return the charts and what stands round them
   */
  Arrangement arrange(Sheet sheet);

  /**
   * Paints the figure and the paper under it.
   *
   * @param g where to; its hints, colour and font are changed
   * @param sheet what it is drawn on
   */
  default void paint(Graphics2D g, Sheet sheet) {
    Theme.prepare(g);
    g.setPaint(sheet.palette().paper());
    g.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
    Arrangement arrangement = arrange(sheet);
    for (Panel panel : arrangement.panels()) {
      panel.chart().draw(g, panel.area());
      // A chart sets hints of its own.
      Theme.prepare(g);
    }
    arrangement.backdrop().accept(g);
  }
}
