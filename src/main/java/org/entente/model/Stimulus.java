package org.entente.model;

import java.util.List;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;

/**
 * A stimulus ready to take effect: names resolved to places in the region, sizes scaled by its
 * intensity. Immutable, and shared by all replications.
 */
public final class Stimulus {
  private final String type;
  private final String origin;
  private final Triple triple;
  private final double intensity;
  final int tripleIndex;
  final int source;
  final int[] targets;

  /** Valence times intensity: the impact on whoever takes it at its word. */
  final double force;

  /** Who claims what it did; both empty where it is not contested. */
  final int[] claimants;

  final double[] claims;

  /** Armed groups that the special effects act on, as places among the groups. */
  final int[] groups;

  final double addedPressure;
  final double ownPressure;
  final double shelterLoss;
  final double strengthLoss;
  final double backlash;
  final double betweenTargets;
  final double grievanceLoss;
  final boolean mutual;

  /** Salience gained by each issue, or empty for none. */
  final double[] addedSalience;

  Stimulus(
      String origin,
      Triple triple,
      int tripleIndex,
      int source,
      int[] targets,
      double valence,
      double intensity,
      int[] claimants,
      double[] claims,
      int[] groups,
      Effects effects,
      List<String> issues) {
    this.type = triple.type();
    this.origin = origin;
    this.triple = triple;
    this.tripleIndex = tripleIndex;
    this.source = source;
    this.targets = targets;
    this.intensity = intensity;
    this.force = valence * intensity;
    this.claimants = claimants;
    this.claims = claims;
    this.groups = groups;
    this.addedPressure = effects.value(Effect.PRESSURE) * intensity;
    this.ownPressure = -effects.value(Effect.OWN_PRESSURE) * intensity;
    this.shelterLoss = -effects.value(Effect.SHELTER) * intensity;
    this.strengthLoss = -effects.value(Effect.STRENGTH) * intensity;
    this.backlash = effects.value(Effect.BACKLASH);
    this.betweenTargets = effects.value(Effect.BETWEEN_TARGETS);
    this.grievanceLoss = -effects.value(Effect.GRIEVANCE) * intensity;
    this.mutual = effects.mutual();
    this.addedSalience =
        effects.salience().isEmpty()
            ? new double[0]
            : issues.stream()
                .mapToDouble(
                    issue ->
                        effects.salience().containsKey(issue)
                            ? effects.salience().get(issue).value() * intensity
                            : 0)
                .toArray();
  }

  /** Stimulus type. */
  public String type() {
    return type;
  }

  /** Where it comes from: the id of a timeline entry's member, or of a repertoire entry. */
  public String origin() {
    return origin;
  }

  /** Type, source and principal target. */
  public Triple triple() {
    return triple;
  }

  /** Place of {@link #triple()} in {@link CompiledScenario#triples()}. */
  public int tripleIndex() {
    return tripleIndex;
  }

  /** Strength relative to the type, in (0, 1]. */
  public double intensity() {
    return intensity;
  }

  /** Place of the source among the actors. */
  public int source() {
    return source;
  }

  /** Place of a target among the actors, the principal one at 0. */
  public int target(int index) {
    return targets[index];
  }

  /** Number of targets. */
  public int targetCount() {
    return targets.length;
  }

  /** Whether an actor is among the targets. */
  boolean isTarget(int actor) {
    for (int target : targets) {
      if (target == actor) {
        return true;
      }
    }
    return false;
  }
}
