package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Interval;
import org.entente.chart.TrustAlignment;
import org.entente.chart.TrustAlignmentFigure;
import org.entente.chart.TrustPath;
import org.entente.results.TiesFile;
import org.entente.results.TiesFile.TieSpread;

/** The figure of trust against alignment, from the files of a results folder. */
final class TrustCharts {
  private static final int Q05 = 0;
  private static final int Q50 = 2;
  private static final int Q95 = 4;

  private TrustCharts() {}

  /** The figure of the ties of the scenario's focus. */
  static TrustAlignmentFigure of(Path folder, Run run) throws IOException {
    List<TieSpread> ties = TiesFile.read(folder);
    String focus = run.scenario().focus();
    List<TrustPath> felt = new ArrayList<>();
    List<TrustPath> met = new ArrayList<>();
    for (String partner : run.scenario().actorsFromFocus()) {
      if (!partner.equals(focus)) {
        felt.add(path(ties, focus, partner, partner, run));
        met.add(path(ties, partner, focus, partner, run));
      }
    }
    return new TrustAlignmentFigure(
        new TrustAlignment(
            "How trust and alignment of " + run.focus() + " move",
            run.subtitle("medians"),
            List.of(
                new TrustAlignment.Side("What " + run.focus() + " feels toward", felt),
                new TrustAlignment.Side("What is felt toward " + run.focus() + " by", met))));
  }

  private static TrustPath path(
      List<TieSpread> ties, String from, String to, String partner, Run run) {
    return new TrustPath(
        run.name(partner),
        run.place(partner),
        ties.stream()
            .filter(tie -> tie.from().equals(from) && tie.to().equals(to))
            .map(
                tie ->
                    new TrustPath.Stop(
                        tie.date(), interval(tie.trust()), interval(tie.alignment())))
            .toList());
  }

  private static Interval interval(double[] spread) {
    return new Interval(spread[Q50], spread[Q05], spread[Q95]);
  }
}
