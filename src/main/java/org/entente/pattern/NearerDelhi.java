package org.entente.pattern;

import java.util.List;
import org.entente.analysis.Proportion;
import org.entente.outcome.Responses;
import org.entente.study.Outcomes;

/** P2: Kabul and New Delhi draw nearer. */
final class NearerDelhi implements Pattern {
  private static final double BOUND = 0.8;

  @Override
  public String id() {
    return "P2";
  }

  @Override
  public String fact() {
    return "F22";
  }

  @Override
  public String claim() {
    return "The alignment of Kabul and New Delhi is higher at the end than in the reference state.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.DELHI);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    String drift = Responses.drift(laboratory.dyad(Cast.KABUL, Cast.DELHI));
    Proportion higher = Proportion.clopperPearson(base.above(drift, 0), base.replications());
    return new Finding(
        Shares.atLeast(higher, BOUND),
        List.of(
            Shares.figure("share of replications in which it is higher (at least 0.8)", higher),
            Means.figure("mean drift", base.response(drift))));
  }
}
