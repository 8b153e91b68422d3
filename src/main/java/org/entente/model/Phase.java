package org.entente.model;

/** The phases of a step, in their order. */
public enum Phase {
  /** Scripted stimuli dated in the step. */
  SCRIPTED(
      0,
      "in steps with a dated stimulus",
      "Scripted stimuli of the step take effect, in date then file order."),
  /** Actors act. */
  DECISION(
      1,
      "from the start of decisions on",
      "Actors act in the order of a keyed draw; what each does takes effect at once."),
  /** Ties relax and strengths grow. */
  RELAXATION(
      2,
      "in every step",
      "Alignments drift, strengths grow, then trust, grievance, pressure, shelter and salience fade."),
  /** Observers look. */
  OBSERVATION(3, "in every step", "Observers record the end of the step and change nothing.");

  private final int ordering;
  private final String when;
  private final String words;

  Phase(int ordering, String when, String words) {
    this.ordering = ordering;
    this.when = when;
    this.words = words;
  }

  /** The ordering that MASON's schedule runs it by. */
  public int ordering() {
    return ordering;
  }

  /** In which steps it comes. */
  public String when() {
    return when;
  }

  /** What happens in it, in one sentence. */
  public String words() {
    return words;
  }
}
