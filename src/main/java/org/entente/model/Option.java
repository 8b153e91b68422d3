package org.entente.model;

import org.entente.scenario.DriverKind;

/**
 * Something an actor may choose to do, ready to be weighed: its stimulus, its intercept, and its
 * drivers with their weights.
 */
public final class Option {
  private final String id;
  private final String[] driverNames;
  final Stimulus stimulus;
  final double intercept;
  final DriverKind[] drivers;
  final int[] about;
  final double[] weights;

  /** Hash of type, principal target and, where it is not action-on, the entry's id. */
  final long keyPart;

  Option(
      String id,
      Stimulus stimulus,
      double intercept,
      String[] driverNames,
      DriverKind[] drivers,
      int[] about,
      double[] weights,
      long keyPart) {
    this.id = id;
    this.stimulus = stimulus;
    this.intercept = intercept;
    this.driverNames = driverNames;
    this.drivers = drivers;
    this.about = about;
    this.weights = weights;
    this.keyPart = keyPart;
  }

  /** Id of the repertoire entry. */
  public String id() {
    return id;
  }

  /** What it would do. */
  public Stimulus stimulus() {
    return stimulus;
  }

  /** Utility where all drivers are 0. */
  public double intercept() {
    return intercept;
  }

  /** Number of drivers. */
  public int driverCount() {
    return drivers.length;
  }

  /** A driver's name, as in a scenario file. */
  public String driverName(int driver) {
    return driverNames[driver];
  }

  /** A driver's weight. */
  public double weight(int driver) {
    return weights[driver];
  }
}
