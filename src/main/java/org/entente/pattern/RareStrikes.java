package org.entente.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.ClusteredRatio;
import org.entente.analysis.MeanInterval;
import org.entente.analysis.Proportion;
import org.entente.study.Outcomes;

/** P4: strikes stay rare, and come when the red line is passed. */
final class RareStrikes implements Pattern {
  private static final double FEWEST = 0.3;
  private static final double MOST = 3;
  private static final double RATIO = 2;
  private static final double YEAR = 365;

  @Override
  public String id() {
    return "P4";
  }

  @Override
  public String fact() {
    return "F17";
  }

  @Override
  public String claim() {
    return "Strikes stay rare, and come at least twice as often in weeks that begin past the red line.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.RAWALPINDI).stimuli(Cast.STRIKE);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    double[] counts = Counts.of(base, Cast.STRIKE, Cast.RAWALPINDI, Cast.KABUL);
    int none = base.replications() - Counts.positive(counts);
    double perYear = YEAR / Counts.freeDays(base);
    MeanInterval strikes =
        MeanInterval.of(Arrays.stream(counts).map(count -> count * perYear).toArray());
    ClusteredRatio hazard = base.tally().strikeWeeks().hazard();
    List<Figure> figures = new ArrayList<>();
    figures.add(Means.figure("strikes a year (0.3 to 3)", strikes));
    boolean holds =
        strikes.mean() >= FEWEST
            && strikes.mean() <= MOST
            && strikes.high() >= FEWEST
            && strikes.low() <= MOST;
    if (hazard.isMeasured()) {
      ClusteredRatio.Ratio ratio = hazard.ratio();
      holds &= ratio.estimate() >= RATIO && ratio.low() > 1;
      figures.add(
          Figure.of(
              "hazard of a strike past the red line over that otherwise (at least 2)",
              ratio.estimate(),
              ratio.low(),
              ratio.high()));
    } else {
      holds = false;
    }
    figures.add(Figure.of("weekly hazard past the red line", hazard.rateInterval()));
    figures.add(Figure.of("weekly hazard otherwise", hazard.otherRateInterval()));
    if (hazard.hasExposure()) {
      ClusteredRatio.Ratio share = hazard.exposureShare();
      figures.add(
          Figure.of(
              "share of weeks past the red line", share.estimate(), share.low(), share.high()));
    }
    figures.add(
        Shares.figure(
            "share of histories without a strike",
            Proportion.clopperPearson(none, base.replications())));
    return new Finding(holds, figures);
  }
}
