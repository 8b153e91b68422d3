package org.entente.pattern;

import org.entente.analysis.Proportion;

/**
 * The rule for shares: the point estimate on the right side of the bound, and the 95 %
 * Clopper-Pearson interval not wholly on the wrong one.
 */
final class Shares {
  private Shares() {}

  static boolean atLeast(Proportion share, double bound) {
    return share.estimate() >= bound && share.high() >= bound;
  }

  static boolean under(Proportion share, double bound) {
    return share.estimate() < bound && share.low() < bound;
  }

  static Figure figure(String label, Proportion share) {
    return Figure.of(label, share.estimate(), share.low(), share.high());
  }
}
