package org.entente.scenario;

/** Kinds of actor. "States" in the model's wording are states and their organs. */
public enum ActorKind {
  /** A state, or the authority that rules one. */
  STATE("state"),
  /** A part of a state that acts on its own, such as a military. */
  STATE_ORGAN("state-organ"),
  /** An armed group, which has a strength and may be sheltered. */
  ARMED_GROUP("armed-group");

  private final String word;

  ActorKind(String word) {
    this.word = word;
  }

  /** The word in a scenario file. */
  public String word() {
    return word;
  }

  /** Whether the model counts the actor among the states. */
  public boolean isState() {
    return this != ARMED_GROUP;
  }
}
