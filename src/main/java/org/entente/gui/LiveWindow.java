package org.entente.gui;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.entente.chart.ChartWindow;
import org.entente.chart.NoDisplayException;
import org.entente.scenario.Scenario;

/** Opens the region live. */
public final class LiveWindow {
  /**
   * Java tells on standard error when it cannot keep preferences, or keeps the first; that a window
   * stands elsewhere the next time is no news. Held here, for loggers are forgotten otherwise.
   */
  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private LiveWindow() {}

  /**
   * Opens MASON's console and its windows on a replication in its initial state, and returns. Not
   * to be called on the event thread.
   *
   * @param scenario what is simulated
   * @param seed any 64-bit number
   * @param member the replication, from 1
   * @return opens when the console is closed: a program that ends before takes it along
   * @throws NoDisplayException if there is no display, with one sentence that says so
   * @throws IllegalArgumentException if the number of the replication is below 1 or there is only
   *     one actor
   * @throws InterruptedException if the thread was interrupted before the windows were open
   */
  public static CountDownLatch show(Scenario scenario, long seed, long member)
      throws NoDisplayException, InterruptedException {
    if (member < 1) {
      throw new IllegalArgumentException("replications count from 1, so " + member + " is none");
    }
    if (scenario.actors().size() < 2) {
      throw new IllegalArgumentException(
          "a region to look at has two actors at least, and '" + scenario.id() + "' has one");
    }
    ChartWindow.requireDisplay(
        "There is no display to show the region on; 'entente trace' tells a replication in words.");
    CountDownLatch closed = new CountDownLatch(1);
    try {
      SwingUtilities.invokeAndWait(() -> open(new LiveReplication(scenario, seed, member), closed));
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException("the region could not be shown", failed.getCause());
    }
    return closed;
  }

  /** The console, visible; to be called on the event thread. */
  static LiveConsole open(LiveReplication replication, CountDownLatch closed) {
    PREFERENCES.setLevel(Level.SEVERE);
    LiveConsole console = new LiveConsole(new LiveRegion(replication), closed);
    console.setVisible(true);
    return console;
  }
}
