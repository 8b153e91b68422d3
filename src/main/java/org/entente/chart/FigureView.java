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
    setBackground(Palette.LIGHT.paper());
    setPreferredSize(new Dimension(1280, 720));
    this.arrangement = figure.arrange(new Sheet(1280, 720, Palette.LIGHT));
    // The reading is a long sentence; four seconds are too short for it.
    ToolTipManager.sharedInstance().setDismissDelay(60_000);
  }

  @Override
  public void doLayout() {
    removeAll();
    Sheet sheet = new Sheet(Math.max(1, getWidth()), Math.max(1, getHeight()), Palette.LIGHT);
    arrangement = figure.arrange(sheet);
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
