package org.entente.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * A figure laid out for one size.
 *
 * @param backdrop paints what is not a chart: heading and key
 * @param panels the charts
 */
public record Arrangement(Consumer<Graphics2D> backdrop, List<Panel> panels) {
  /** Copies. */
  public Arrangement {
    panels = List.copyOf(panels);
  }
}
