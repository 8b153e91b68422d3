package org.entente.model;

import org.entente.scenario.Bounds;

/**
 * What changes in the course of a replication, each declared once: its symbol, whose it is, its
 * range and what moves it. All else about a region stays as the scenario has it.
 */
public enum StateVariable {
  /** Posture of i toward j. */
  ALIGNMENT(
      "A_ij",
      "ordered pair",
      "1",
      Bounds.SIGNED,
      "posture of i toward j, from full hostility to full friendship",
      "stimuli; relaxation by interest, trust, balance and chance"),
  /** Trust of i in j. */
  TRUST(
      "T_ij",
      "ordered pair",
      "1",
      Bounds.SHARE,
      "trust of i in j",
      "stimuli, on their targets; return to its baseline"),
  /** Harm that i holds against j. */
  GRIEVANCE(
      "G_ij",
      "ordered pair",
      "stock",
      Bounds.NOT_NEGATIVE,
      "harm that i holds against j",
      "harmful stimuli, on their targets; healing; fading"),
  /** External pressure on i. */
  PRESSURE(
      "P_i",
      "actor",
      "stock",
      Bounds.NOT_NEGATIVE,
      "external pressure on i",
      "stimuli that press; shedding by its own acts; fading"),
  /** How much i cares about issue k. */
  SALIENCE(
      "s_ik",
      "actor and issue",
      "share",
      Bounds.SHARE,
      "how much i cares about issue k; sums to 1 over the issues",
      "stimuli that stir an issue; return to its baseline"),
  /** Interest similarity of i with j. */
  INTEREST(
      "I_ij",
      "ordered pair",
      "1",
      Bounds.SIGNED,
      "similarity of i's interests with j's",
      "follows from saliences and positions"),
  /** How far host j shelters group m. */
  SHELTER(
      "h_jm",
      "actor and armed group",
      "1",
      Bounds.SHARE,
      "how far j shelters group m",
      "withdrawal by the host; return to its baseline"),
  /** Fighters of group m. */
  STRENGTH(
      "M_m",
      "armed group",
      "fighters",
      Bounds.POSITIVE,
      "fighters of group m",
      "losses; those who join from another group; growth"),
  /** When a stimulus of a type, source and principal target came last. */
  LAST_EMISSION(
      "t_last",
      "type, source and principal target",
      "day",
      Bounds.NOT_NEGATIVE,
      "day on which such a stimulus came last, if ever",
      "stimuli, scripted or not");

  private final String symbol;
  private final String holder;
  private final String unit;
  private final Bounds bounds;
  private final String words;
  private final String moves;

  StateVariable(
      String symbol, String holder, String unit, Bounds bounds, String words, String moves) {
    this.symbol = symbol;
    this.holder = holder;
    this.unit = unit;
    this.bounds = bounds;
    this.words = words;
    this.moves = moves;
  }

  /** Its symbol in the formulas. */
  public String symbol() {
    return symbol;
  }

  /** What there is one of it for, in words. */
  public String holder() {
    return holder;
  }

  /** Its unit, "1" for a pure number. */
  public String unit() {
    return unit;
  }

  /** Where its values lie. */
  public Bounds bounds() {
    return bounds;
  }

  /** What it means. */
  public String words() {
    return words;
  }

  /** What moves it, in words. */
  public String moves() {
    return moves;
  }
}
