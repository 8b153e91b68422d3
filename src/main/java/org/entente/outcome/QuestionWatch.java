package org.entente.outcome;

import org.entente.model.Observer;

/** Watches one replication for the answer to a question. */
abstract class QuestionWatch implements Observer {
  /** No day. */
  static final int NEVER = -1;

  /** The day, counted from the clock's start, on which yes was settled, or {@link #NEVER}. */
  private int resolved = NEVER;

  /**
   * Whether it is to be told the end of a step. Asked once, so that most steps of a replication
   * tell no question anything.
   */
  abstract boolean looksAtEndOf(int step);

  /**
   * Whether it is to be told stimuli of one of the scenario's triples. Asked once, so that a
   * stimulus is told to those questions alone that ask for it.
   */
  boolean hears(int triple) {
    return false;
  }

  /** The day, counted from the clock's start, at whose end the answer is known at the latest. */
  abstract int decidedBy();

  /** Forgets the last replication. */
  final void forget() {
    resolved = NEVER;
  }

  /** Settles yes on a day; later calls change nothing. */
  final void settle(int day) {
    if (resolved == NEVER) {
      resolved = day;
    }
  }

  /** Whether yes was settled. */
  final boolean isYes() {
    return resolved != NEVER;
  }

  /** The day on which yes was settled, or {@link #NEVER} for no. */
  final int resolved() {
    return resolved;
  }
}
