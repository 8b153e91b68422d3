package org.entente.chart;

/**
 * The figure {@code drift-fan}: one panel a partner, on shared axes, each with its median, its
 * bands and the stimuli that involve the partner; the values at the end stand right of the fan.
 *
 * @param fan what is drawn
 */
public record DriftFanFigure(Fan fan) implements FanFigure {
  @Override
  public String name() {
    return "drift-fan";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    return FanPanels.arrange(fan, sheet);
  }
}
