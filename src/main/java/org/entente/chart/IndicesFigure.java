package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.Index;

/**
 * The figure {@code indices}: the leading factors of a response as bars with their 95 % intervals.
 *
 * @param bars what is drawn
 */
public record IndicesFigure(IndexBars bars) implements Figure {
  /** The name of the figure, whichever response it is of. */
  public static final String NAME = "indices";

  @Override
  public String name() {
    return NAME + "." + bars.response();
  }

  @Override
  public String title() {
    return bars.title();
  }

  @Override
  public String description() {
    List<String> rows = new ArrayList<>();
    for (IndexBars.Row row : bars.rows()) {
      rows.add(row.factor() + ": " + words(row));
    }
    return bars.title()
        + ". "
        + bars.subtitle()
        + ". Leading factors, "
        + bars.measured()
        + ": "
        + String.join("; ", rows)
        + ".";
  }

  private String words(IndexBars.Row row) {
    List<String> words = new ArrayList<>();
    for (int s = 0; s < row.indices().size(); s++) {
      Index index = row.indices().get(s);
      words.add(
          bars.series().get(s)
              + " "
              + Text.significant(index.index())
              + " (95 % interval from "
              + Text.significant(index.low())
              + " to "
              + Text.significant(index.high())
              + ")");
    }
    return String.join(", ", words);
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, bars.title(), bars.subtitle(), key(theme));
    return new Arrangement(
        frame::paint, List.of(new IndexPlot(theme, bars).panel(frame.plots(), this::words)));
  }

  private List<Key.Entry> key(Theme theme) {
    List<Key.Entry> entries = new ArrayList<>();
    for (int s = 0; s < bars.series().size(); s++) {
      entries.add(
          new Key.Entry(
              Sign.area(IndexPlot.fill(theme, s)), Key.narrow(theme) * 1.4, bars.series().get(s)));
    }
    entries.add(
        new Key.Entry(
            Sign.line(theme.palette().ink(), theme.stroke(2)), Key.wide(theme), "95 % interval"));
    if (bars.rows().stream().anyMatch(IndexBars.Row::dummy)) {
      entries.add(Key.Entry.words("dummy: read by nothing, so that it shows chance alone"));
    }
    if (bars.leftOut() > 0) {
      String factors = bars.leftOut() == 1 ? " lesser factor" : " lesser factors";
      entries.add(Key.Entry.words("not shown: " + bars.leftOut() + factors));
    }
    return entries;
  }
}
