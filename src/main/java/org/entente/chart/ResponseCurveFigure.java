package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code response-curve}: the mean of a response against the levels of a factor, with
 * its 95 % interval, and where the scenario itself stands.
 *
 * @param curve what is drawn
 * @param chosen whether the response was asked for, so that the file's name says which it is
 */
public record ResponseCurveFigure(ResponseCurve curve, boolean chosen) implements Figure {
  /** The name of the figure, whichever response it is of. */
  public static final String NAME = "response-curve";

  @Override
  public String name() {
    return chosen ? NAME + "." + curve.response() : NAME;
  }

  @Override
  public String title() {
    return curve.title();
  }

  @Override
  public String description() {
    ValueText text = values();
    List<String> stops = new ArrayList<>();
    for (ResponseCurve.Stop stop : curve.stops()) {
      stops.add(Text.significant(stop.level()) + ": " + text.withInterval(stop.mean()));
    }
    return curve.title()
        + ". "
        + curve.subtitle()
        + ". Mean and 95 % interval at each level of "
        + curve.factor()
        + ": "
        + String.join("; ", stops)
        + "."
        + curve
            .base()
            .map(level -> " The scenario stands at " + Text.significant(level) + ".")
            .orElse("");
  }

  /** How means are written. */
  private ValueText values() {
    return ValueText.of(
        curve.stops().stream().map(ResponseCurve.Stop::mean).toList(), curve.share());
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, curve.title(), curve.subtitle(), key(theme));
    CurvePlot plot = new CurvePlot(theme, curve, values());
    return new Arrangement(frame::paint, List.of(plot.panel(frame.plots())));
  }

  private List<Key.Entry> key(Theme theme) {
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(
        new Key.Entry(
            CurvePlot.meanSign(theme), Key.wide(theme), "mean of the histories at a level"));
    entries.add(
        new Key.Entry(
            Sign.upright(theme.palette().line(0), theme.stroke(3)),
            Key.narrow(theme),
            "its 95 % interval"));
    curve
        .base()
        .ifPresent(
            level ->
                entries.add(
                    new Key.Entry(
                        Sign.upright(theme.palette().quiet(), theme.dashed(2, 4f, 2.5f)),
                        Key.narrow(theme),
                        "the scenario itself, at " + Text.significant(level))));
    return entries;
  }
}
