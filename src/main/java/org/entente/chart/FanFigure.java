package org.entente.chart;

/** A figure that shows a fan, and tells of it what the fan does. */
interface FanFigure extends Figure {
  /** What is drawn. */
  Fan fan();

  @Override
  default String title() {
    return fan().title();
  }

  @Override
  default String description() {
    return FanWords.describe(fan());
  }
}
