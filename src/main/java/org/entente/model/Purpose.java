package org.entente.model;

import org.entente.random.Key;

/** What chance decides, each in streams of its own. */
public enum Purpose {
  /** Whether an actor may decide. */
  OPPORTUNITY(
      "opportunity",
      "the actor",
      "uniform in (0, 1)",
      "whether the actor has an opportunity to decide"),
  /** In which order actors act. */
  ORDER("order", "the actor", "64 bits", "the order in which the actors of a step act"),
  /** Which option is chosen. */
  CHOICE(
      "choice",
      "the actor, then the option's type and principal target, and its id where it has one of its"
          + " own; or nothing",
      "standard Gumbel",
      "which option the actor chooses"),
  /** How alignment is jolted. */
  ALIGNMENT(
      "alignment",
      "the actor, then the other",
      "standard normal",
      "the jolt to the actor's alignment toward the other");

  private final String word;
  private final String key;
  private final String distribution;
  private final String words;
  private final long part;

  Purpose(String word, String key, String distribution, String words) {
    this.word = word;
    this.key = key;
    this.distribution = distribution;
    this.words = words;
    part = Key.hash(word);
  }

  /** The word in the key. */
  public String word() {
    return word;
  }

  /** Whose names follow in the key, in words. */
  public String key() {
    return key;
  }

  /** How its draws are distributed, in words. */
  public String distribution() {
    return distribution;
  }

  /** What is decided by it, in words. */
  public String words() {
    return words;
  }

  /** The part of the key that stands for it. */
  long part() {
    return part;
  }
}
