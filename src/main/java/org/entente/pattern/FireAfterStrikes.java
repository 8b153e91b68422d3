package org.entente.pattern;

import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.ClusteredRatio;
import org.entente.study.Outcomes;

/** P11: fire from Kabul follows strikes. */
final class FireAfterStrikes implements Pattern {
  @Override
  public String id() {
    return "P11";
  }

  @Override
  public String fact() {
    return "F08";
  }

  @Override
  public String claim() {
    return "Fire from Kabul across the border is likelier in the 30 days after a strike than otherwise.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.RAWALPINDI).stimuli(Cast.STRIKE, Cast.BORDER_FIRE);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    ClusteredRatio hazard = base.tally().fireDays().hazard();
    List<Figure> figures = new ArrayList<>();
    boolean holds = false;
    if (hazard.isMeasured()) {
      ClusteredRatio.Ratio ratio = hazard.ratio();
      holds = ratio.estimate() > 1 && ratio.low() > 1;
      figures.add(
          Figure.of(
              "hazard of fire in the 30 days after a strike over that otherwise (above 1)",
              ratio.estimate(),
              ratio.low(),
              ratio.high()));
    }
    figures.add(Figure.of("daily hazard after a strike", hazard.rateInterval()));
    figures.add(Figure.of("daily hazard otherwise", hazard.otherRateInterval()));
    return new Finding(holds, figures);
  }
}
