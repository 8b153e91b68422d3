package org.entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One stage of a matrix as the triangle below its diagonal. An actor's name stands where its row
 * ends and its column begins, so that it names both.
 */
final class MatrixTriangle {
  private final Theme theme;
  private final List<String> names;
  private final Stage stage;
  private final Rectangle2D area;
  private final double cellWidth;
  private final double cellHeight;
  private final double firstHeight;
  private final double numberSize;

  private MatrixTriangle(Theme theme, List<String> names, Stage stage, Rectangle2D area) {
    this.theme = theme;
    this.names = names;
    this.stage = stage;
    this.area = area;
    double width = 2.2 * area.getHeight();
    for (int i = 1; i < names.size(); i++) {
      double label = Math.min(nameWidth(i), area.getWidth() / 3);
      width = Math.min(width, (area.getWidth() - label) / i);
    }
    this.cellWidth = Math.max(1, width);
    // The first row holds a name alone: half as high, but never too low for it.
    double rows = area.getHeight() - headHeight();
    double line = Text.lineHeight(theme.note());
    double half = rows / (2 * names.size() - 1);
    this.firstHeight = Math.max(half, line);
    this.cellHeight = Math.max(1, (rows - firstHeight) / (names.size() - 1));
    this.numberSize = numberSize();
  }

  /** The stages of a matrix in the arrangement that leaves their cells largest. */
  static List<MatrixTriangle> fitting(Theme theme, AlignmentMatrix matrix, Rectangle2D area) {
    int stages = matrix.stages().size();
    List<MatrixTriangle> best = arranged(theme, matrix, area, 1);
    for (int columns = 2; columns <= stages; columns++) {
      List<MatrixTriangle> other = arranged(theme, matrix, area, columns);
      if (other.get(0).roominess() > best.get(0).roominess()) {
        best = other;
      }
    }
    return best;
  }

  private static List<MatrixTriangle> arranged(
      Theme theme, AlignmentMatrix matrix, Rectangle2D area, int columns) {
    int stages = matrix.stages().size();
    int rows = (stages + columns - 1) / columns;
    double width = area.getWidth() / columns;
    double height = area.getHeight() / rows;
    List<MatrixTriangle> triangles = new ArrayList<>();
    for (int s = 0; s < stages; s++) {
      int row = s / columns;
      Rectangle2D part =
          new Rectangle2D.Double(
              area.getMinX() + s % columns * width,
              area.getMinY() + row * height,
              width - theme.px(16),
              height - theme.px(10));
      triangles.add(new MatrixTriangle(theme, matrix.actors(), matrix.stages().get(s), part));
    }
    return triangles;
  }

  /** The height of the largest number that a cell holds beside its range. */
  private double roominess() {
    return Math.min(cellWidth / 2.4, cellHeight / 1.6);
  }

  private double nameWidth(int actor) {
    return Text.width(names.get(actor), theme.note()) + theme.px(8);
  }

  private double headHeight() {
    return Text.lineHeight(theme.name()) + theme.px(4);
  }

  /** The size of the numbers: as large as fits, or 0 where none can be read. */
  private double numberSize() {
    double widest = 0;
    for (Interval dyad : stage.dyads()) {
      widest = Math.max(widest, Text.width(text(dyad), theme.name()));
    }
    double fit = theme.name().getSize2D() * (cellWidth - theme.px(6)) / Math.max(1, widest);
    double size = Math.min(theme.name().getSize2D(), Math.min(fit, cellHeight * 0.8));
    return size < Theme.SMALLEST_TEXT ? 0 : size;
  }

  /** Bold where the middle 90 % of the histories agree on the sign. */
  private Font number(Interval dyad) {
    boolean certain = dyad.low() > 0 || dyad.high() < 0;
    return (certain ? theme.name() : theme.text()).deriveFont((float) numberSize);
  }

  /** Whether numbers can be read. */
  boolean isNumbered() {
    return numberSize > 0;
  }

  /** Whether there is room for a range, under the number if there is one. */
  boolean isRanged() {
    return cellHeight >= (isNumbered() ? 1.55 * numberSize : 5);
  }

  private String text(Interval dyad) {
    return stage.notation().text(dyad.value());
  }

  /** Paints the stage. */
  void paint(Graphics2D g) {
    g.setFont(theme.name());
    g.setPaint(theme.palette().ink());
    double left = area.getMinX();
    g.drawString(
        Text.fit(head(), theme.name(), area.getWidth()),
        (float) left,
        (float) (area.getMinY() + theme.name().getSize2D()));
    for (int row = 0; row < names.size(); row++) {
      for (int column = 0; column < row; column++) {
        cell(g, box(row, column), stage.dyad(names.size(), column, row));
      }
      name(g, row);
    }
  }

  private String head() {
    return stage.limit() == 1
        ? stage.name()
        : stage.name() + " (scale to \u00b1" + Text.number(stage.limit()) + ")";
  }

  /** The box of a cell below the first row. */
  private Rectangle2D box(int row, int column) {
    double top = area.getMinY() + headHeight() + firstHeight + (row - 1) * cellHeight;
    return new Rectangle2D.Double(area.getMinX() + column * cellWidth, top, cellWidth, cellHeight);
  }

  private void name(Graphics2D g, int actor) {
    Rectangle2D box = box(actor, actor);
    double middle = actor == 0 ? box.getMaxY() - firstHeight / 2 : box.getCenterY();
    double x = box.getMinX() + theme.px(actor == 0 ? 0 : 8);
    g.setFont(theme.note());
    g.setPaint(theme.palette().ink());
    g.drawString(
        Text.fit(names.get(actor), theme.note(), area.getMaxX() - x),
        (float) x,
        (float) (middle + Text.capital(theme.note()) / 2));
  }

  private void cell(Graphics2D g, Rectangle2D box, Interval dyad) {
    Color fill = theme.palette().diverging(stage.scaled(dyad.value()));
    g.setPaint(fill);
    g.fill(box);
    g.setPaint(theme.palette().paper());
    g.setStroke(theme.stroke(2));
    g.draw(box);
    Color ink = Palette.readableOn(fill);
    double range = isRanged() ? Math.max(3, Math.min(cellHeight * 0.35, theme.px(18))) : 0;
    if (isNumbered()) {
      Font number = number(dyad);
      String text = text(dyad);
      g.setFont(number);
      g.setPaint(ink);
      double middle = box.getMinY() + (cellHeight - range) / 2;
      g.drawString(
          text,
          (float) (box.getCenterX() - Text.width(text, number) / 2),
          (float) (middle + Text.capital(number) / 2));
    }
    if (range > 0) {
      Rectangle2D strip =
          new Rectangle2D.Double(
              box.getMinX() + cellWidth * 0.12,
              box.getMaxY() - range - 1,
              cellWidth * 0.76,
              range * 0.6);
      range(g, theme, strip, ink, stage.scaled(dyad.low()), stage.scaled(dyad.high()));
    }
  }

  /** Paints a range on a scale from -1 to 1 across a box, its middle marked. */
  static void range(
      Graphics2D g, Theme theme, Rectangle2D box, Color ink, double low, double high) {
    double y = box.getCenterY();
    g.setPaint(Palette.faint(ink, 0.45));
    g.setStroke(theme.stroke(1));
    g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
    g.draw(new Line2D.Double(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY()));
    double from = box.getCenterX() + low * box.getWidth() / 2;
    double to = box.getCenterX() + high * box.getWidth() / 2;
    double thick = Math.min(box.getHeight(), Math.max(2, theme.px(5)));
    g.setPaint(ink);
    // A range of no width is drawn as wide as it is thick.
    g.fill(
        new Rectangle2D.Double(
            Math.min(from, (from + to - thick) / 2),
            y - thick / 2,
            Math.max(to - from, thick),
            thick));
  }
}
