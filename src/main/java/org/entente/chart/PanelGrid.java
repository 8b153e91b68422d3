package org.entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Panels in rows and columns, their inner areas of one size, each with a name above. */
final class PanelGrid {
  private final Theme theme;
  private final Rectangle2D area;
  private final double firstLeft;
  private final double otherLeft;
  private final double right;
  private final int lines;
  private final int columns;
  private final int rows;

  /**
   * A grid of panels about twice as wide as high: 1, 2, 3, 2 x 2, 3 x 2, 3 x 3, 4 x 3, 4 x 4.
   *
   * @param area all that there is
   * @param panels how many
   * @param firstLeft room for the vertical axis of the first column, in pixels
   * @param otherLeft room left of the others
   * @param right room right of each panel
   * @param lines lines of the name above each panel
   */
  PanelGrid(
      Theme theme,
      Rectangle2D area,
      int panels,
      double firstLeft,
      double otherLeft,
      double right,
      int lines) {
    this.theme = theme;
    this.area = area;
    this.firstLeft = firstLeft;
    this.otherLeft = otherLeft;
    this.right = right;
    this.lines = lines;
    int wide = (int) Math.ceil(Math.sqrt(panels));
    this.columns = panels == 3 ? 3 : Math.max(1, wide);
    this.rows = (panels + columns - 1) / columns;
  }

  private int column(int place) {
    return place % columns;
  }

  private int row(int place) {
    return place / columns;
  }

  /** Whether a panel stands in the first column. */
  boolean isFirst(int place) {
    return column(place) == 0;
  }

  /** Room right of each inner area, in pixels. */
  double right() {
    return right;
  }

  /** Room left of a panel's inner area. */
  double left(int place) {
    return isFirst(place) ? firstLeft : otherLeft;
  }

  /** The width of each inner area. */
  double innerWidth() {
    double free = area.getWidth() - firstLeft - columns * right - (columns - 1) * otherLeft;
    return Math.max(1, free / columns);
  }

  /** The height of a row, names included. */
  double rowHeight() {
    return area.getHeight() / rows;
  }

  private double headHeight() {
    return lines * Text.lineHeight(theme.name()) + theme.px(4);
  }

  /** Where a panel's chart goes, axes and labels included, its name excluded. */
  Rectangle2D chart(int place) {
    int column = column(place);
    double x =
        column == 0
            ? area.getMinX()
            : area.getMinX() + firstLeft - otherLeft + column * (innerWidth() + right + otherLeft);
    double width = left(place) + innerWidth() + right;
    double y = area.getMinY() + row(place) * rowHeight() + headHeight();
    return new Rectangle2D.Double(x, y, width, Math.max(1, rowHeight() - headHeight()));
  }

  /** Room for a panel's name, in pixels. */
  double headWidth(int place) {
    return chart(place).getWidth() - left(place);
  }

  /** Writes a panel's name, its first line in bold; lines too long are cut. */
  void head(Graphics2D g, int place, List<String> name, Color color) {
    Rectangle2D chart = chart(place);
    double x = chart.getMinX() + left(place);
    double y = chart.getMinY() - theme.px(6) - (lines - 1) * Text.lineHeight(theme.name());
    g.setPaint(color);
    for (int line = 0; line < name.size(); line++) {
      Font font = line == 0 ? theme.name() : theme.text();
      g.setFont(font);
      g.drawString(Text.fit(name.get(line), font, headWidth(place)), (float) x, (float) y);
      y += Text.lineHeight(theme.name());
    }
  }
}
