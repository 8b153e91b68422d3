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
  private final double[] row;

  AlignmentDrift(CompiledScenario scenario) {
    balance =
        new StructuralBalance(scenario.actors.capability, scenario.coefficients.powerWeight());
    row = new double[scenario.actorCount()];
  }

  /** Reads the alignments of the region and writes the next ones beside them. */
  void relax(Region region, Streams streams, int step, double dt) {
    Coefficients c = region.scenario.coefficients;
    int n = region.scenario.actorCount();
    double[] now = region.alignment;
    double[] next = region.nextAlignment;
    double spread = c.sigma() * Math.sqrt(dt / YEAR);
    for (int i = 0; i < n; i++) {
      balance.row(now, i, row);
      for (int j = 0; j < n; j++) {
        if (j == i) {
          continue;
        }
        int at = i * n + j;
        double a = now[at];
        double room = 1 - a * a;
        double pull =
            c.interestPull() * (region.interest[at] - a)
                + c.trustPull() * (2 * region.trust[at] - 1 - a)
                + c.balancePull() * row[j] * room;
        double chance = spread == 0 ? 0 : spread * room * streams.alignment(at, step);
        next[at] = Math.max(-1, Math.min(1, a + pull * dt + chance));
      }
    }
  }
}
