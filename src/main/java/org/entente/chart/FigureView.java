package org.entente.chart;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;

/** A figure in a window, laid out again whenever the window's size changes. */
final class FigureView extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Figure figure;
  private transient Arrangement arrangement;

  /** A view of a figure. */
  FigureView(Figure figure) {
    super(null);
    this.figure = figure;
    setBackground(Theme.PAPER);
    setPreferredSize(new Dimension(1280, 720));
    this.arrangement = figure.arrange(1280, 720);
    // The reading is a long sentence; four seconds are too short for it.
    ToolTipManager.sharedInstance().setDismissDelay(60_000);
  }

  @Override
  public void doLayout() {
    removeAll();
    arrangement = figure.arrange(Math.max(1, getWidth()), Math.max(1, getHeight()));
    for (Panel panel : arrangement.panels()) {
      PanelView view = new PanelView(panel);
      Rectangle bounds = panel.area().getBounds();
      view.setBounds(bounds);
      add(view);
    }
  }

  @Override
  protected void paintChildren(Graphics g) {
    super.paintChildren(g);
    Graphics2D over = (Graphics2D) g.create();
    Theme.prepare(over);
    arrangement.backdrop().accept(over);
    over.dispose();
  }
}
