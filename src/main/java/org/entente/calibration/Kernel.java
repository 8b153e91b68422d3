package org.entente.calibration;

import java.util.List;
import org.entente.random.Draw;

/**
 * Moves particles: to each coordinate a normal step, reflected at both ends of the range, so that
 * its density is known and none is lost. Its variance is twice the weighted variance of the
 * population (Beaumont et al. 2009).
 */
final class Kernel {
  private static final double LEAST_SD = 1e-9;

  private final List<Particle> population;
  private final double[] cumulative;
  private final double[] sd;

  Kernel(List<Particle> population) {
    this.population = population;
    int k = population.get(0).place().length;
    cumulative = new double[population.size()];
    double total = 0;
    for (int i = 0; i < cumulative.length; i++) {
      total += population.get(i).weight();
      cumulative[i] = total;
    }
    sd = new double[k];
    for (int f = 0; f < k; f++) {
      double mean = 0;
      for (Particle particle : population) {
        mean += particle.weight() * particle.place()[f] / total;
      }
      double variance = 0;
      for (Particle particle : population) {
        double deviation = particle.place()[f] - mean;
        variance += particle.weight() * deviation * deviation / total;
      }
      sd[f] = Math.max(LEAST_SD, Math.sqrt(2 * variance));
    }
  }

  /** Draws a particle by weight and moves it; the stream is read from its beginning. */
  double[] move(long stream) {
    double wanted = Draw.uniform(stream, 0) * cumulative[cumulative.length - 1];
    int chosen = 0;
    while (chosen < cumulative.length - 1 && cumulative[chosen] <= wanted) {
      chosen++;
    }
    double[] moved = population.get(chosen).place().clone();
    for (int f = 0; f < moved.length; f++) {
      moved[f] = reflected(moved[f] + sd[f] * Draw.gaussian(stream, 1L + f));
    }
    return moved;
  }

  /** A number brought into 0..1 by reflections at both ends. */
  static double reflected(double value) {
    double in2 = Math.abs(value) % 2;
    return in2 <= 1 ? in2 : 2 - in2;
  }

  /** Density of {@link #move} at a place. */
  double density(double[] place) {
    double total = cumulative[cumulative.length - 1];
    double density = 0;
    for (Particle particle : population) {
      double product = particle.weight() / total;
      for (int f = 0; f < place.length; f++) {
        product *= reflectedNormal(place[f], particle.place()[f], sd[f]);
      }
      density += product;
    }
    return density;
  }

  /** Density on 0..1 of a normal number about a centre in 0..1 that is reflected at both ends. */
  static double reflectedNormal(double value, double centre, double sd) {
    int images = (int) Math.ceil(4 * sd) + 1;
    double sum = 0;
    for (int image = -images; image <= images; image++) {
      sum += normal(2.0 * image + value - centre, sd) + normal(2.0 * image - value - centre, sd);
    }
    return sum;
  }

  private static double normal(double deviation, double sd) {
    double z = deviation / sd;
    return Math.exp(-z * z / 2) / (sd * Math.sqrt(2 * Math.PI));
  }
}
