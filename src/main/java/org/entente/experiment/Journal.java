package org.entente.experiment;

/**
 * What keeps the rows of an experiment while it runs, so that it can go on after an interruption.
 * Rows come in the order in which they would come undisturbed; what it holds is always the
 * beginning of them.
 */
public interface Journal extends RowReceiver {
  /** Tells all that was kept before, in order. Called once, before anything is added. */
  void replay(RowReceiver receiver);
}
