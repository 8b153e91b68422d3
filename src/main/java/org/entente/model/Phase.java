package org.entente.model;

/** The phases of a step, in their order. */
enum Phase {
  /** Scripted stimuli dated in the step. */
  SCRIPTED(0),
  /** Actors act. */
  DECISION(1),
  /** Ties relax and strengths grow. */
  RELAXATION(2),
  /** Observers look. */
  OBSERVATION(3);

  private final int ordering;

  Phase(int ordering) {
    this.ordering = ordering;
  }

  /** The ordering that MASON's schedule runs it by. */
  int ordering() {
    return ordering;
  }
}
