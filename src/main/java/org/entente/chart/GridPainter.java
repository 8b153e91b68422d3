package org.entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints a grid of levels: coloured cells with a line or two in each, and the levels beside. */
final class GridPainter {
  /** How large the second line is beside the first. */
  private static final float SECOND = 0.85f;

  private final Theme theme;
  private final LevelGrid grid;
  private final List<Cell> cells;
  private final Rectangle2D inner;
  private final double cellWidth;
  private final double cellHeight;
  private final float size;
  private final boolean two;

  /**
   * What stands in a cell.
   *
   * @param fill its colour
   * @param first the line to be found first
   * @param second the line under it, left out where there is no room; may be empty
   */
  record Cell(Color fill, String first, String second) {}

  /** A grid in an area, axes included; cells in the grid's order. */
  GridPainter(Theme theme, LevelGrid grid, List<Cell> cells, Rectangle2D area) {
    this.theme = theme;
    this.grid = grid;
    this.cells = grid.checked(cells);
    double line = Text.lineHeight(theme.note());
    double widest =
        grid.rows().stream()
            .mapToDouble(level -> Text.width(Text.significant(level), theme.note()))
            .max()
            .orElse(0);
    double left = line + theme.px(12) + widest + theme.px(10);
    double bottom = 2 * line + theme.px(12);
    this.inner =
        new Rectangle2D.Double(
            area.getMinX() + left,
            area.getMinY(),
            Math.max(1, area.getWidth() - left),
            Math.max(1, area.getHeight() - bottom));
    this.cellWidth = inner.getWidth() / grid.columns().size();
    this.cellHeight = inner.getHeight() / grid.rows().size();
    double full = theme.name().getSize2D();
    double both = fitting(full, true);
    double alone = fitting(full, false);
    this.two = cells.stream().anyMatch(cell -> !cell.second().isEmpty()) && both > 0;
    this.size = (float) (two ? both : alone);
  }

  /** The size of the first line: as large as fits, or 0 where none can be read. */
  private double fitting(double full, boolean withSecond) {
    double widest = 1;
    for (Cell cell : cells) {
      widest = Math.max(widest, Text.width(cell.first(), theme.name()) / full);
      if (withSecond) {
        double second = Text.width(cell.second(), theme.text()) / theme.text().getSize2D();
        widest = Math.max(widest, SECOND * second);
      }
    }
    double room =
        Math.min((cellWidth - theme.px(10)) / widest, cellHeight / (withSecond ? 2.6 : 1.3));
    double fit = Math.min(full, room);
    return fit < Theme.SMALLEST_TEXT ? 0 : fit;
  }

  /** Whether a first line is painted. */
  boolean isNumbered() {
    return size > 0;
  }

  /** Whether a second line is painted. */
  boolean hasSecond() {
    return two;
  }

  /** Paints it. */
  void paint(Graphics2D g) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        cell(g, box(column, row), cells.get(grid.place(column, row)));
      }
    }
    columns(g);
    rows(g);
  }

  private Rectangle2D box(int column, int row) {
    return new Rectangle2D.Double(
        inner.getMinX() + column * cellWidth,
        inner.getMaxY() - (row + 1) * cellHeight,
        cellWidth,
        cellHeight);
  }

  private void cell(Graphics2D g, Rectangle2D box, Cell cell) {
    g.setPaint(cell.fill());
    g.fill(box);
    g.setPaint(theme.palette().paper());
    g.setStroke(theme.stroke(2));
    g.draw(box);
    if (!isNumbered()) {
      return;
    }
    g.setPaint(Palette.readableOn(cell.fill()));
    Font first = theme.name().deriveFont(size);
    Font second = theme.text().deriveFont(Math.max((float) Theme.SMALLEST_TEXT, SECOND * size));
    boolean under = two && !cell.second().isEmpty();
    double middle = box.getCenterY() + Text.capital(first) / 2;
    centred(g, cell.first(), first, box, under ? middle - 0.6 * size : middle);
    if (under) {
      centred(g, cell.second(), second, box, middle + 0.7 * size);
    }
  }

  private static void centred(Graphics2D g, String text, Font font, Rectangle2D box, double y) {
    g.setFont(font);
    g.drawString(text, (float) (box.getCenterX() - Text.width(text, font) / 2), (float) y);
  }

  /** Levels and name of the factor across; where there is no room for all levels, every so many. */
  private void columns(Graphics2D g) {
    double widest = 0;
    for (double level : grid.columns()) {
      widest = Math.max(widest, Text.width(Text.significant(level), theme.note()) + theme.px(10));
    }
    int each = Math.max(1, (int) Math.ceil(widest / cellWidth));
    g.setPaint(theme.palette().ink());
    double line = Text.lineHeight(theme.note());
    for (int column = 0; column < grid.columns().size(); column += each) {
      String level = Text.significant(grid.columns().get(column));
      centred(g, level, theme.note(), box(column, 0), inner.getMaxY() + line);
    }
    String name = Text.fit(grid.across(), theme.note(), inner.getWidth());
    centred(g, name, theme.note(), inner, inner.getMaxY() + 2 * line + theme.px(4));
  }

  private void rows(Graphics2D g) {
    double line = Text.lineHeight(theme.note());
    int each = Math.max(1, (int) Math.ceil(line / cellHeight));
    g.setPaint(theme.palette().ink());
    g.setFont(theme.note());
    for (int row = 0; row < grid.rows().size(); row += each) {
      String level = Text.significant(grid.rows().get(row));
      double x = inner.getMinX() - theme.px(10) - Text.width(level, theme.note());
      double y = box(0, row).getCenterY() + Text.capital(theme.note()) / 2;
      g.drawString(level, (float) x, (float) y);
    }
    String name = Text.fit(grid.up(), theme.note(), inner.getHeight());
    AffineTransform before = g.getTransform();
    double left = inner.getMinX() - widestRow() - theme.px(22);
    g.rotate(-Math.PI / 2, left, inner.getCenterY());
    g.drawString(
        name, (float) (left - Text.width(name, theme.note()) / 2), (float) inner.getCenterY());
    g.setTransform(before);
  }

  private double widestRow() {
    return grid.rows().stream()
        .mapToDouble(level -> Text.width(Text.significant(level), theme.note()))
        .max()
        .orElse(0);
  }
}
