package org.entente.model;

/**
 * What a stimulus does to the region, at once. All updates of one stimulus read the state before
 * it: impacts are perceived first, no tie is updated twice, and what reads ties is worked out
 * before they change.
 */
final class StimulusEffect implements Observer.Impacts {
  private final double[] impact;
  private final SpecialEffects special = new SpecialEffects();

  StimulusEffect(CompiledScenario scenario) {
    impact = new double[scenario.actorCount()];
  }

  /** Lets a stimulus take effect and remembers when. */
  void apply(Region region, Stimulus stimulus) {
    Perception.perceive(region, stimulus, impact);
    special.choose(region, stimulus);
    SpecialEffects.healGrievance(region, stimulus);
    updateTargets(region, stimulus);
    updateSource(region, stimulus);
    updateThirdParties(region, stimulus);
    special.apply(region, stimulus);
    region.lastEmission[stimulus.tripleIndex] = region.day();
  }

  /** The impact of the stimulus applied last, as an actor perceived it. */
  @Override
  public double on(int actor) {
    return impact[actor];
  }

  private void updateTargets(Region region, Stimulus stimulus) {
    for (int target : stimulus.targets) {
      TieUpdate.full(region, target, stimulus.source, impact[target]);
      if (stimulus.betweenTargets > 0) {
        updateBetweenTargets(region, stimulus, target);
      }
      if (impact[target] < 0) {
        blameHosts(region, stimulus, target);
      }
    }
  }

  private void updateBetweenTargets(Region region, Stimulus stimulus, int target) {
    for (int other : stimulus.targets) {
      if (other != target) {
        TieUpdate.full(region, target, other, stimulus.betweenTargets * impact[target]);
      }
    }
  }

  /** Sheltering is blamed: a group's victim holds its harm against those who shelter it. */
  private void blameHosts(Region region, Stimulus stimulus, int target) {
    CompiledScenario scenario = region.scenario;
    int group = scenario.groups.of[stimulus.source];
    if (group < 0) {
      return;
    }
    int groups = scenario.groups.size();
    double share = scenario.coefficients.hostAttribution();
    for (int host = 0; host < scenario.actorCount(); host++) {
      double shelter = region.shelter[host * groups + group];
      if (shelter > 0 && host != stimulus.source && !stimulus.isTarget(host)) {
        TieUpdate.full(region, target, host, impact[target] * share * shelter);
      }
    }
  }

  private void updateSource(Region region, Stimulus stimulus) {
    int source = stimulus.source;
    double felt = impact[source];
    double share = region.scenario.coefficients.reciprocity();
    for (int target : stimulus.targets) {
      if (stimulus.mutual) {
        TieUpdate.full(region, source, target, felt);
      } else {
        TieUpdate.alignment(region, source, target, felt * share);
      }
    }
  }

  /** Harm to my friend is harm; harm to my enemy is welcome. */
  private void updateThirdParties(Region region, Stimulus stimulus) {
    int n = region.scenario.actorCount();
    double share = region.scenario.coefficients.spillover();
    int principal = stimulus.targets[0];
    for (int l = 0; l < n; l++) {
      if (l != stimulus.source && !stimulus.isTarget(l)) {
        double felt = share * impact[l] * region.alignment[l * n + principal];
        TieUpdate.alignment(region, l, stimulus.source, felt);
      }
    }
  }
}
