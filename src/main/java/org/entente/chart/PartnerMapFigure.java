package org.entente.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figure {@code closest-map}: who is most probably the closest partner at every combination of
 * the levels of two factors, and how probably; the fuller the colour, the surer.
 *
 * @param map what is drawn
 */
public record PartnerMapFigure(PartnerMap map) implements Figure {
  /** The name of the figure. */
  public static final String NAME = "closest-map";

  private static final ValueText PERCENT = new ValueText(0, true);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return map.title();
  }

  @Override
  public String description() {
    List<String> cells = new ArrayList<>();
    LevelGrid grid = map.grid();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        cells.add(
            grid.words(column, row)
                + ": "
                + map.likeliest()
                    .get(grid.place(column, row))
                    .map(one -> one.name() + " " + PERCENT.withInterval(one.chance()))
                    .orElse("none ended well"));
      }
    }
    return map.title()
        + ". "
        + map.subtitle()
        + ". The most probable at "
        + String.join("; ", cells)
        + ".";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, map.title(), map.subtitle(), key(theme));
    List<GridPainter.Cell> cells = new ArrayList<>();
    for (Optional<PartnerMap.Likeliest> likeliest : map.likeliest()) {
      cells.add(
          likeliest
              .map(
                  one ->
                      new GridPainter.Cell(
                          fill(theme, one.place(), one.chance().value()),
                          one.name(),
                          Text.percent(one.chance().value())
                              + " ("
                              + PERCENT.about(one.chance())
                              + ")"))
              .orElse(new GridPainter.Cell(theme.palette().grid(), "none", "")));
    }
    GridPainter painter = new GridPainter(theme, map.grid(), cells, frame.plots());
    return new Arrangement(
        g -> {
          frame.paint(g);
          painter.paint(g);
        },
        List.of());
  }

  /** The partner's colour, full where it is certain and the palest where it has no chance. */
  private static Color fill(Theme theme, int place, double chance) {
    return theme.palette().towards(theme.palette().line(place), 0.1 + 0.9 * chance);
  }

  private List<Key.Entry> key(Theme theme) {
    Map<Integer, String> names = new TreeMap<>();
    map.likeliest().stream()
        .flatMap(Optional::stream)
        .forEach(one -> names.put(one.place(), one.name()));
    List<Key.Entry> entries = new ArrayList<>();
    names.forEach(
        (place, name) ->
            entries.add(
                new Key.Entry(
                    Sign.area(theme.palette().line(place)), Key.narrow(theme) * 1.4, name)));
    entries.add(
        Key.Entry.words("probability and its 95 % interval; the fuller the colour, the surer"));
    return entries;
  }
}
