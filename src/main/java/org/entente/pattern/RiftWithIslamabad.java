package org.entente.pattern;

import java.util.List;
import org.entente.analysis.Proportion;
import org.entente.outcome.Responses;
import org.entente.study.Outcomes;

/** P1: the rift between Kabul and Islamabad widens. */
final class RiftWithIslamabad implements Pattern {
  private static final double BOUND = 0.8;

  @Override
  public String id() {
    return "P1";
  }

  @Override
  public String fact() {
    return "F24";
  }

  @Override
  public String claim() {
    return "The alignment of Kabul and Islamabad is lower at the end than in the reference state.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.ISLAMABAD);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    String drift = Responses.drift(laboratory.dyad(Cast.KABUL, Cast.ISLAMABAD));
    Proportion lower = Proportion.clopperPearson(base.below(drift, 0), base.replications());
    return new Finding(
        Shares.atLeast(lower, BOUND),
        List.of(
            Shares.figure("share of replications in which it is lower (at least 0.8)", lower),
            Means.figure("mean drift", base.response(drift))));
  }
}
