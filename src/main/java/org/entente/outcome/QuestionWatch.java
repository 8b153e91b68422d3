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

  /** The day on which yes was settled, or {@link #NEVER} for no. */
  final int resolved() {
    return resolved;
  }
}
