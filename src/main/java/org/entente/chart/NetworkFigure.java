package org.entente.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code network}: actors as discs whose area is their capability, pairs as lines whose
 * width and colour are their alignment, camps shaded; at each moment on one and the same layout, in
 * which friends stand near each other.
 *
 * @param network what is drawn
 */
public record NetworkFigure(RegionNetwork network) implements Figure {
  /** Pairs nearer to 0 than this have no line. */
  static final double LEAST = 0.05;

  @Override
  public String name() {
    return "network";
  }

  @Override
  public String title() {
    return network.title();
  }

  @Override
  public String description() {
    StringBuilder words =
        new StringBuilder(
            "Actors of a region and their alignments (\u22121 hostile, 1 friendly), medians. ");
    words.append(network.subtitle()).append('.');
    for (NetworkStage stage : network.stages()) {
      words.append(' ').append(stage.alignments().name()).append(", ");
      words.append(network.focus().name()).append(" with ");
      words.append(String.join("; ", pairs(stage)));
      if (!stage.withFocus().isEmpty()) {
        words.append("; in its camp, ").append(network.campsOf()).append(": ");
        words.append(String.join(", ", camp(stage)));
      }
      words.append('.');
    }
    return words.toString();
  }

  private List<String> pairs(NetworkStage stage) {
    List<String> pairs = new ArrayList<>();
    for (int other = 1; other < network.nodes().size(); other++) {
      Interval dyad = stage.alignments().dyad(network.nodes().size(), 0, other);
      pairs.add(network.nodes().get(other).name() + " " + Text.number(dyad.value()));
    }
    return pairs;
  }

  private List<String> camp(NetworkStage stage) {
    List<String> shares = new ArrayList<>();
    for (int actor = 1; actor < network.nodes().size(); actor++) {
      double share = stage.withFocus().get(actor - 1).value();
      shares.add(network.nodes().get(actor).name() + " " + Text.percent(share));
    }
    return shares;
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, network.title(), network.subtitle(), key(theme));
    Rectangle2D area = frame.plots();
    int stages = network.stages().size();
    List<NetworkPanel> panels = new ArrayList<>();
    for (int s = 0; s < stages; s++) {
      double width = area.getWidth() / stages;
      panels.add(
          new NetworkPanel(
              theme,
              network,
              network.stages().get(s),
              new Rectangle2D.Double(
                  area.getMinX() + s * width, area.getMinY(), width, area.getHeight())));
    }
    return new Arrangement(
        g -> {
          frame.paint(g);
          panels.forEach(panel -> panel.paint(g));
        },
        List.of());
  }

  private List<Key.Entry> key(Theme theme) {
    double wide = Key.wide(theme);
    Palette palette = theme.palette();
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(new Key.Entry(line(theme, 0.8, false), wide, "friendly"));
    entries.add(new Key.Entry(line(theme, -0.8, false), wide, "hostile"));
    entries.add(
        new Key.Entry(line(theme, 0.25, true), wide, "sign uncertain: the middle 90 % hold both"));
    Sign disc = Sign.disc(theme.px(7), palette.paper(), palette.ink(), theme.stroke(2));
    entries.add(new Key.Entry(disc, Key.narrow(theme), "area: capability (the least enlarged)"));
    if (!network.stages().get(0).withFocus().isEmpty()) {
      String camp = "camp of " + network.focus().name() + " (in % " + network.campsOf() + ")";
      entries.add(new Key.Entry(Sign.area(NetworkPanel.camp(theme, true)), wide, camp));
      Color other = NetworkPanel.camp(theme, false);
      entries.add(new Key.Entry(Sign.area(other), wide, "the other"));
    }
    return entries;
  }

  private static Sign line(Theme theme, double alignment, boolean uncertain) {
    return Sign.line(
        NetworkPanel.color(theme, alignment), NetworkPanel.stroke(theme, alignment, uncertain, 1));
  }
}
