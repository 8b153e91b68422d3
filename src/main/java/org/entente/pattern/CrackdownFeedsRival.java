package org.entente.pattern;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.analysis.PairedDifference;
import org.entente.outcome.Responses;
import org.entente.study.Outcomes;

/** P6: a crackdown drives fighters to a rival and costs Kabul the group. */
final class CrackdownFeedsRival implements Pattern {
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 1));
  private static final Variation CRACKDOWNS =
      Variation.scripted(Cast.CRACKDOWN, Cast.KABUL, List.of(Cast.TTP), 1, DATES);

  @Override
  public String id() {
    return "P6";
  }

  @Override
  public String fact() {
    return "F19";
  }

  @Override
  public String claim() {
    return "Three crackdowns on the TTP raise ISKP's strength, and Kabul's alignment with the TTP falls.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.TTP, Cast.ISKP)
        .stimuli(Cast.CRACKDOWN)
        .groups(Cast.TTP, Cast.ISKP)
        .dates(DATES);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    Outcomes<Watch> other = laboratory.of(CRACKDOWNS);
    String strength = Responses.strengthEnd(Cast.ISKP);
    double start =
        Objects.requireNonNull(base.scenario().scenario().groups().get(Cast.ISKP))
            .strength()
            .value();
    PairedDifference rival =
        PairedDifference.of(shares(base, strength, start), shares(other, strength, start));
    PairedDifference posture =
        PairedDifference.of(
            base.tally().kabulToTtp().alignment(), other.tally().kabulToTtp().alignment());
    String dyad = Responses.alignmentEnd(laboratory.dyad(Cast.KABUL, Cast.TTP));
    PairedDifference both = PairedDifference.of(base.response(dyad), other.response(dyad));
    return new Finding(
        Differences.above(rival) && Differences.below(posture) && Differences.below(both),
        List.of(
            Differences.figure(
                "change of ISKP's strength, as a share of the first (above 0)", rival),
            Differences.figure("change of Kabul's alignment toward the TTP (below 0)", posture),
            Differences.figure("change of the dyad's alignment (below 0)", both)));
  }

  private static double[] shares(Outcomes<Watch> outcomes, String strength, double first) {
    return Arrays.stream(outcomes.response(strength)).map(value -> value / first).toArray();
  }
}
