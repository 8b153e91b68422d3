package org.entente.pattern;

import org.entente.analysis.PairedDifference;

/** The rule for directions: the paired 95 % interval excludes 0 on the right side. */
final class Differences {
  private Differences() {}

  static boolean above(PairedDifference difference) {
    return difference.low() > 0;
  }

  static boolean below(PairedDifference difference) {
    return difference.high() < 0;
  }

  static Figure figure(String label, PairedDifference difference) {
    return Figure.of(label, difference.mean(), difference.low(), difference.high());
  }
}
