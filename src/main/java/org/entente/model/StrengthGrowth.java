package org.entente.model;

/**
 * Logistic growth of armed groups, dM/dt = r M (1 - M/K), by its exact solution M' = K/(1 + (K/M -
 * 1) exp(-r dt)). K = M0 max(floor, S), S being the sum of the shelter that a group has now over
 * the sum at the start, 1 where that is 0.
 */
final class StrengthGrowth {
  private static final double FAR = 1e-6;

  private final double[] shelterAtStart;
  private double length = -1;
  private double kept;

  StrengthGrowth(CompiledScenario scenario) {
    Groups groups = scenario.groups;
    shelterAtStart = new double[groups.size()];
    for (int m = 0; m < groups.size(); m++) {
      shelterAtStart[m] = sum(groups.shelter, m, groups.size());
    }
  }

  /** Lets strengths grow over {@code dt} days, by the shelter that stands now. */
  void relax(Region region, double dt) {
    Groups groups = region.scenario.groups;
    if (groups.size() == 0) {
      return;
    }
    Coefficients c = region.scenario.coefficients;
    if (dt != length) {
      length = dt;
      kept = StrictMath.exp(-c.growth() * dt);
    }
    for (int m = 0; m < groups.size(); m++) {
      double share =
          shelterAtStart[m] == 0 ? 1 : sum(region.shelter, m, groups.size()) / shelterAtStart[m];
      double capacity = groups.strength[m] * Math.max(c.strengthFloor(), share);
      region.strength[m] = grown(region.strength[m], capacity, kept);
    }
  }

  /** The exact solution; far from its capacity in a form in which nothing cancels. */
  private static double grown(double strength, double capacity, double kept) {
    double ratio = capacity / strength;
    return ratio < FAR || ratio > 1 / FAR
        ? capacity / (1 - kept + ratio * kept)
        : capacity / (1 + (ratio - 1) * kept);
  }

  private static double sum(double[] shelter, int group, int groups) {
    double sum = 0;
    for (int at = group; at < shelter.length; at += groups) {
      sum += shelter[at];
    }
    return sum;
  }
}
