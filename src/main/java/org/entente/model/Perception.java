package org.entente.model;

/**
 * How each actor perceives a stimulus: v_l = valence * intensity * q, with q = 1 or, where the
 * stimulus is contested, the mean of the claims weighted by l's trust in each claimant, its own
 * claim weighing 1 (the plain mean where all weights are 0).
 */
final class Perception {
  private Perception() {}

  /** The perceived impact on every actor, written to {@code impact}. */
  static void perceive(Region region, Stimulus stimulus, double[] impact) {
    int n = region.scenario.actorCount();
    for (int l = 0; l < n; l++) {
      impact[l] = stimulus.force * believed(region, stimulus, l);
    }
  }

  private static double believed(Region region, Stimulus stimulus, int l) {
    int count = stimulus.claimants.length;
    if (count == 0) {
      return 1;
    }
    int n = region.scenario.actorCount();
    double weights = 0;
    double weighted = 0;
    double plain = 0;
    for (int c = 0; c < count; c++) {
      int claimant = stimulus.claimants[c];
      double weight = claimant == l ? 1 : region.trust[l * n + claimant];
      weights += weight;
      weighted += weight * stimulus.claims[c];
      plain += stimulus.claims[c];
    }
    return weights > 0 ? weighted / weights : plain / count;
  }
}
