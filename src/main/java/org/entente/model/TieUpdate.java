package org.entente.model;

/**
 * How a perceived impact v changes what one actor feels toward another. Harm is felt fully only
 * where there is something left to lose, and trust is lost faster than won (Slovic 1993).
 */
public final class TieUpdate {
  private TieUpdate() {}

  /**
   * Trust after a perceived impact: T + g v (1 - T) for a welcome one, T + u v T for a harmful one.
   *
   * @param trust trust before, 0..1
   * @param impact perceived impact v, -1..1
   * @param gain trust-gain g, 0..1
   * @param loss trust-loss u, 0..1
   */
  public static double trustAfter(double trust, double impact, double gain, double loss) {
    if (impact > 0) {
      return trust + gain * impact * (1 - trust);
    }
    return trust + loss * impact * trust;
  }

  /** Alignment, trust and grievance of l toward o. */
  static void full(Region region, int l, int o, double v) {
    alignment(region, l, o, v);
    Coefficients c = region.scenario.coefficients;
    int at = l * region.scenario.actorCount() + o;
    region.trust[at] = trustAfter(region.trust[at], v, c.trustGain(), c.trustLoss());
    if (v < 0) {
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
