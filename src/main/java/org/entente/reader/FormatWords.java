package org.entente.reader;

/** Sentences of the format's description that are used in several places. */
final class FormatWords {
  static final String RANGE =
      "how far the value may plausibly lie: [low, high], +-0.2, or x0.5..x2 (a multiple)";
  static final String SOURCE =
      "where the number comes from: a work, a fact, or the word assumption";
  static final String GROUP = "quantities of one group move together in a study";
  static final String ENABLED = "false removes it, in an overlay or a setting";
  static final String RESTS_ON = "what it rests on";
  static final String FIELD_GROUP =
      "armed group that the special effects act on, where it is not among the targets";

  private FormatWords() {}
}
