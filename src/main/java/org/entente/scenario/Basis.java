package org.entente.scenario;

import java.util.regex.Pattern;

/** What a number rests on, as its source says. */
public enum Basis {
  /** A judgement: the source says so by the word assumption. */
  ASSUMPTION("assumption"),
  /** A fact, a data set or a published work. */
  SOURCE("fact or other source"),
  /** Nothing that the scenario says: the value is the model's own. */
  STANDARD("the model's standard value"),
  /** Nothing at all. */
  UNSOURCED("nothing said");

  private static final Pattern ASSUMED = Pattern.compile("\\bassumptions?\\b");
  private static final String RANGE = "range:";

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }

  /**
   * The basis that a source tells of. A source may have several clauses, parted by semicolons; one
   * that starts with "range:" is about the range alone and says nothing of the value.
   *
   * @param source what is said of a number; blank where nothing is
   */
  public static Basis of(String source) {
    if (source.isBlank()) {
      return UNSOURCED;
    }
    if (source.equals(Quantity.STANDARD)) {
      return STANDARD;
    }
    for (String clause : source.split(";", -1)) {
      if (!clause.strip().startsWith(RANGE) && ASSUMED.matcher(clause).find()) {
        return ASSUMPTION;
      }
    }
    return SOURCE;
  }
}
