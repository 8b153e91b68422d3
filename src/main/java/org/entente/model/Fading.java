package org.entente.model;

/**
 * What fades with time: trust to its baseline, grievance and pressure to zero, salience and shelter
 * to their baselines, each an exact exponential in its own half-life.
 */
final class Fading {
  private final Coefficients coefficients;
  private double length = -1;
  private double trust;
  private double grievance;
  private double pressure;
  private double salience;
  private double shelter;

  Fading(CompiledScenario scenario) {
    coefficients = scenario.coefficients;
  }

  /** Lets all fade over {@code dt} days. */
  void relax(Region region, double dt) {
    if (dt != length) {
      prepare(dt);
    }
    toward(region.trust, region.scenario.ties.trust, trust);
    toZero(region.grievance, grievance);
    toZero(region.pressure, pressure);
    if (shelter != 1) {
      toward(region.shelter, region.scenario.groups.shelter, shelter);
    }
    for (int i = 0; i < region.stirred.length; i++) {
      if (region.stirred[i]) {
        fadeSalience(region, i);
      }
    }
  }

  private void prepare(double dt) {
    length = dt;
    trust = StrictMath.exp(-coefficients.trustRate() * dt);
    grievance = StrictMath.exp(-coefficients.grievanceRate() * dt);
    pressure = StrictMath.exp(-coefficients.pressureRate() * dt);
    salience = StrictMath.exp(-coefficients.salienceRate() * dt);
    shelter = StrictMath.exp(-coefficients.shelterRate() * dt);
  }

  private static void toward(double[] values, double[] baseline, double kept) {
    toward(values, baseline, kept, 0, values.length);
  }

  private static void toward(double[] values, double[] baseline, double kept, int from, int until) {
    for (int at = from; at < until; at++) {
      values[at] = baseline[at] + (values[at] - baseline[at]) * kept;
    }
  }

  private static void toZero(double[] values, double kept) {
    for (int at = 0; at < values.length; at++) {
      values[at] *= kept;
    }
  }

  /** Similarity is linear in saliences, so that it fades to its own baseline as they do. */
  private void fadeSalience(Region region, int i) {
    Actors actors = region.scenario.actors;
    int n = actors.size();
    toward(region.salience, actors.salience, salience, i * actors.issues, (i + 1) * actors.issues);
    toward(region.interest, actors.interest, salience, i * n, (i + 1) * n);
  }
}
