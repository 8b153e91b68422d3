package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.chart.Figure;
import org.entente.chart.Picture;
import org.entente.chart.Sheet;

/** The formats of picture files. */
public enum PictureFormat {
  /** Pixels. */
  PNG {
    @Override
    void write(Figure figure, Path file, Sheet sheet) throws IOException {
      Picture.png(figure, file, sheet);
    }
  },

  /** Lines and areas, sharp at any size. */
  SVG {
    @Override
    void write(Figure figure, Path file, Sheet sheet) throws IOException {
      Picture.svg(figure, file, sheet);
    }
  };

  abstract void write(Figure figure, Path file, Sheet sheet) throws IOException;

  /** The ending of its files, which also names it. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
