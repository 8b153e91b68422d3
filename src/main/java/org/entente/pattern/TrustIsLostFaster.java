package org.entente.pattern;

import java.util.List;
import java.util.Objects;
import org.entente.analysis.Proportion;
import org.entente.model.TieUpdate;
import org.entente.scenario.Contest;
import org.entente.scenario.Dynamics;
import org.entente.scenario.Parameter;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.study.Outcomes;

/** P9: a strike takes more trust than an outreach of equal impact restores. */
final class TrustIsLostFaster implements Pattern {
  private static final double BOUND = 0.95;

  @Override
  public String id() {
    return "P9";
  }

  @Override
  public String fact() {
    return "F21";
  }

  @Override
  public String claim() {
    return "A strike takes more of Kabul's trust in Pakistan's military than an outreach of equal impact restores.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.RAWALPINDI).stimuli(Cast.STRIKE, Cast.OUTREACH);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    Scenario scenario = laboratory.scenario();
    LastTies ties = base.tally().kabulToMilitary();
    double[] last = ties.trust();
    int more = 0;
    for (double trust : last) {
      more += lost(scenario, trust) > restored(scenario, trust) ? 1 : 0;
    }
    Proportion share = Proportion.clopperPearson(more, last.length);
    // Trust is touched by what targets feel alone, so that chance has no part in it before
    // decisions.
    double reference = ties.referenceTrust()[0];
    double lost = lost(scenario, reference);
    double restored = restored(scenario, reference);
    return new Finding(
        lost > restored && Shares.atLeast(share, BOUND),
        List.of(
            Figure.exact("trust that a strike takes in the reference state", lost),
            Figure.exact("trust that an outreach of equal impact restores (less)", restored),
            Shares.figure("share of end states in which it restores less (at least 0.95)", share)));
  }

  /** What a strike of intensity 1 takes. */
  private static double lost(Scenario scenario, double trust) {
    return trust - after(scenario, trust, -impact(scenario, trust));
  }

  /** What an outreach that is felt as strongly brings back, once the strike has come. */
  private static double restored(Scenario scenario, double trust) {
    double low = after(scenario, trust, -impact(scenario, trust));
    return after(scenario, low, impact(scenario, trust)) - low;
  }

  private static double after(Scenario scenario, double trust, double impact) {
    Dynamics dynamics = scenario.dynamics();
    return TieUpdate.trustAfter(
        trust, impact, dynamics.value(Parameter.TRUST_GAIN), dynamics.value(Parameter.TRUST_LOSS));
  }

  /** Size of the impact that the target perceives, its own claim weighing 1 and the source's T. */
  private static double impact(Scenario scenario, double trust) {
    StimulusType strike = Objects.requireNonNull(scenario.stimuli().get(Cast.STRIKE));
    double believed = 1;
    if (strike.contestOrNull() != null) {
      Contest contest = strike.contestOrNull();
      believed = (contest.target().value() + trust * contest.source().value()) / (1 + trust);
    }
    return Math.abs(strike.valence().value()) * believed;
  }
}
