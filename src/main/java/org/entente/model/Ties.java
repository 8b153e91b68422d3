package org.entente.model;

/** What each actor feels toward each other one at the start; pair (i, j) at i * n + j. */
final class Ties {
  final double[] alignment;
  final double[] trust;
  final double[] grievance;
  final double[] proximity;

  Ties(int actors) {
    alignment = new double[actors * actors];
    trust = new double[actors * actors];
    grievance = new double[actors * actors];
    proximity = new double[actors * actors];
  }
}
