package org.entente.model;

/**
 * How a perceived impact v changes what one actor feels toward another. Harm is felt fully only
 * where there is something left to lose, and trust is lost faster than won (Slovic 1993).
 */
final class TieUpdate {
  private TieUpdate() {}

  /** Alignment, trust and grievance of l toward o. */
  static void full(Region region, int l, int o, double v) {
    alignment(region, l, o, v);
    Coefficients c = region.scenario.coefficients;
    int at = l * region.scenario.actorCount() + o;
    if (v > 0) {
      region.trust[at] += c.trustGain() * v * (1 - region.trust[at]);
    } else if (v < 0) {
      region.trust[at] += c.trustLoss() * v * region.trust[at];
      region.grievance[at] -= c.grievanceGain() * v;
    }
  }

  /** Alignment of l toward o alone: A_lo += e v (1 - sgn(v) A_lo). */
  static void alignment(Region region, int l, int o, double v) {
    int at = l * region.scenario.actorCount() + o;
    double a = region.alignment[at];
    region.alignment[at] =
        a + region.scenario.coefficients.alignmentGain() * v * (1 - Math.signum(v) * a);
  }
}
