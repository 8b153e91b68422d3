package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code distribution}: how a response is distributed over the histories, as bars, or as
 * dots where it has few values; above them the quantiles, and the mean with its interval.
 *
 * @param distribution what is drawn
 * @param chosen whether the response was asked for, so that the file's name says which it is
 */
public record DistributionFigure(Distribution distribution, boolean chosen) implements Figure {
  /** The name of the figure, whichever response it is of. */
  public static final String NAME = "distribution";

  @Override
  public String name() {
    return chosen ? NAME + "." + distribution.response() : NAME;
  }

  @Override
  public String title() {
    return distribution.title();
  }

  @Override
  public String description() {
    return distribution.title()
        + ". "
        + distribution.subtitle()
        + ". "
        + String.join("; ", List.of(mean(), median(), half(), nineTenths()))
        + ".";
  }

  private String plain(double value) {
    return Text.plain(value, distribution.decimals());
  }

  private String mean() {
    int decimals = Math.min(6, distribution.decimals() + (distribution.isWhole() ? 2 : 1));
    Interval mean = distribution.mean();
    return "mean "
        + Text.plain(mean.value(), decimals)
        + " (95 % interval "
        + Text.plain(mean.low(), decimals)
        + " to "
        + Text.plain(mean.high(), decimals)
        + ")";
  }

  private String median() {
    return "median " + plain(distribution.spread().q50());
  }

  private String half() {
    Spread spread = distribution.spread();
    return "middle 50 % " + plain(spread.q25()) + " to " + plain(spread.q75());
  }

  private String nineTenths() {
    Spread spread = distribution.spread();
    return "middle 90 % " + plain(spread.q05()) + " to " + plain(spread.q95());
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame =
        new Frame(theme, sheet, distribution.title(), distribution.subtitle(), key(theme));
    Rectangle2D area = frame.plots();
    Panel panel = new DistributionPlot(theme, distribution).panel(area);
    return new Arrangement(frame::paint, List.of(panel));
  }

  private List<Key.Entry> key(Theme theme) {
    double wide = Key.wide(theme);
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(new Key.Entry(DistributionPlot.meanSign(theme), wide, mean()));
    entries.add(
        new Key.Entry(
            Sign.upright(theme.palette().ink(), theme.stroke(3)), Key.narrow(theme), median()));
    entries.add(new Key.Entry(DistributionPlot.halfSign(theme), wide, half()));
    entries.add(
        new Key.Entry(Sign.line(theme.palette().ink(), theme.stroke(2)), wide, nineTenths()));
    String share =
        distribution.bins().get(0).isValue()
            ? "share of the histories and its 95 % interval"
            : "share of the histories in a bar and its 95 % interval";
    DistributionPlot plot = new DistributionPlot(theme, distribution);
    entries.add(new Key.Entry(plot.shareSign(), Key.narrow(theme), share));
    return entries;
  }
}
