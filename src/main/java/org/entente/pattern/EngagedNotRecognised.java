package org.entente.pattern;

import java.util.List;
import org.entente.analysis.Proportion;
import org.entente.study.Outcomes;

/** P3: New Delhi engages Kabul without recognising it. */
final class EngagedNotRecognised implements Pattern {
  private static final double ENGAGES = 0.8;
  private static final double RECOGNISES = 0.05;
  private static final int TWICE = 2;

  @Override
  public String id() {
    return "P3";
  }

  @Override
  public String fact() {
    return "F23";
  }

  @Override
  public String claim() {
    return "New Delhi reaches out or gives aid at least twice, and formally recognises in few histories.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.DELHI).stimuli(Cast.OUTREACH, Cast.AID, Cast.RECOGNISE);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    double[] outreach = Counts.of(base, Cast.OUTREACH, Cast.DELHI, Cast.KABUL);
    double[] aid = Counts.of(base, Cast.AID, Cast.DELHI, Cast.KABUL);
    double[] recognition = Counts.of(base, Cast.RECOGNISE, Cast.DELHI, Cast.KABUL);
    int engages = 0;
    int recognises = 0;
    for (int r = 0; r < base.replications(); r++) {
      engages += outreach[r] + aid[r] >= TWICE ? 1 : 0;
      recognises += recognition[r] >= 1 ? 1 : 0;
    }
    Proportion engaged = Proportion.clopperPearson(engages, base.replications());
    Proportion recognised = Proportion.clopperPearson(recognises, base.replications());
    return new Finding(
        Shares.atLeast(engaged, ENGAGES) && Shares.under(recognised, RECOGNISES),
        List.of(
            Shares.figure("share with outreach or aid at least twice (at least 0.8)", engaged),
            Shares.figure("share with formal recognition (under 0.05)", recognised)));
  }
}
