package org.entente.chart;

import java.util.List;
import org.jfree.data.Range;

/** What the vertical axis of a figure over time measures: its words, bounds and notation. */
public final class Measure {
  private static final double[] STEPS = {0.25, 0.1, 0.05, 0.02, 0.01};
  private static final double[] QUARTERS = {0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1};
  private static final double[] TENTHS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2};

  private final List<String> labels;
  private final String sentence;
  private final double low;
  private final double high;
  private final double finest;
  private final Notation notation;

  private Measure(
      List<String> labels,
      String sentence,
      double low,
      double high,
      double finest,
      Notation notation) {
    this.labels = labels;
    this.sentence = sentence;
    this.low = low;
    this.high = high;
    this.finest = finest;
    this.notation = notation;
  }

  /**
   * Alignment with an actor, from -1 to 1.
   *
   * @param actor its name for readers
   */
  public static Measure alignmentWith(String actor) {
    return new Measure(
        List.of(
            "alignment with " + actor + " (\u22121 hostile \u2026 1 friendly)",
            "alignment with " + actor,
            "alignment (\u22121 hostile \u2026 1 friendly)",
            "alignment"),
        "Alignment with " + actor + " (\u22121 hostile, 1 friendly)",
        -1,
        1,
        0.25,
        Notation.NUMBER);
  }

  /**
   * By how much alignment with an actor differs between two scenarios, from -2 to 2.
   *
   * @param actor its name for readers
   */
  public static Measure differenceWith(String actor) {
    return new Measure(
        List.of(
            "difference in alignment with " + actor + " (above 0: friendlier)",
            "difference in alignment with " + actor,
            "difference in alignment",
            "difference"),
        "Difference in alignment with " + actor + " (above 0: friendlier)",
        -2,
        2,
        0.01,
        Notation.SIGNED);
  }

  /**
   * A probability, from 0 to 1.
   *
   * @param words of what, for a sentence: {@code Probability of being Kabul's closest partner}
   */
  public static Measure probability(String words) {
    return new Measure(List.of("probability"), words, 0, 1, 0.25, Notation.PERCENT);
  }

  /** The least value there can be. */
  double low() {
    return low;
  }

  /** The largest value there can be. */
  double high() {
    return high;
  }

  /** Distances of ticks, ascending. */
  double[] tickUnits() {
    return notation == Notation.SIGNED ? TENTHS.clone() : QUARTERS.clone();
  }

  /** How values are written. */
  Notation notation() {
    return notation;
  }

  /** What is measured, as the beginning of a sentence. */
  String sentence() {
    return sentence;
  }

  /** Whether a value is one. */
  boolean holds(double value) {
    // Written so that NaN fails too.
    return value >= low && value <= high;
  }

  /** The fullest label of the axis that fits into so many pixels; empty if none does. */
  String label(Theme theme, double room) {
    return labels.stream()
        .filter(label -> Text.width(label, theme.note()) <= room)
        .findFirst()
        .orElse("");
  }

  /** A range with round ends that holds all values from the least to the largest, and 0. */
  Range range(double least, double largest) {
    double from = Math.min(0, least);
    double to = Math.max(0, largest);
    double step = finest;
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (STEPS[i] >= finest && to - from > 2 * STEPS[i]) {
        step = STEPS[i];
      }
    }
    // A grain less, so that 0.3 in steps of 0.1 does not become 0.4.
    double start = Math.floor(from / step + 1e-9) * step;
    double end = Math.ceil(to / step - 1e-9) * step;
    if (start == end) {
      return new Range(Math.max(low, -step), step);
    }
    return new Range(Math.max(low, start), Math.min(high, end));
  }
}
