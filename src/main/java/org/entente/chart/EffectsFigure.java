package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code effects}: the plane of the mean absolute effect μ* and the spread σ of Morris'
 * effects (Morris 1991; Campolongo, Cariboni and Saltelli 2007), with the dummy that shows chance.
 *
 * @param plane what is drawn
 */
public record EffectsFigure(EffectPlane plane) implements Figure {
  /** The name of the figure, whichever response it is of. */
  public static final String NAME = "effects";

  @Override
  public String name() {
    return NAME + "." + plane.response();
  }

  @Override
  public String title() {
    return plane.title();
  }

  @Override
  public String description() {
    List<String> told = new ArrayList<>();
    for (EffectPlane.Effect effect : plane.effects()) {
      if (plane.matters(effect) || effect.dummy()) {
        told.add(words(effect));
      }
    }
    return plane.title()
        + ". "
        + plane.subtitle()
        + ". Factors that matter, and the dummy: "
        + String.join("; ", told)
        + ".";
  }

  private static String words(EffectPlane.Effect effect) {
    return effect.factor()
        + ": μ* "
        + Text.significant(effect.size().index())
        + " (95 % interval from "
        + Text.significant(effect.size().low())
        + " to "
        + Text.significant(effect.size().high())
        + "), σ "
        + Text.significant(effect.spread().index());
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, plane.title(), plane.subtitle(), key(theme));
    return new Arrangement(
        frame::paint,
        List.of(new EffectPlot(theme, plane).panel(frame.plots(), EffectsFigure::words)));
  }

  private List<Key.Entry> key(Theme theme) {
    List<Key.Entry> entries = new ArrayList<>();
    double narrow = Key.narrow(theme);
    if (plane.hasDummy()) {
      long matter = plane.effects().stream().filter(plane::matters).count();
      entries.add(
          new Key.Entry(EffectPlot.dot(theme, true, false), narrow, "matters (" + matter + ")"));
      entries.add(
          new Key.Entry(
              EffectPlot.dot(theme, false, false),
              narrow,
              "cannot be told from chance (" + (plane.effects().size() - 1 - matter) + ")"));
      entries.add(
          new Key.Entry(EffectPlot.dot(theme, false, true), narrow, "dummy, read by nothing"));
      entries.add(
          new Key.Entry(
              Sign.upright(theme.palette().text(1), theme.dashed(2, 4f, 2.5f)),
              narrow,
              "upper limit of its μ*"));
    } else {
      entries.add(new Key.Entry(EffectPlot.dot(theme, true, false), narrow, "factor"));
    }
    entries.add(
        new Key.Entry(
            Sign.line(theme.palette().quiet(), theme.stroke(1)),
            Key.wide(theme),
            "95 % interval of μ*"));
    return entries;
  }
}
