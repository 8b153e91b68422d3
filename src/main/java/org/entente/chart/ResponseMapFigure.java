package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figure {@code response-map}: the mean of a response at every combination of the levels of two
 * factors, as coloured cells with the mean and half its 95 % interval.
 *
 * @param map what is drawn
 * @param chosen whether the response was asked for, so that the file's name says which it is
 */
public record ResponseMapFigure(ResponseMap map, boolean chosen) implements Figure {
  /** The name of the figure, whichever response it is of. */
  public static final String NAME = "response-map";

  private static final int STEPS = 40;

  @Override
  public String name() {
    return chosen ? NAME + "." + map.response() : NAME;
  }

  @Override
  public String title() {
    return map.title();
  }

  @Override
  public String description() {
    ValueText text = values();
    List<String> cells = new ArrayList<>();
    LevelGrid grid = map.grid();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        Optional<Interval> mean = map.means().get(grid.place(column, row));
        cells.add(
            grid.words(column, row)
                + ": "
                + mean.map(text::withInterval).orElse("none ended well"));
      }
    }
    return map.title()
        + ". "
        + map.subtitle()
        + ". Mean and 95 % interval at "
        + String.join("; ", cells)
        + ".";
  }

  private ValueText values() {
    return ValueText.of(map.known(), map.share());
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    // Which signs there are depends on the room that is left beside the key: tried with all first.
    GridPainter tried = painter(theme, frame(theme, sheet, true, true).plots());
    Frame frame = frame(theme, sheet, tried.isNumbered(), tried.hasSecond());
    GridPainter painter = painter(theme, frame.plots());
    return new Arrangement(
        g -> {
          frame.paint(g);
          painter.paint(g);
        },
        List.of());
  }

  private Frame frame(Theme theme, Sheet sheet, boolean numbered, boolean second) {
    return new Frame(theme, sheet, map.title(), map.subtitle(), key(theme, numbered, second));
  }

  private GridPainter painter(Theme theme, Rectangle2D area) {
    ValueText text = values();
    List<GridPainter.Cell> cells = new ArrayList<>();
    for (Optional<Interval> mean : map.means()) {
      cells.add(
          mean.map(
                  known ->
                      new GridPainter.Cell(
                          theme.palette().diverging(map.scaled(known.value())),
                          text.of(known.value()),
                          known.low() == known.high() ? "" : text.about(known)))
              .orElse(new GridPainter.Cell(theme.palette().grid(), "none", "")));
    }
    return new GridPainter(theme, map.grid(), cells, area);
  }

  private List<Key.Entry> key(Theme theme, boolean numbered, boolean second) {
    ValueText text = values();
    double from = map.signed() ? -1 : map.scaled(map.low());
    Sign scale =
        (g, box) -> {
          for (int step = 0; step < STEPS; step++) {
            g.setPaint(theme.palette().diverging(from + (1 - from) * step / (STEPS - 1)));
            double width = box.getWidth() / STEPS;
            // Reaches under its neighbour, so that no gap shines through.
            double reach = step == STEPS - 1 ? width : 1.5 * width;
            g.fill(
                new Rectangle2D.Double(
                    box.getMinX() + step * width, box.getMinY(), reach, box.getHeight()));
          }
        };
    List<Key.Entry> entries = new ArrayList<>();
    String ends = text.of(map.low()) + " to " + text.of(map.high());
    String middle = map.signed() ? ", colourless at 0" : "";
    entries.add(new Key.Entry(scale, 2 * Key.wide(theme), "mean, from " + ends + middle));
    if (numbered && second) {
      entries.add(Key.Entry.words(text.aboutWords()));
    }
    return entries;
  }
}
