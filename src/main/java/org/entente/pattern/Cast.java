package org.entente.pattern;

/** Names that the patterns use, as the shipped scenarios spell them. */
final class Cast {
  static final String KABUL = "kabul";
  static final String ISLAMABAD = "islamabad";
  static final String RAWALPINDI = "rawalpindi";
  static final String DELHI = "delhi";
  static final String BEIJING = "beijing";
  static final String TTP = "ttp";
  static final String ISKP = "iskp";

  static final String STRIKE = "strike";
  static final String BORDER_FIRE = "border-fire";
  static final String OUTREACH = "outreach";
  static final String AID = "aid";
  static final String RECOGNISE = "recognise";
  static final String RELOCATE = "relocate";
  static final String CRACKDOWN = "crackdown";
  static final String PRESSURE = "pressure";
  static final String ATTACK = "attack";

  private Cast() {}
}
