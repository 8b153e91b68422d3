package org.entente.pattern;

import java.time.LocalDate;
import java.util.List;
import org.entente.analysis.RatioOfMeans;
import org.entente.study.Outcomes;

/** P5: relocating militants changes their attacks little. */
final class RelocationChangesLittle implements Pattern {
  private static final double MOST = 0.1;
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 4, 1));
  private static final Variation RELOCATIONS =
      Variation.scripted(
          Cast.RELOCATE, Cast.KABUL, List.of(Cast.ISLAMABAD, Cast.RAWALPINDI), 1, DATES);

  @Override
  public String id() {
    return "P5";
  }

  @Override
  public String fact() {
    return "F18";
  }

  @Override
  public String claim() {
    return "Two relocations of militants change the number of attacks on the military by less than 10 %.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.ISLAMABAD, Cast.RAWALPINDI, Cast.TTP)
        .stimuli(Cast.RELOCATE, Cast.ATTACK)
        .groups(Cast.TTP)
        .dates(DATES);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    double[] base = attacks(laboratory.base());
    double[] other = attacks(laboratory.of(RELOCATIONS));
    RatioOfMeans ratio = RatioOfMeans.paired(base, other);
    return new Finding(
        ratio.low() - 1 > -MOST && ratio.high() - 1 < MOST,
        List.of(
            Figure.of(
                "change of attacks on the military, as a share (within 0.1 of 0)",
                ratio.estimate() - 1,
                ratio.low() - 1,
                ratio.high() - 1),
            Means.figure("attacks without the relocations", base)));
  }

  private static double[] attacks(Outcomes<Watch> outcomes) {
    return Counts.of(outcomes, Cast.ATTACK, Cast.TTP, Cast.RAWALPINDI);
  }
}
