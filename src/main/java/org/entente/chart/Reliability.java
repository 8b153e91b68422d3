package org.entente.chart;

import org.entente.analysis.ReliabilityDiagram;

/**
 * How often yes came where it was given about some probability.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param diagram what is drawn
 */
public record Reliability(String title, String subtitle, ReliabilityDiagram diagram) {
  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a text is blank or there is no forecast
   */
  public Reliability {
    if (title.isBlank() || subtitle.isBlank() || diagram.stops().isEmpty()) {
      throw new IllegalArgumentException("a title, a subtitle and a forecast are needed");
    }
  }
}
