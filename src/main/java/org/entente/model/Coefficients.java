package org.entente.model;

import org.entente.scenario.Dynamics;
import org.entente.scenario.Parameter;

/**
 * The parameters of the dynamics as the rules use them: half-lives as rates a day (ln 2 over the
 * half-life; 0 for "never").
 */
record Coefficients(
    double alignmentGain,
    double trustGain,
    double trustLoss,
    double grievanceGain,
    double reciprocity,
    double spillover,
    double hostAttribution,
    double beta,
    double interestPull,
    double trustPull,
    double balancePull,
    double trustRate,
    double grievanceRate,
    double pressureRate,
    double salienceRate,
    double shelterRate,
    double sigma,
    double powerWeight,
    double growth,
    double strengthFloor,
    double recencyMemory) {

  static Coefficients of(Dynamics dynamics) {
    return new Coefficients(
        dynamics.value(Parameter.ALIGNMENT_GAIN),
        dynamics.value(Parameter.TRUST_GAIN),
        dynamics.value(Parameter.TRUST_LOSS),
        dynamics.value(Parameter.GRIEVANCE_GAIN),
        dynamics.value(Parameter.RECIPROCITY),
        dynamics.value(Parameter.SPILLOVER),
        dynamics.value(Parameter.HOST_ATTRIBUTION),
        dynamics.value(Parameter.BETA),
        rate(dynamics, Parameter.INTEREST_PULL_HALF_LIFE),
        rate(dynamics, Parameter.TRUST_PULL_HALF_LIFE),
        rate(dynamics, Parameter.BALANCE_PULL_HALF_LIFE),
        rate(dynamics, Parameter.TRUST_HALF_LIFE),
        rate(dynamics, Parameter.GRIEVANCE_HALF_LIFE),
        rate(dynamics, Parameter.PRESSURE_HALF_LIFE),
        rate(dynamics, Parameter.SALIENCE_HALF_LIFE),
        rate(dynamics, Parameter.SHELTER_HALF_LIFE),
        dynamics.value(Parameter.SIGMA),
        dynamics.value(Parameter.POWER_WEIGHT),
        dynamics.value(Parameter.GROWTH),
        dynamics.value(Parameter.STRENGTH_FLOOR),
        dynamics.value(Parameter.RECENCY_MEMORY));
  }

  private static double rate(Dynamics dynamics, Parameter halfLife) {
    return StrictMath.log(2) / dynamics.value(halfLife);
  }
}
