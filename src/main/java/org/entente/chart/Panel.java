package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/**
 * One chart of a figure.
 *
 * @param chart the chart
 * @param area where it is painted, in pixels
 * @param hover what to tell a pointer over it
 */
public record Panel(JFreeChart chart, Rectangle2D area, Hover hover) {
  /** Says what is under a pointer. */
  @FunctionalInterface
  public interface Hover {
    /**
     * What is under a pointer.
     *
     * @param x the value on the horizontal axis; of a time axis, milliseconds UTC
     * @param y the value on the vertical axis
     * @return a sentence, or nothing
     */
    Optional<String> at(double x, double y);
  }
}
