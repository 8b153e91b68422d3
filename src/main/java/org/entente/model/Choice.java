package org.entente.model;

import org.entente.scenario.DriverKind;

/**
 * Choice among doing nothing (utility 0) and an actor's options by multinomial logit (McFadden
 * 1974), drawn by the Gumbel-max rule with one keyed draw an option, so that adding an option
 * leaves the others' draws alone.
 */
final class Choice {
  private final Streams streams;

  Choice(Streams streams) {
    this.streams = streams;
  }

  /** Place of the chosen option of actor i, or -1 for doing nothing. */
  int choose(Region region, int i, int step) {
    Option[] options = region.scenario.options[i];
    double beta = region.scenario.coefficients.beta();
    int best = -1;
    double highest = streams.nothing(i, step);
    for (int o = 0; o < options.length; o++) {
      double score = beta * utility(region, i, options[o]) + streams.choice(i, o, step);
      if (score > highest) {
        highest = score;
        best = o;
      }
    }
    return best;
  }

  /** intercept + sum of weight times driver. */
  static double utility(Region region, int i, Option option) {
    double utility = option.intercept;
    for (int d = 0; d < option.drivers.length; d++) {
      utility += option.weights[d] * driver(region, i, option, d);
    }
    return utility;
  }

  private static double driver(Region region, int i, Option option, int d) {
    DriverKind kind = option.drivers[d];
    return Drivers.value(region, kind, i, option.about[d], option.stimulus.tripleIndex);
  }

  /** The same choice with all that led to it. */
  Decision explain(Region region, int i, int chosen) {
    Option[] options = region.scenario.options[i];
    double[][] drivers = new double[options.length][];
    double[] utilities = new double[options.length];
    for (int o = 0; o < options.length; o++) {
      drivers[o] = new double[options[o].drivers.length];
      for (int d = 0; d < drivers[o].length; d++) {
        drivers[o][d] = driver(region, i, options[o], d);
      }
      utilities[o] = utility(region, i, options[o]);
    }
    double beta = region.scenario.coefficients.beta();
    return new Decision(i, chosen, drivers, utilities, probabilities(beta, utilities));
  }

  /** exp(beta U) over its sum, with doing nothing (U = 0) as the last element. */
  static double[] probabilities(double beta, double[] utilities) {
    double highest = 0;
    for (double utility : utilities) {
      highest = Math.max(highest, utility);
    }
    double[] weights = new double[utilities.length + 1];
    double sum = 0;
    for (int o = 0; o < weights.length; o++) {
      double utility = o < utilities.length ? utilities[o] : 0;
      weights[o] = StrictMath.exp(beta * (utility - highest));
      sum += weights[o];
    }
    for (int o = 0; o < weights.length; o++) {
      weights[o] /= sum;
    }
    return weights;
  }
}
