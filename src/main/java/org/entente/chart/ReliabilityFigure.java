package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.ReliabilityDiagram.Stop;

/**
 * The figure {@code reliability}: the share of yes against the probability given, with 95 %
 * intervals and the number of questions; on the diagonal where forecasts are reliable.
 *
 * @param reliability what is drawn
 */
public record ReliabilityFigure(Reliability reliability) implements Figure {
  @Override
  public String name() {
    return "reliability";
  }

  @Override
  public String title() {
    return reliability.title();
  }

  @Override
  public String description() {
    List<String> stops = new ArrayList<>();
    for (Stop stop : reliability.diagram().stops()) {
      stops.add(ReliabilityPlot.words(stop));
    }
    return reliability.title()
        + ". "
        + reliability.subtitle()
        + ". "
        + String.join("; ", stops)
        + ".";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, reliability.title(), reliability.subtitle(), key(theme));
    ReliabilityPlot plot = new ReliabilityPlot(theme, reliability.diagram());
    return new Arrangement(frame::paint, List.of(plot.panel(frame.plots())));
  }

  private static List<Key.Entry> key(Theme theme) {
    return List.of(
        new Key.Entry(
            CurvePlot.meanSign(theme),
            Key.wide(theme),
            "share of yes among questions given about one probability, and their number"),
        new Key.Entry(
            Sign.upright(theme.palette().line(0), theme.stroke(3)),
            Key.narrow(theme),
            "95 % interval, as if questions were independent"),
        new Key.Entry(
            Sign.line(theme.palette().quiet(), theme.dashed(2, 4f, 2.5f)),
            Key.wide(theme),
            "reliable"));
  }
}
