package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.JPanel;
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
  private final HappeningsLog log;
  private final FiringForm form;
  private final QuantityPanel quantities;
  private final List<View> views = new ArrayList<>();
  private final List<JFrame> frames = new ArrayList<>();
  private boolean underWay;
  private final AtomicBoolean pending = new AtomicBoolean();

  LiveRegion(LiveReplication replication) {
    super(replication);
    network = new RegionNetwork(this::replication);
    display = new RegionDisplay(this);
    network.attach(display, theme);
    chart = new FocusChart(replication);
    log = new HappeningsLog();
    form = new FiringForm(replication.origin(), this::fire);
    quantities = new QuantityPanel(replication.origin(), this::set);
    views.addAll(List.of(chart, log, quantities));
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

  HappeningsLog log() {
    return log;
  }

  FiringForm form() {
    return form;
  }

  QuantityPanel quantities() {
    return quantities;
  }

  @Override
  public void init(Controller newController) {
    super.init(newController);
    JPanel stimuli = new JPanel(new BorderLayout());
    stimuli.add(log, BorderLayout.CENTER);
    stimuli.add(form, BorderLayout.SOUTH);
    add(display.createFrame(), "the region", Place.REGION);
    display.fit();
    add(framed(chart.chart()), "alignments", Place.CHART);
    add(framed(stimuli), "stimuli", Place.STIMULI);
    add(framed(quantities), "quantities", Place.QUANTITIES);
  }

  private static JFrame framed(Component content) {
    JFrame frame = new JFrame();
    frame.getContentPane().add(content, BorderLayout.CENTER);
    return frame;
  }

  private void add(JFrame frame, String what, Place place) {
    frame.setTitle(title(what));
    frame.setBounds(place.onScreen());
    controller.registerFrame(frame);
    frames.add(frame);
    frame.setVisible(true);
  }

  /** A window's title: the scenario's, and what is seen in it. */
  String title(String what) {
    return replication().origin().title() + " \u2013 " + what;
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

  /** Whether it is a replication of the scenario seen here, whose windows fit no other. */
  @Override
  public boolean validSimState(SimState other) {
    return super.validSimState(other)
        && other instanceof LiveReplication live
        && live.origin().equals(replication().origin());
  }

  /** As MASON's, but for what a file may hold: see {@link CheckpointFile}. */
  @Override
  public boolean readNewStateFromCheckpoint(File file) throws IOException {
    LiveReplication kept = CheckpointFile.read(file);
    if (!validSimState(kept)) {
      return false;
    }
    finish();
    load(kept);
    return true;
  }

  @Override
  public void load(SimState loaded) {
    super.load(loaded);
    follow();
  }

  @Override
  public void finish() {
    super.finish();
    underWay = false;
  }

  /**
   * Fires a stimulus in the replication under way.
   *
   * @throws IllegalStateException if none is
   */
  LocalDate fire(Firing firing) {
    if (!underWay) {
      throw new IllegalStateException("Nothing is under way: press play first.");
    }
    return changing(shown -> shown.fire(firing));
  }

  /** Sets a quantity. */
  void set(String path, double value) {
    changing(
        shown -> {
          shown.set(path, value);
          return path;
        });
  }

  private <T> T changing(Function<LiveReplication, T> change) {
    LiveReplication shown = replication();
    Object lock = shown.schedule;
    T result;
    synchronized (lock) {
      result = change.apply(shown);
    }
    showSoon();
    if (controller != null) {
      controller.refresh();
    }
    return result;
  }

  private void follow() {
    underWay = true;
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
