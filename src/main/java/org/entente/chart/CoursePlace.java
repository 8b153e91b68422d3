package org.entente.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where things go in a figure that is one plot over time.
 *
 * @param space room round the plot's inner area
 * @param label of the vertical axis
 * @param marks the strip of stimuli above the plot
 */
record CoursePlace(Space space, String label, MarkStrip marks) {
  private static final int LANES = 5;

  /** The places in an area, with so many pixels for the names at the lines' ends. */
  static CoursePlace of(
      Theme theme, Course course, Measure measure, Rectangle2D area, double ends) {
    double left = MeasureAxis.width(theme, measure);
    double inner = Math.max(1, area.getWidth() - left - ends);
    int lanes = Math.min(LANES, (int) (area.getHeight() * 0.3 / Text.lineHeight(theme.note())));
    MarkStrip marks = new MarkStrip(theme, course, true, lanes, inner * 0.42, inner, ends);
    Space space = new Space(left, ends, marks.height(), Frame.axisHeight(theme));
    double room = area.getHeight() - space.top() - space.bottom();
    return new CoursePlace(space, measure.label(theme, room), marks);
  }
}
