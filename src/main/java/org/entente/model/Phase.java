package org.entente.model;

/** The phases of a step, in their order. */
enum Phase {
  /** Scripted stimuli dated in the step. */
  SCRIPTED,
  /** Actors act. */
  DECISION,
  /** Ties relax and strengths grow. */
  RELAXATION,
  /** Observers look. */
  OBSERVATION
}
