package org.entente.outcome;

/**
 * What a stimulus did to something that an actor has.
 *
 * @param stock what it is
 * @param of whose it is
 * @param about the group that is sheltered or the issue that is salient; empty for other stocks
 * @param before before the stimulus
 * @param after after it
 */
public record StockChange(Stock stock, String of, String about, double before, double after) {
  /** Kinds of stock. */
  public enum Stock {
    /** External pressure on an actor, at least 0. */
    PRESSURE("pressure"),
    /** Fighters of an armed group, above 0. */
    STRENGTH("strength"),
    /** How far an actor shelters a group, 0..1. */
    SHELTER("shelter"),
    /** How much an actor cares about an issue, 0..1. */
    SALIENCE("salience");

    private final String word;

    Stock(String word) {
      this.word = word;
    }

    /** The word for people. */
    public String word() {
      return word;
    }
  }
}
