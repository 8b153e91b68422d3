package org.entente.gui;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Rows under one another, as wide as the window that they are scrolled in. */
final class Column extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 24;

  Column() {
    setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
    return ROW;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
    return Math.max(ROW, seen.height - ROW);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
