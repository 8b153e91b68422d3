package org.entente.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.design.DesignException;
import org.entente.experiment.ThreadEngine;
import org.entente.random.Key;

/**
 * Adaptive populations (Lenormand, Jabot and Deffuant 2013, algorithm 1): of N places over the
 * prior the nearer half is kept; then, again and again, N/2 new ones are drawn about it, and the
 * nearer half of all is kept with its weights. The tolerance is the distance of the farthest that
 * is kept. It ends when few of the new ones come nearer than that, when all that are kept agree
 * with the record in all, or when the simulations are used up.
 */
final class Population {
  private final Inference inference;
  private final Simulator simulator;
  private final Key key;
  private final List<Generation> generations = new ArrayList<>();
  private List<Particle> kept;
  private final Scale scale;
  private final List<double[]> overPrior;
  private final int most;

  private Population(Inference inference, ThreadEngine engine, SimulationLog log)
      throws InterruptedException {
    this.inference = inference;
    simulator = new Simulator(inference, engine, log, Simulator.Part.POPULATIONS);
    key = Key.of(inference.seed()).with("population");
    most = (inference.particles() + 1) / 2;
    List<double[]> places = prior();
    List<double[]> simulated = simulator.simulate(places);
    overPrior = simulated;
    if (simulator.failed() > places.size() - most) {
      throw new DesignException(
          simulator.failed() + " of " + places.size() + " simulations over the prior failed");
    }
    scale = Scale.of(inference.statistics(), places, simulated);
    if (scale.isEmpty()) {
      throw new DesignException(
          "no statistic varies over the ranges of the calibrated quantities and of all others");
    }
    List<Particle> all = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      all.add(particle(places.get(i), simulated.get(i), 1));
    }
    kept = nearest(all);
    generations.add(new Generation(tolerance(), 1, simulator.simulated()));
  }

  /**
   * Runs populations to their end.
   *
   * @throws DesignException if most of the first simulations fail, or no statistic varies
   * @throws InterruptedException if the calling thread is interrupted
   */
  static Population of(Inference inference, ThreadEngine engine, SimulationLog log)
      throws InterruptedException {
    Population population = new Population(inference, engine, log);
    int fresh = inference.particles() - population.most;
    while (population.tolerance() > 0
        && population.simulator.simulated() + fresh <= inference.mostSimulations()
        && population.next(fresh) >= inference.leastAccepted()) {}
    return population;
  }

  /** Places over the whole prior. */
  private List<double[]> prior() {
    List<double[]> places = new ArrayList<>();
    for (int i = 1; i <= inference.particles(); i++) {
      places.add(simulator.prior(i));
    }
    return places;
  }

  private Particle particle(double[] place, double[] statistics, double weight) {
    return new Particle(place, statistics, scale.distance(statistics), weight);
  }

  /** The nearest; of equals the one that came first. */
  private List<Particle> nearest(List<Particle> all) {
    return all.stream().sorted(Comparator.comparingDouble(Particle::distance)).limit(most).toList();
  }

  /** One more population; returns the share of new ones that came nearer than the tolerance. */
  private double next(int fresh) throws InterruptedException {
    double before = tolerance();
    Kernel kernel = new Kernel(kept);
    Key generation = key.with(generations.size());
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < fresh; i++) {
      places.add(kernel.move(generation.with(i).bits()));
    }
    List<double[]> simulated = simulator.simulate(places);
    List<Particle> all = new ArrayList<>(kept);
    int nearer = 0;
    for (int i = 0; i < fresh; i++) {
      // The prior is uniform, so that its density is 1 wherever the kernel leads.
      double weight = 1 / kernel.density(places.get(i));
      Particle particle = particle(places.get(i), simulated.get(i), weight);
      nearer += particle.distance() < before ? 1 : 0;
      all.add(particle);
    }
    kept = nearest(all);
    double accepted = (double) nearer / fresh;
    generations.add(new Generation(tolerance(), accepted, simulator.simulated()));
    return accepted;
  }

  private double tolerance() {
    return kept.get(kept.size() - 1).distance();
  }

  /** The particles that were kept, the nearest first. */
  List<Particle> kept() {
    return kept;
  }

  /** What was simulated over the prior; empty arrays where it failed. */
  List<double[]> overPrior() {
    return overPrior;
  }

  /** How the populations went. */
  List<Generation> generations() {
    return List.copyOf(generations);
  }

  /** How distances are measured. */
  Scale scale() {
    return scale;
  }

  /** Simulations that failed. */
  long failed() {
    return simulator.failed();
  }
}
