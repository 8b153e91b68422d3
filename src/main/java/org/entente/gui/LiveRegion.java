package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.entente.chart.Palette;
import org.entente.chart.Theme;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * MASON's view of a live replication: its windows, and what brings them up to date after each step.
 * Public because MASON asks it by reflection for {@link #getName()} and {@link #getInfo()}.
 */
public final class LiveRegion extends GUIState {
  private static final double SCALE = 0.72;

  private final Theme theme = new Theme(SCALE, Palette.LIGHT);
  private final RegionNetwork network;
  private final RegionDisplay display;
  private final FocusChart chart;
  private final List<View> views = new ArrayList<>();
  private final List<JFrame> frames = new ArrayList<>();
  private final AtomicBoolean pending = new AtomicBoolean();

  LiveRegion(LiveReplication replication) {
    super(replication);
    network = new RegionNetwork(this::replication);
    display = new RegionDisplay(this);
    network.attach(display, theme);
    chart = new FocusChart(replication);
    views.add(chart);
  }

  /** The name that MASON shows where it knows no better. */
  public static String getName() {
    return "Entente";
  }

  /** What MASON's console shows under About. */
  public static Object getInfo() {
    return AboutText.HTML;
  }

  /** The replication that is seen; another one after a checkpoint was opened. */
  LiveReplication replication() {
    return (LiveReplication) state;
  }

  RegionNetwork network() {
    return network;
  }

  RegionDisplay display() {
    return display;
  }

  FocusChart chart() {
    return chart;
  }

  @Override
  public void init(Controller newController) {
    super.init(newController);
    String scenario = replication().origin().id();
    JFrame region = display.createFrame();
    add(region, scenario + ": the region");
    add(framed(chart.chart()), scenario + ": alignments");
  }

  private static JFrame framed(Component content) {
    JFrame frame = new JFrame();
    Container pane = frame.getContentPane();
    pane.setLayout(new BorderLayout());
    pane.add(content, BorderLayout.CENTER);
    frame.pack();
    return frame;
  }

  private void add(JFrame frame, String title) {
    frame.setTitle(title);
    controller.registerFrame(frame);
    frames.add(frame);
    frame.setVisible(true);
  }

  /** The windows, the region's first. */
  List<JFrame> frames() {
    return List.copyOf(frames);
  }

  @Override
  public void start() {
    super.start();
    follow();
  }

  @Override
  public void load(SimState loaded) {
    super.load(loaded);
    follow();
  }

  private void follow() {
    display.reset();
    scheduleRepeatingImmediatelyAfter(stepped -> showSoon());
    showSoon();
    display.repaint();
  }

  /** Brings all windows up to date, on the event thread; what is asked for twice is done once. */
  void showSoon() {
    if (pending.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(this::showNow);
    }
  }

  private void showNow() {
    pending.set(false);
    LiveReplication replication = replication();
    Object lock = replication.schedule;
    synchronized (lock) {
      views.forEach(view -> view.show(replication));
    }
  }

  @Override
  public void quit() {
    super.quit();
    for (JFrame frame : frames) {
      frame.dispose();
    }
    frames.clear();
  }
}
