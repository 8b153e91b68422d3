package org.entente.chart;

import java.util.List;

/**
 * How often something happens, month by month.
 *
 * @param what the stimulus, for readers: {@code air strike}
 * @param who source and target, for readers: {@code Pakistan's military on Kabul}
 * @param place of its colour, from 0
 * @param means mean a history in each month, with its 95 % interval; at least 0
 */
public record MonthlySeries(String what, String who, int place, List<Interval> means) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, the place negative or a mean below 0
   */
  public MonthlySeries {
    means = List.copyOf(means);
    if (what.isBlank() || who.isBlank() || place < 0) {
      throw new IllegalArgumentException("a monthly series needs its words and a place from 0");
    }
    for (Interval mean : means) {
      if (mean.value() < 0) {
        throw new IllegalArgumentException(what + ", " + who + ": a count is never " + mean);
      }
    }
  }

  /** The mean over all months together. */
  double sum() {
    return means.stream().mapToDouble(Interval::value).sum();
  }

  /** The upper end of the widest interval. */
  double largest() {
    return means.stream().mapToDouble(Interval::high).max().orElse(0);
  }
}
