package org.entente.pattern;

/** Something that the article describes, and that the model must reproduce. */
public interface Pattern {
  /** Its number, such as P1. */
  String id();

  /** The fact that it comes from, such as F24. */
  String fact();

  /** What must hold, in one sentence. */
  String claim();

  /** What a scenario must have for the pattern to apply. */
  Needs needs();

  /**
   * Judges the pattern.
   *
   * @param laboratory ensembles of a scenario that has what the pattern needs
   * @throws InterruptedException if the calling thread is interrupted
   */
  Finding judge(Laboratory laboratory) throws InterruptedException;
}
