package org.entente.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.chart.Figure;
import org.entente.chart.Palette;
import org.entente.chart.Sheet;

/**
 * A picture to be drawn.
 *
 * @param figure what
 * @param sheet its size and colours; dark pictures are told by their names
 * @param format of the file
 * @param folder where to
 */
record PictureTask(Figure figure, Sheet sheet, PictureFormat format, Path folder) {
  /** Draws it, and says where it is. */
  Path draw() {
    String dark = sheet.palette() == Palette.DARK ? "-dark" : "";
    Path file = folder.resolve(figure.name() + dark + "." + format.ending());
    try {
      format.write(figure, file, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
