package org.entente.pattern;

import java.util.List;
import org.entente.analysis.PairedDifference;
import org.entente.outcome.Responses;
import org.entente.study.Outcomes;

/** P8: the December strike and its answers drew New Delhi in. */
final class StrikeDrawsDelhi implements Pattern {
  private static final Variation WITHOUT =
      Variation.without(DecemberStrike.WITH_ALL_THAT_ANSWERED_IT);

  @Override
  public String id() {
    return "P8";
  }

  @Override
  public String fact() {
    return "F22";
  }

  @Override
  public String claim() {
    return "Without the December strike and all that answered it, New Delhi reaches out less and is less aligned with Kabul.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.DELHI)
        .stimuli(Cast.OUTREACH)
        .timeline(DecemberStrike.WITH_ALL_THAT_ANSWERED_IT);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    Outcomes<Watch> other = laboratory.of(WITHOUT);
    PairedDifference outreach = PairedDifference.of(outreach(base), outreach(other));
    String dyad = Responses.alignmentEnd(laboratory.dyad(Cast.KABUL, Cast.DELHI));
    PairedDifference alignment = PairedDifference.of(base.response(dyad), other.response(dyad));
    return new Finding(
        Differences.below(outreach) && Differences.below(alignment),
        List.of(
            Differences.figure("change of New Delhi's outreach (below 0)", outreach),
            Differences.figure(
                "change of the alignment of Kabul and New Delhi (below 0)", alignment)));
  }

  private static double[] outreach(Outcomes<Watch> outcomes) {
    return Counts.of(outcomes, Cast.OUTREACH, Cast.DELHI, Cast.KABUL);
  }
}
