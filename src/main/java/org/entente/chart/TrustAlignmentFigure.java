package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/**
 * The figure {@code trust-alignment}: where each tie of the focus stands in trust and alignment,
 * and the way it came; one panel for each direction, on shared axes.
 *
 * @param ties what is drawn
 */
public record TrustAlignmentFigure(TrustAlignment ties) implements Figure {
  @Override
  public String name() {
    return "trust-alignment";
  }

  @Override
  public String title() {
    return ties.title();
  }

  @Override
  public String description() {
    StringBuilder words =
        new StringBuilder("Trust (0 to 1) and alignment (\u22121 to 1), medians. ");
    words.append(ties.subtitle()).append('.');
    for (TrustAlignment.Side side : ties.sides()) {
      List<String> paths = new ArrayList<>();
      for (TrustPath path : side.paths()) {
        paths.add(path.name() + " from " + words(path.start()) + " to " + words(path.end()));
      }
      words.append(' ').append(side.name()).append(": ").append(String.join("; ", paths));
      words.append('.');
    }
    return words.toString();
  }

  private static String words(TrustPath.Stop stop) {
    return "trust "
        + Text.number(stop.trust().value())
        + " and alignment "
        + Text.number(stop.alignment().value());
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, ties.title(), ties.subtitle(), key(theme));
    Rectangle2D area = frame.plots();
    Range trust = trust();
    Range alignment = alignment();
    double left = MeasureAxis.width(theme, measure());
    double air = theme.px(24); // Half of the widest number below an axis, and a little.
    int sides = ties.sides().size();
    double inner = (area.getWidth() - left - (2 * sides - 1) * air) / sides;
    List<Panel> panels = new ArrayList<>();
    List<Double> heads = new ArrayList<>();
    double head = Text.lineHeight(theme.name()) + theme.px(4);
    for (int s = 0; s < sides; s++) {
      double own = s == 0 ? left : air;
      double x = area.getMinX() + left + s * (inner + 2 * air) - own;
      Rectangle2D place =
          new Rectangle2D.Double(
              x,
              area.getMinY() + head,
              Math.max(1, own + inner + air),
              Math.max(1, area.getHeight() - head));
      heads.add(x + own);
      TrustPlot plot = new TrustPlot(theme, ties.sides().get(s), trust, alignment);
      panels.add(plot.panel(place, own, air, s == 0));
    }
    return new Arrangement(
        g -> {
          frame.paint(g);
          g.setFont(theme.name());
          g.setPaint(theme.palette().ink());
          for (int s = 0; s < sides; s++) {
            g.drawString(
                Text.fit(ties.sides().get(s).name(), theme.name(), inner),
                heads.get(s).floatValue(),
                (float) (area.getMinY() + theme.name().getSize2D()));
          }
        },
        panels);
  }

  private static Measure measure() {
    return Measure.alignmentWith("others");
  }

  private List<TrustPath.Stop> stops() {
    return ties.sides().stream()
        .flatMap(side -> side.paths().stream())
        .flatMap(path -> path.stops().stream())
        .toList();
  }

  private Range alignment() {
    double least = stops().stream().mapToDouble(stop -> stop.alignment().low()).min().orElse(0);
    double most = stops().stream().mapToDouble(stop -> stop.alignment().high()).max().orElse(0);
    return measure().range(least, most);
  }

  /** From 0 to the tenth above all. */
  private Range trust() {
    double most = stops().stream().mapToDouble(stop -> stop.trust().high()).max().orElse(0);
    return new Range(0, Math.min(1, Math.max(0.1, Math.ceil(most * 10 + 0.2) / 10)));
  }

  private List<Key.Entry> key(Theme theme) {
    Palette palette = theme.palette();
    double narrow = Key.narrow(theme);
    TrustPath first = ties.sides().get(0).paths().get(0);
    Sign start = Sign.disc(theme.px(6), palette.paper(), palette.quiet(), theme.stroke(2));
    Sign stop = Sign.disc(theme.px(3), palette.quiet(), palette.quiet(), theme.stroke(1));
    Sign end = Sign.disc(theme.px(7), palette.quiet(), palette.quiet(), theme.stroke(1));
    Sign range =
        Sign.line(palette.quiet(), theme.stroke(1.4))
            .under(Sign.upright(palette.quiet(), theme.stroke(1.4)));
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(new Key.Entry(start, narrow, Days.inFull(first.start().date())));
    if (first.stops().size() > 2) {
      entries.add(new Key.Entry(stop, narrow, "between"));
    }
    entries.add(new Key.Entry(end, narrow, Days.inFull(first.end().date())));
    entries.add(new Key.Entry(range, Key.wide(theme) / 1.5, "middle 90 % of the histories then"));
    return entries;
  }
}
