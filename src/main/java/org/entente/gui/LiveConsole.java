package org.entente.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import sim.display.Console;

/**
 * MASON's console in this project's words, which ends with its window and leaves the process to
 * whoever started it.
 */
final class LiveConsole extends Console {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> WORDS =
      Map.of(
          "Random Number Seed ", "Replication ",
          "Increment Seed on Stop ", "Next Replication on Stop ");
  private static final Set<String> NOT_HERE = Set.of("New Simulation...");
  private static final String QUIT = "Quit";

  private final transient CountDownLatch closed;

  /**
   * A console, not yet visible.
   *
   * @param closed opens when it is closed
   */
  LiveConsole(LiveRegion region, CountDownLatch closed) {
    super(region);
    this.closed = closed;
    setTitle(region.title("console"));
    setBounds(Place.CONSOLE.onScreen());
    setIncrementSeedOnStop(false);
    reword(getContentPane());
    for (int menu = 0; menu < getJMenuBar().getMenuCount(); menu++) {
      change(getJMenuBar().getMenu(menu));
    }
  }

  private static void reword(Container in) {
    for (Component part : in.getComponents()) {
      if (part instanceof JLabel label && label.getText() != null) {
        label.setText(WORDS.getOrDefault(label.getText(), label.getText()));
      } else if (part instanceof JComboBox<?> box && "Time".equals(box.getItemAt(0))) {
        box.setToolTipText("Time: the date of the last step");
      } else if (part instanceof Container inner) {
        reword(inner);
      }
    }
  }

  private void change(JMenu menu) {
    for (int place = menu.getItemCount() - 1; place >= 0; place--) {
      JMenuItem item = menu.getItem(place);
      if (item == null) {
        continue;
      }
      if (NOT_HERE.contains(item.getText())) {
        menu.remove(place);
      } else if (QUIT.equals(item.getText())) {
        for (ActionListener listener : item.getActionListeners()) {
          item.removeActionListener(listener);
        }
        item.addActionListener(quitting -> doClose());
      }
    }
  }

  /** Closes all windows; MASON's own would end the process. */
  @Override
  public void doClose() {
    if (closed.getCount() > 0) {
      pressStop();
      getSimulation().quit();
      dispose();
      allControllers.remove(this);
      closed.countDown();
    }
  }
}
