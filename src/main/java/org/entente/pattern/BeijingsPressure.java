package org.entente.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.analysis.PairedDifference;
import org.entente.study.Outcomes;

/** P7: pressure from Beijing on Pakistan raises strikes. */
final class BeijingsPressure implements Pattern {
  private static final double INTENSITY = 0.5;
  private static final List<LocalDate> DATES =
      IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2025, month, 15)).toList();
  private static final Variation PRESSURE =
      Variation.scripted(
          Cast.PRESSURE, Cast.BEIJING, List.of(Cast.RAWALPINDI, Cast.ISLAMABAD), INTENSITY, DATES);

  @Override
  public String id() {
    return "P7";
  }

  @Override
  public String fact() {
    return "F16";
  }

  @Override
  public String claim() {
    return "Monthly pressure from Beijing raises the number of strikes.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.BEIJING, Cast.RAWALPINDI, Cast.ISLAMABAD, Cast.KABUL)
        .stimuli(Cast.PRESSURE, Cast.STRIKE)
        .dates(DATES);
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    PairedDifference strikes =
        PairedDifference.of(strikes(laboratory.base()), strikes(laboratory.of(PRESSURE)));
    return new Finding(
        Differences.above(strikes),
        List.of(Differences.figure("change of the number of strikes (above 0)", strikes)));
  }

  private static double[] strikes(Outcomes<Watch> outcomes) {
    return Counts.of(outcomes, Cast.STRIKE, Cast.RAWALPINDI, Cast.KABUL);
  }
}
