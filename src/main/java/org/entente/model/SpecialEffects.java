package org.entente.model;

/**
 * The special effects of stimulus types: pressure, shelter, strength, backlash, salience, healed
 * grievance. Sizes were scaled by the intensity when the stimulus was compiled.
 */
final class SpecialEffects {
  /** A strength stays above 0, however often a group loses nearly all that it has. */
  private static final double LEAST_STRENGTH = 1e-100;

  private int[] joined = new int[0];
  private double[] lost = new double[0];

  /** Works out who gains from a backlash, before any tie changes. */
  void choose(Region region, Stimulus stimulus) {
    if (stimulus.backlash > 0 && stimulus.strengthLoss > 0) {
      if (joined.length < stimulus.groups.length) {
        joined = new int[stimulus.groups.length];
      }
      for (int g = 0; g < stimulus.groups.length; g++) {
        joined[g] = closestEnemy(region, stimulus.source, stimulus.groups[g]);
      }
    }
  }

  /**
   * Of the groups that the source opposes, the one of highest dyad alignment with {@code group},
   * the first by name in a tie; -1 for none.
   */
  private static int closestEnemy(Region region, int source, int group) {
    Groups groups = region.scenario.groups;
    int best = -1;
    for (int m = 0; m < groups.size(); m++) {
      if (m != group
          && groups.actor[m] != source
          && region.alignment(source, groups.actor[m]) < 0
          && (best < 0
              || region.dyad(groups.actor[m], groups.actor[group])
                  > region.dyad(groups.actor[best], groups.actor[group]))) {
        best = m;
      }
    }
    return best;
  }

  /**
   * Heals a share of the targets' grievance toward the source or, where targets are updated toward
   * each other, of that toward each other. Comes before new grievance is added, so that it reads
   * the state before the stimulus.
   */
  static void healGrievance(Region region, Stimulus stimulus) {
    if (stimulus.grievanceLoss == 0) {
      return;
    }
    int n = region.scenario.actorCount();
    double left = 1 - stimulus.grievanceLoss;
    for (int target : stimulus.targets) {
      if (stimulus.betweenTargets == 0) {
        region.grievance[target * n + stimulus.source] *= left;
        continue;
      }
      for (int other : stimulus.targets) {
        if (other != target) {
          region.grievance[target * n + other] *= left;
        }
      }
    }
  }

  /** Pressure, shelter, strength with its backlash, and salience. */
  void apply(Region region, Stimulus stimulus) {
    for (int target : stimulus.targets) {
      region.pressure[target] += stimulus.addedPressure;
    }
    region.pressure[stimulus.source] *= 1 - stimulus.ownPressure;
    if (stimulus.shelterLoss > 0 || stimulus.strengthLoss > 0) {
      actOnGroups(region, stimulus);
    }
    if (stimulus.addedSalience.length > 0) {
      for (int target : stimulus.targets) {
        addSalience(region, target, stimulus.addedSalience);
      }
    }
  }

  private void actOnGroups(Region region, Stimulus stimulus) {
    int groups = region.scenario.groups.size();
    // What each loses is worked out before any gains, so that no group's gain feeds another's loss.
    if (lost.length < stimulus.groups.length) {
      lost = new double[stimulus.groups.length];
    }
    for (int g = 0; g < stimulus.groups.length; g++) {
      int group = stimulus.groups[g];
      region.shelter[stimulus.source * groups + group] *= 1 - stimulus.shelterLoss;
      lost[g] = region.strength[group] * stimulus.strengthLoss;
    }
    for (int g = 0; g < stimulus.groups.length; g++) {
      int group = stimulus.groups[g];
      region.strength[group] = Math.max(LEAST_STRENGTH, region.strength[group] - lost[g]);
      if (stimulus.backlash > 0 && lost[g] > 0 && joined[g] >= 0) {
        region.strength[joined[g]] += stimulus.backlash * lost[g];
      }
    }
  }

  private static void addSalience(Region region, int actor, double[] added) {
    int issues = added.length;
    double sum = 0;
    for (int k = 0; k < issues; k++) {
      region.salience[actor * issues + k] += added[k];
      sum += region.salience[actor * issues + k];
    }
    for (int k = 0; k < issues; k++) {
      region.salience[actor * issues + k] /= sum;
    }
    region.stirred[actor] = true;
    Interest.update(region, actor);
  }
}
