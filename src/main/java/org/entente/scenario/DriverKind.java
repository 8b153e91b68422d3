package org.entente.scenario;

/** What may speak for or against an action, each declared once with its formula in words. */
public enum DriverKind {
  /** Alignment toward the other. */
  ALIGNMENT("alignment", About.ACTOR, "A_ij", "posture toward the other"),
  /** Trust in the other. */
  TRUST("trust", About.ACTOR, "T_ij", "trust in the other"),
  /** Interest similarity with the other. */
  INTEREST("interest", About.ACTOR, "I_ij", "similarity of interests with the other"),
  /** Saturating grievance against the other. */
  GRIEVANCE("grievance", About.ACTOR, "G_ij / (1 + G_ij)", "harm held against the other"),
  /** How far grievance is past the actor's red line. */
  RED_LINE("red-line", About.ACTOR, "max(0, 1 - R_i/G_ij)", "how far the red line is passed"),
  /** Power, nearness and intent of the other. */
  THREAT(
      "threat",
      About.ACTOR,
      "pi_ij c_j/(c_i + c_j) * G_ij/(1 + G_ij)",
      "power, nearness and ill will of the other (Walt 1987)"),
  /** The largest threat from anyone. */
  GREATEST_THREAT(
      "greatest-threat",
      About.NOBODY,
      "max over k other than i of the threat from k",
      "the worst threat of all"),
  /** A common adversary of the actor and the other. */
  ESTRANGEMENT(
      "estrangement",
      About.ACTOR,
      "max over states r other than i, j of max(0, -A_ir) max(0, -A_jr)",
      "how far both are estranged from one third state"),
  /** Saturating external pressure on the actor. */
  PRESSURE("pressure", About.NOBODY, "P_i / (1 + P_i)", "external pressure on the actor"),
  /** Whether the other shelters who hurts the actor. */
  SANCTUARY(
      "sanctuary",
      About.ACTOR,
      "max over groups m of h_jm G_im/(1 + G_im)",
      "how far the other shelters who hurts the actor"),
  /** Whether a group's fighters would join an enemy. */
  BACKLASH(
      "backlash",
      About.GROUP,
      "max over groups m other than j with A_im < 0 of (1 + a_jm)/2",
      "how near the group is to another that the actor opposes"),
  /** Growth of a group. */
  STRENGTH("strength", About.GROUP, "M_j/M0_j - 1", "growth of the group since the start"),
  /** Whether the actor did the same of late. */
  RECENCY(
      "recency",
      About.NOBODY,
      "exp(-(t - last)/recency-memory)",
      "how lately the actor did the same to the same");

  /** Whom a driver is about. */
  public enum About {
    /** Any other actor. */
    ACTOR,
    /** An armed group. */
    GROUP,
    /** The acting actor alone, or the action itself. */
    NOBODY
  }

  private final String word;
  private final About about;
  private final String formula;
  private final String words;

  DriverKind(String word, About about, String formula, String words) {
    this.word = word;
    this.about = about;
    this.formula = formula;
    this.words = words;
  }

  /** The word in a scenario file. */
  public String word() {
    return word;
  }

  /** Whom it is about. */
  public About about() {
    return about;
  }

  /** Its formula, in the model's symbols. */
  public String formula() {
    return formula;
  }

  /** What it means. */
  public String words() {
    return words;
  }
}
