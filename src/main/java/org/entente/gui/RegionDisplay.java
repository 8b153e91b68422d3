package org.entente.gui;

import java.awt.Color;
import java.awt.FileDialog;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import javax.swing.JFrame;
import sim.display.Display2D;
import sim.util.gui.Utilities;

/** MASON's display without what needs libraries that are not here: films and PDF. */
final class RegionDisplay extends Display2D {
  private static final long serialVersionUID = 1L;
  private static final String SUFFIX = ".png";

  /** What scroll bars and borders take, in pixels. */
  private static final double ROOM = 24;

  RegionDisplay(LiveRegion region) {
    super(RegionNetwork.WIDTH, RegionNetwork.HEIGHT, region);
    setBackdrop(Color.WHITE);
    header.remove(movieButton);
  }

  /** Scales the field to what its window leaves. */
  void fit() {
    getFrame().validate();
    double width = display.getWidth() - ROOM;
    double height = display.getHeight() - ROOM;
    double scale = Math.min(width / RegionNetwork.WIDTH, height / RegionNetwork.HEIGHT);
    if (scale > 0) {
      setScale(Math.floor(100 * scale) / 100);
    }
  }

  /** Asks for a file and writes what is seen as PNG. */
  @Override
  public void takeSnapshot() {
    FileDialog dialog = new FileDialog(getFrame(), "Save picture as PNG", FileDialog.SAVE);
    dialog.setFile("region" + SUFFIX);
    dialog.setVisible(true);
    if (dialog.getFile() == null) {
      return;
    }
    String name = dialog.getFile();
    String full = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? name : name + SUFFIX;
    File file = new File(dialog.getDirectory(), full);
    try {
      takeSnapshot(file, TYPE_PNG);
    } catch (IOException failed) {
      JFrame frame = getFrame() instanceof JFrame window ? window : null;
      Utilities.informOfError(failed, "The picture could not be written to " + file, frame);
    }
  }
}
