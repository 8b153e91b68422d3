package org.entente.model;

/**
 * Interest similarity: Signorino and Ritter's (1999) S with the city-block distance and the actor's
 * own saliences as weights, I_ij = 1 - sum_k s_ik |x_ik - x_jk|, in -1..1.
 */
final class Interest {
  private Interest() {}

  /** Computes the row of actor i anew from its saliences. */
  static void update(Region region, int i) {
    update(region.scenario.actors, region.salience, i, region.interest);
  }

  /**
   * Computes the row of actor i.
   *
   * @param salience of all actors, as it is now
   * @param interest where I_ij is written, at i * n + j
   */
  static void update(Actors actors, double[] salience, int i, double[] interest) {
    int n = actors.size();
    int issues = actors.issues;
    for (int j = 0; j < n; j++) {
      if (j == i) {
        continue;
      }
      double distance = 0;
      for (int k = 0; k < issues; k++) {
        distance +=
            salience[i * issues + k]
                * Math.abs(actors.position[i * issues + k] - actors.position[j * issues + k]);
      }
      interest[i * n + j] = 1 - distance;
    }
  }
}
