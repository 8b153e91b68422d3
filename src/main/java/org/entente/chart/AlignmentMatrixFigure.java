package org.entente.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code alignment-matrix}: the alignment of each pair of actors at each moment, as a
 * triangle of coloured cells with the names along its stair, each with its median and the middle 90
 * % of the histories.
 *
 * @param matrix what is drawn
 */
public record AlignmentMatrixFigure(AlignmentMatrix matrix) implements Figure {
  @Override
  public String name() {
    return "alignment-matrix";
  }

  @Override
  public String title() {
    return matrix.title();
  }

  @Override
  public String description() {
    StringBuilder words = new StringBuilder("Alignments of all pairs of ");
    words.append(String.join(", ", matrix.actors()));
    words.append(" (\u22121 hostile, 1 friendly), medians. ").append(matrix.subtitle()).append('.');
    for (Stage stage : matrix.stages()) {
      List<String> pairs = new ArrayList<>();
      for (int other = 1; other < matrix.actors().size(); other++) {
        pairs.add(matrix.actors().get(other) + " " + value(stage, other));
      }
      words.append(' ').append(stage.name()).append(", ").append(matrix.actors().get(0));
      words.append(" with ").append(String.join("; ", pairs)).append('.');
    }
    return words.toString();
  }

  private String value(Stage stage, int other) {
    Interval dyad = stage.dyad(matrix.actors().size(), 0, other);
    return stage.notation().text(dyad.value())
        + " (middle 90 % from "
        + stage.notation().text(dyad.low())
        + " to "
        + stage.notation().text(dyad.high())
        + ")";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    // Which signs there are depends on the room that is left beside the key: tried with all first.
    Frame frame = frame(theme, sheet, true, true);
    List<MatrixTriangle> triangles = MatrixTriangle.fitting(theme, matrix, frame.plots());
    MatrixTriangle first = triangles.get(0);
    Frame shown = frame(theme, sheet, first.isRanged(), first.isNumbered());
    return new Arrangement(
        g -> {
          shown.paint(g);
          triangles.forEach(triangle -> triangle.paint(g));
        },
        List.of());
  }

  private Frame frame(Theme theme, Sheet sheet, boolean ranged, boolean numbered) {
    return new Frame(theme, sheet, matrix.title(), matrix.subtitle(), key(theme, ranged, numbered));
  }

  private static List<Key.Entry> key(Theme theme, boolean ranged, boolean numbered) {
    Sign scale =
        (g, box) -> {
          int steps = 40;
          for (int step = 0; step < steps; step++) {
            g.setPaint(theme.palette().diverging(2.0 * step / (steps - 1) - 1));
            double width = box.getWidth() / steps;
            // Reaches under its neighbour, so that no gap shines through.
            double reach = step == steps - 1 ? width : 1.5 * width;
            g.fill(
                new Rectangle2D.Double(
                    box.getMinX() + step * width, box.getMinY(), reach, box.getHeight()));
          }
        };
    Sign range =
        (g, box) -> {
          Color color = theme.palette().quiet();
          MatrixTriangle.range(g, theme, box, color, 0.1, 0.6);
        };
    List<Key.Entry> entries = new ArrayList<>();
    double wide = 2 * Key.wide(theme);
    entries.add(new Key.Entry(scale, wide, "median, from \u22121, hostile, to 1, friendly"));
    if (ranged) {
      String middle = "middle 90 % of the histories on the same scale, 0 in the middle";
      entries.add(new Key.Entry(range, wide, middle));
    }
    if (numbered) {
      entries.add(Key.Entry.words("bold: the middle 90 % agree on the sign"));
    }
    return entries;
  }
}
