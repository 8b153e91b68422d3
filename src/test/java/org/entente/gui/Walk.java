package org.entente.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.entente.Baseline;
import org.entente.chart.GrowingChart;
import sim.display.Console;
import sim.portrayal.Inspector;
import sim.portrayal.inspector.PropertyInspector;

/**
 * Walks through the live region as a user does, in a process of its own on a screen, and tells what
 * it finds as lines {@code name=value}. The one argument is a folder for the checkpoint and for
 * pictures of the screen.
 */
final class Walk {
  private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  private final AtomicInteger uncaught = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Path folder;
  private final LiveConsole console;
  private final LiveRegion region;

  private Walk(Path folder) throws Exception {
    this.folder = folder;
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> {
          uncaught.incrementAndGet();
          problem.printStackTrace();
        });
    console = from(() -> LiveWindow.open(new LiveReplication(Baseline.with(), 5, 3), closed));
    region = (LiveRegion) console.getSimulation();
  }

  public static void main(String[] arguments) throws Exception {
    Walk walk = new Walk(Path.of(arguments[0]));
    walk.refusesToFireBeforeTheStart();
    walk.steps();
    walk.inspects();
    walk.charts();
    walk.fires();
    walk.sets();
    walk.checkpoints();
    walk.plays();
    walk.closes();
    tell("uncaught", walk.uncaught.get());
    OUT.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void tell(String name, Object value) {
    OUT.print(name + "=" + value + "\n");
  }

  /** Reads something on the event thread, once all that was asked for has happened there. */
  private static <T> T from(Callable<T> what) throws Exception {
    FutureTask<T> task = new FutureTask<>(what);
    SwingUtilities.invokeLater(task);
    T result = task.get(60, TimeUnit.SECONDS);
    settle();
    return result;
  }

  /** Does something on the event thread, then lets all that it asked for happen there. */
  private static void onEvents(Runnable what) throws Exception {
    from(
        () -> {
          what.run();
          return 0;
        });
  }

  private static void settle() throws InterruptedException, InvocationTargetException {
    for (int round = 0; round < 4; round++) {
      SwingUtilities.invokeAndWait(() -> {});
    }
  }

  private String fingerprint() throws Exception {
    return Long.toHexString(from(() -> region.replication().region().fingerprint()));
  }

  private void step(int times) throws Exception {
    for (int step = 0; step < times; step++) {
      onEvents(console::pressPlay);
    }
  }

  private void picture(String name) throws Exception {
    Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
    Thread.sleep(
        300); // what was painted must reach the screen: for looking at, no test hangs on it
    BufferedImage shot = new Robot().createScreenCapture(new Rectangle(screen));
    ImageIO.write(shot, "png", new File(folder.toFile(), name + ".png"));
  }

  private void refusesToFireBeforeTheStart() throws Exception {
    onEvents(() -> region.form().press());
    tell("fired.before", region.form().answer());
  }

  private void steps() throws Exception {
    onEvents(console::pressPause);
    List<String> prints = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      step(1);
      prints.add(fingerprint());
    }
    tell("steps", String.join(" ", prints));
    tell("time", label(console.getContentPane(), "2024-"));
    tell("titles", titles());
    GrowingChart chart = region.chart().chart();
    tell("charted", chart.length());
    double[] ends = from(() -> region.replication().course().alignments(59));
    double[] shown = new double[ends.length];
    for (int line = 0; line < shown.length; line++) {
      shown[line] = chart.value(line, 59);
    }
    tell("charted.ends", Arrays.toString(shown));
    tell("colours.chart", colours(chart));
    tell("colours.network", colours(region.display().insideDisplay));
    picture("steps");
  }

  private String titles() {
    return region.frames().stream().map(JFrame::getTitle).collect(Collectors.joining("; "));
  }

  /** The text of the first label that begins so. */
  private static String label(Container in, String beginning) {
    for (Component part : in.getComponents()) {
      if (part instanceof JLabel label
          && label.getText() != null
          && label.getText().startsWith(beginning)) {
        return label.getText();
      }
      if (part instanceof Container inner) {
        String found = label(inner, beginning);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static long colours(JComponent shown) throws Exception {
    return from(
        () -> {
          BufferedImage image =
              new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
          shown.paint(image.createGraphics());
          return Arrays.stream(
                  image.getRGB(
                      0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
              .distinct()
              .count();
        });
  }

  /** Where a place of the field is on the display. */
  private Point2D onDisplay(Point2D place) {
    JComponent inner = region.display().insideDisplay;
    double scale = region.display().getScale();
    double left = Math.max(0, (inner.getWidth() - RegionNetwork.WIDTH * scale) / 2);
    double top = Math.max(0, (inner.getHeight() - RegionNetwork.HEIGHT * scale) / 2);
    return new Point2D.Double(left + place.getX() * scale, top + place.getY() * scale);
  }

  private void doubleClick(Point2D at) throws Exception {
    JComponent inner = region.display().insideDisplay;
    for (int clicks = 1; clicks <= 2; clicks++) {
      int count = clicks;
      onEvents(
          () ->
              inner.dispatchEvent(
                  new MouseEvent(
                      inner,
                      MouseEvent.MOUSE_CLICKED,
                      System.currentTimeMillis(),
                      MouseEvent.BUTTON1_DOWN_MASK,
                      (int) at.getX(),
                      (int) at.getY(),
                      count,
                      false,
                      MouseEvent.BUTTON1)));
    }
  }

  private void inspects() throws Exception {
    int kabul = region.replication().region().scenario().place("kabul");
    int delhi = region.replication().region().scenario().place("delhi");
    Point2D focus = onDisplay(region.network().place(kabul));
    doubleClick(focus);
    tell("inspectors.actor", inspected());
    Point2D other = onDisplay(region.network().place(delhi));
    doubleClick(
        new Point2D.Double((focus.getX() + other.getX()) / 2, (focus.getY() + other.getY()) / 2));
    tell("inspectors.line", inspected());
    onEvents(() -> console.getTabPane().setSelectedIndex(3));
    picture("inspectors");
  }

  private String inspected() {
    List<String> names = new ArrayList<>();
    for (Object each : console.getAllInspectors()) {
      names.add(((Inspector) each).getTitle());
    }
    names.sort(null);
    return String.join("; ", names);
  }

  /** Through the menu behind the magnifying glass. */
  private void charts() throws Exception {
    List<String> classes = new ArrayList<>();
    for (Object each : PropertyInspector.getPropertyInspectorClassNames()) {
      classes.add(String.valueOf(each));
    }
    tell("charting", classes);
    DyadLine line =
        region.network().dyads().stream()
            .filter(each -> each.toString().contains("Kabul") && each.toString().contains("Delhi"))
            .findFirst()
            .orElseThrow();
    JPopupMenu menu = new JPopupMenu();
    onEvents(() -> PropertyInspector.getPopupMenu(line.properties(), 2, region, menu));
    List<String> offered = new ArrayList<>();
    for (Component item : menu.getComponents()) {
      if (item instanceof JMenuItem choice) {
        offered.add(choice.getText());
        if (choice.getText().equals(PropertyChart.name())) {
          onEvents(choice::doClick);
        }
      }
    }
    tell("charting.offered", String.join("; ", offered));
    PropertyChart chart = chartAmong(console.getAllInspectors());
    step(5);
    double now = from(line::alignment);
    tell("charting.name", line.properties().getName(2));
    tell("charting.points", chart.chart().length());
    tell(
        "charting.differs",
        chart.chart().value(0, chart.chart().length() - 1)
            - (double) line.properties().getValue(2));
    tell("charting.alignment", String.format(Locale.ROOT, "%.3f", now));
    picture("charts");
  }

  private static PropertyChart chartAmong(List<?> inspectors) {
    for (Object each : inspectors) {
      if (each instanceof PropertyChart chart) {
        return chart;
      }
    }
    throw new IllegalStateException("no chart was opened");
  }

  private void fires() throws Exception {
    onEvents(
        () -> {
          region.form().choose(new Firing("strike", "delhi", List.of("islamabad", "ttp"), 0.5));
          region.form().press();
        });
    tell("fired", region.form().answer());
    step(1);
    tell("fired.fingerprint", fingerprint());
    tell("fired.log", region.log().text().lines().reduce("", (first, second) -> second));
    picture("fired");
  }

  private void sets() throws Exception {
    onEvents(() -> region.quantities().row("dynamics.trust-loss").slideTo(0.31));
    tell("set.options", region.quantities().options());
    tell("set.fingerprint", fingerprint());
    tell("set.charted", region.chart().chart().length());
    picture("set");
  }

  private void checkpoints() throws Exception {
    File file = new File(folder.toFile(), "region.checkpoint");
    from(() -> region.replication().writeToCheckpoint(file));
    step(5);
    String undisturbed = fingerprint();
    from(() -> region.readNewStateFromCheckpoint(file));
    tell("checkpoint.done", region.replication().done());
    tell("checkpoint.charted", region.chart().chart().length());
    step(5);
    tell("checkpoint.same", undisturbed.equals(fingerprint()));
    tell("checkpoint.own", accepts("dynamics.sigma=0.001", "dynamics.sigma=0.001"));
    tell("checkpoint.other", accepts("dynamics.sigma=0.001", "dynamics.sigma=0.002"));
  }

  /** Whether a region takes up a replication of another reading of the scenario. */
  private static boolean accepts(String setting, String other) throws Exception {
    return from(
        () ->
            new LiveRegion(new LiveReplication(Baseline.with(setting), 1, 1))
                .validSimState(new LiveReplication(Baseline.with(other), 2, 2)));
  }

  private void plays() throws Exception {
    int before = region.replication().done();
    onEvents(console::pressPause);
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (region.replication().done() < before + 30 && System.nanoTime() < patience) {
      Thread.sleep(20);
    }
    onEvents(console::pressPause);
    tell("played", region.replication().done() >= before + 30);
    tell("paused", console.getPlayState() == Console.PS_PAUSED);
    List<Long> same =
        History.of(
            region.replication().scenario(),
            region.replication().ensembleSeed(),
            region.replication().seed());
    tell(
        "played.same",
        Long.toHexString(same.get(region.replication().done() - 1)).equals(fingerprint()));
  }

  private void closes() throws Exception {
    List<JFrame> frames = region.frames();
    onEvents(console::doClose);
    tell("closed", closed.getCount() == 0);
    tell("closed.frames", frames.stream().noneMatch(JFrame::isDisplayable));
  }
}
