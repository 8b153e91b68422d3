package org.entente.model;

/**
 * Relaxation of alignment, an Ito equation stepped by Euler-Maruyama and kept in -1..1:
 *
 * <p>dA_ij = [ k_I (I_ij - A_ij) + k_T (2 T_ij - 1 - A_ij) + k_B B_ij (1 - A_ij^2) ] dt + sigma (1
 * - A_ij^2) dW_ij
 *
 * <p>with interest similarity I, trust T and structural balance B, each k being ln 2 over a
 * half-life in days, sigma per square root of a year of 365 days, and dW normal with variance dt.
 */
final class AlignmentDrift {
  private static final double YEAR = 365;

  private final StructuralBalance balance;
  private final double[] balancing;
  private final double[] jolt;

  AlignmentDrift(CompiledScenario scenario) {
    balance =
        new StructuralBalance(scenario.actors.capability, scenario.coefficients.powerWeight());
    balancing = new double[scenario.actorCount() * scenario.actorCount()];
    jolt = new double[balancing.length];
  }

  /** Reads the alignments of the region and writes the next ones beside them. */
  void relax(Region region, Streams streams, int step, double dt) {
    Coefficients c = region.scenario.coefficients;
    double spread = c.sigma() * Math.sqrt(dt / YEAR);
    if (spread > 0) {
      streams.alignments(step, jolt);
    }
    balance.of(region.alignment, balancing);
    // All ties in one loop without a branch, the empty diagonal too: several times as fast as by
    // row.
    move(region, dt, spread);
    keepWithinBounds(region.nextAlignment);
    int n = region.scenario.actorCount();
    for (int i = 0; i < n; i++) {
      region.nextAlignment[i * n + i] = 0;
    }
  }

  private void move(Region region, double dt, double spread) {
    Coefficients c = region.scenario.coefficients;
    double interestPull = c.interestPull() * dt;
    double trustPull = c.trustPull() * dt;
    double balancePull = c.balancePull() * dt;
    double[] now = region.alignment;
    double[] next = region.nextAlignment;
    double[] interest = region.interest;
    double[] trust = region.trust;
    for (int at = 0; at < now.length; at++) {
      double a = now[at];
      double room = 1 - a * a;
      next[at] =
          a
              + interestPull * (interest[at] - a)
              + trustPull * (2 * trust[at] - 1 - a)
              + room * (balancePull * balancing[at] + spread * jolt[at]);
    }
  }

  /** Hardly ever needed, and so a loop of its own: as part of the other it costs as much again. */
  private static void keepWithinBounds(double[] alignment) {
    for (int at = 0; at < alignment.length; at++) {
      if (alignment[at] > 1) {
        alignment[at] = 1;
      } else if (alignment[at] < -1) {
        alignment[at] = -1;
      }
    }
  }
}
