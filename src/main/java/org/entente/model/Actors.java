package org.entente.model;

/** The actors, in the order of their names: what each is, wants and cares about. */
final class Actors {
  final String[] names;
  final boolean[] state;
  final double[] capability;

  /** Decision opportunities a day; 0 for an actor that never decides. */
  final double[] rate;

  /** Grievance of the red line; NaN never read, as drivers on it are refused without one. */
  final double[] redLine;

  final double[] pressure;

  /** What actor i wants on issue k, at i * issues + k. */
  final double[] position;

  /** How much actor i cares about issue k, at i * issues + k; sums to 1 for each i. */
  final double[] salience;

  /** Interest similarity of actor i with j at these saliences, at i * actors + j. */
  final double[] interest;

  final int issues;

  Actors(int actors, int issues) {
    this.issues = issues;
    names = new String[actors];
    state = new boolean[actors];
    capability = new double[actors];
    rate = new double[actors];
    redLine = new double[actors];
    pressure = new double[actors];
    position = new double[actors * issues];
    salience = new double[actors * issues];
    interest = new double[actors * actors];
  }

  int size() {
    return names.length;
  }
}
