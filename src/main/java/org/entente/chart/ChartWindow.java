package org.entente.chart;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/** Shows figures in a window, a tab each: drag to zoom, drag leftwards to see all again. */
public final class ChartWindow {
  private ChartWindow() {}

  /**
   * Opens a window and returns at once.
   *
   * @param figures what to show, at least one, in the order of the tabs
   * @return opens when the window is closed: a program that ends before takes the window with it
   * @throws NoDisplayException if there is no display, with one sentence that says so
   * @throws IllegalArgumentException if there is no figure
   */
  public static CountDownLatch show(List<Figure> figures) throws NoDisplayException {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("a chart window needs at least one figure");
    }
    requireDisplay(
        "There is no display to open a chart window on; the pictures in the results folder show the"
            + " same.");
    List<Figure> shown = List.copyOf(figures);
    CountDownLatch closed = new CountDownLatch(1);
    SwingUtilities.invokeLater(() -> open(frame(shown), closed));
    return closed;
  }

  private static void open(JFrame frame, CountDownLatch closed) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            closed.countDown();
          }
        });
    frame.setVisible(true);
  }

  /**
   * Fails where no window can be opened.
   *
   * @param refusal one sentence that says so
   * @throws NoDisplayException if there is no display, with that sentence
   */
  public static void requireDisplay(String refusal) throws NoDisplayException {
    try {
      if (!GraphicsEnvironment.isHeadless()) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        return;
      }
    } catch (HeadlessException | AWTError unreachable) {
      throw noDisplay(refusal, unreachable);
    }
    throw noDisplay(refusal, null);
  }

  private static NoDisplayException noDisplay(String sentence, @Nullable Throwable cause) {
    NoDisplayException refusal = new NoDisplayException(sentence);
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  /** The window, not yet visible. */
  static JFrame frame(List<Figure> figures) {
    JTabbedPane tabs = new JTabbedPane();
    for (Figure figure : figures) {
      tabs.addTab(figure.name(), new FigureView(figure));
    }
    JFrame frame = new JFrame(figures.get(0).title());
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.setContentPane(tabs);
    frame.pack();
    frame.setLocationByPlatform(true);
    return frame;
  }
}
