package org.entente.model;

import org.entente.scenario.DriverKind;

/**
 * What speaks for or against an action of actor i, each by its own formula. "About" is the actor j
 * that a driver looks at. An empty maximum is 0.
 */
final class Drivers {
  private Drivers() {}

  /**
   * The value of a driver.
   *
   * @param i the acting actor
   * @param j whom the driver is about
   * @param triple place of the action's type, source and principal target
   */
  static double value(Region region, DriverKind kind, int i, int j, int triple) {
    return switch (kind) {
      case ALIGNMENT -> region.alignment(i, j);
      case TRUST -> region.trust(i, j);
      case INTEREST -> region.interest(i, j);
      case GRIEVANCE -> saturating(region.grievance(i, j));
      case RED_LINE -> redLine(region, i, j);
      case THREAT -> threat(region, i, j);
      case GREATEST_THREAT -> greatestThreat(region, i);
      case ESTRANGEMENT -> estrangement(region, i, j);
      case PRESSURE -> saturating(region.pressure(i));
      case SANCTUARY -> sanctuary(region, i, j);
      case BACKLASH -> backlash(region, i, j);
      case STRENGTH -> strength(region, j);
      case RECENCY -> recency(region, triple);
    };
  }

  /** x / (1 + x): 0 at 0, nearing 1. */
  private static double saturating(double x) {
    return x / (1 + x);
  }

  /**
   * max(0, 1 - R_i/G_ij), 0 where G = 0. The unbounded G/R - 1 was tried: strikes run away at half
   * the red line.
   */
  private static double redLine(Region region, int i, int j) {
    double grievance = region.grievance(i, j);
    return grievance == 0 ? 0 : Math.max(0, 1 - region.scenario.actors.redLine[i] / grievance);
  }

  /** Power, nearness and intent (Walt 1987): pi_ij c_j/(c_i + c_j) G_ij/(1 + G_ij). */
  private static double threat(Region region, int i, int j) {
    CompiledScenario scenario = region.scenario;
    double own = scenario.capability(i);
    double other = scenario.capability(j);
    return scenario.ties.proximity[i * scenario.actorCount() + j]
        * (other / (own + other))
        * saturating(region.grievance(i, j));
  }

  private static double greatestThreat(Region region, int i) {
    double greatest = 0;
    for (int k = 0; k < region.scenario.actorCount(); k++) {
      if (k != i) {
        greatest = Math.max(greatest, threat(region, i, k));
      }
    }
    return greatest;
  }

  /** A common adversary: max over states r other than i, j of max(0, -A_ir) max(0, -A_jr). */
  private static double estrangement(Region region, int i, int j) {
    double most = 0;
    for (int r = 0; r < region.scenario.actorCount(); r++) {
      if (r != i && r != j && region.scenario.isState(r)) {
        double own = Math.max(0, -region.alignment(i, r));
        double others = Math.max(0, -region.alignment(j, r));
        most = Math.max(most, own * others);
      }
    }
    return most;
  }

  /** j shelters who hurts i: max over groups m of h_jm G_im/(1 + G_im). */
  private static double sanctuary(Region region, int i, int j) {
    Groups groups = region.scenario.groups;
    double most = 0;
    for (int m = 0; m < groups.size(); m++) {
      if (groups.actor[m] != i) {
        double harm = saturating(region.grievance(i, groups.actor[m]));
        most = Math.max(most, region.shelter(j, m) * harm);
      }
    }
    return most;
  }

  /** max over groups m other than the group j with A_im < 0 of (1 + a_jm)/2. */
  private static double backlash(Region region, int i, int j) {
    Groups groups = region.scenario.groups;
    double most = 0;
    for (int m = 0; m < groups.size(); m++) {
      int other = groups.actor[m];
      if (other != j && other != i && region.alignment(i, other) < 0) {
        most = Math.max(most, (1 + region.dyad(j, other)) / 2);
      }
    }
    return most;
  }

  /** M_j/M0_j - 1. */
  private static double strength(Region region, int j) {
    Groups groups = region.scenario.groups;
    int group = groups.of[j];
    return region.strength(group) / groups.strength[group] - 1;
  }

  /** exp(-(t - last)/memory) in whole days: 1 on the same day, 0 if never. */
  private static double recency(Region region, int triple) {
    double since = region.day() - region.lastEmission[triple];
    return StrictMath.exp(-since / region.scenario.coefficients.recencyMemory());
  }
}
