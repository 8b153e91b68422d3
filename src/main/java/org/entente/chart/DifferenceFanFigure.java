package org.entente.chart;

/**
 * The figure {@code difference-fan}: how the alignments of one focus differ between two scenarios,
 * history by history, one panel a partner on shared axes.
 *
 * @param fan the differences
 * @param scenario id of the scenario that is compared with the base
 */
public record DifferenceFanFigure(Fan fan, String scenario) implements FanFigure {
  /** The name of the figure, whichever scenario it is of. */
  public static final String NAME = "difference-fan";

  @Override
  public String name() {
    return NAME + "." + scenario;
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    return FanPanels.arrange(fan, sheet);
  }
}
