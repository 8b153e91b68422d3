package org.entente.chart;

import java.util.List;
import org.entente.analysis.PitHistogram;

/**
 * Where observed numbers lie in their forecasts.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param panels at least one
 */
public record PitPanels(String title, String subtitle, List<Kind> panels) {
  /**
   * The numbers of one kind.
   *
   * @param name what they are, for readers
   * @param histogram where they lie
   */
  public record Kind(String name, PitHistogram histogram) {}

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank or there is no panel
   */
  public PitPanels {
    panels = List.copyOf(panels);
    if (title.isBlank() || subtitle.isBlank() || panels.isEmpty()) {
      throw new IllegalArgumentException("a title, a subtitle and a histogram are needed");
    }
  }
}
