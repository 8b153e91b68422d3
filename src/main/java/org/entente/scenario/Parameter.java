package org.entente.scenario;

/** The parameters of the dynamics, each declared once with unit, bounds, default and meaning. */
public enum Parameter {
  /** e. */
  ALIGNMENT_GAIN(
      "alignment-gain",
      "1",
      Bounds.SHARE,
      0.12,
      "change of alignment per unit of perceived impact"),
  /** g. */
  TRUST_GAIN("trust-gain", "1", Bounds.SHARE, 0.04, "trust won per unit of welcome impact"),
  /** u. */
  TRUST_LOSS("trust-loss", "1", Bounds.SHARE, 0.20, "trust lost per unit of harmful impact"),
  /** r. */
  GRIEVANCE_GAIN(
      "grievance-gain", "1", Bounds.SHARE, 0.6, "grievance gained per unit of harmful impact"),
  /** Share of the source's own impact that moves it toward its targets. */
  RECIPROCITY(
      "reciprocity",
      "share",
      Bounds.SHARE,
      0.5,
      "share of the impact that moves the source itself"),
  /** Share of the impact that third parties feel. */
  SPILLOVER("spillover", "share", Bounds.SHARE, 0.3, "share of the impact that third parties feel"),
  /** Share of a group's harm that is blamed on those who shelter it. */
  HOST_ATTRIBUTION(
      "host-attribution",
      "share",
      Bounds.SHARE,
      0.6,
      "share of a group's harm blamed on those who shelter it"),
  /** Sharpness of choice. */
  BETA("beta", "1/utility", Bounds.STOCK, 1, "sharpness of choice in the multinomial logit"),
  /** Pull of interests on alignment. */
  INTEREST_PULL_HALF_LIFE(
      "interest-pull-half-life", "days", 730, "half-life of alignment's pull to shared interest"),
  /** Pull of trust on alignment. */
  TRUST_PULL_HALF_LIFE(
      "trust-pull-half-life", "days", 365, "half-life of alignment's pull to trust"),
  /** Pull of structural balance on alignment. */
  BALANCE_PULL_HALF_LIFE(
      "balance-pull-half-life", "days", 540, "half-life of alignment's pull to structural balance"),
  /** Return of trust to its baseline. */
  TRUST_HALF_LIFE("trust-half-life", "days", 180, "half-life of trust's return to its baseline"),
  /** Fading of grievance. */
  GRIEVANCE_HALF_LIFE("grievance-half-life", "days", 90, "half-life of grievance"),
  /** Fading of pressure. */
  PRESSURE_HALF_LIFE("pressure-half-life", "days", 45, "half-life of external pressure"),
  /** Return of saliences to their baseline. */
  SALIENCE_HALF_LIFE(
      "salience-half-life", "days", 120, "half-life of salience's return to its baseline"),
  /** Return of shelter to its baseline; by default never. */
  SHELTER_HALF_LIFE(
      "shelter-half-life",
      "days",
      Double.POSITIVE_INFINITY,
      "half-life of shelter's return to its baseline"),
  /** Volatility of alignment. */
  SIGMA("sigma", "1/sqrt(year of 365 d)", Bounds.STOCK, 0.12, "volatility of alignment by chance"),
  /** Power to which capability weighs third parties in structural balance. */
  POWER_WEIGHT(
      "power-weight",
      "1",
      Bounds.closed(0, 4),
      0.25,
      "power of capability that weighs third parties; 0 for equal weights"),
  /** Growth of armed groups. */
  GROWTH("growth", "1/day", Bounds.closed(0, 1), 0.004, "logistic growth of a group's strength"),
  /** Least carrying capacity of an armed group without shelter. */
  STRENGTH_FLOOR(
      "strength-floor",
      "share",
      Bounds.closed(Bounds.SMALLEST, 1),
      0.3,
      "share of its first strength that a group without shelter can hold"),
  /** Memory of the recency driver. */
  RECENCY_MEMORY(
      "recency-memory", "days", Bounds.SIZE, 30, "time over which the recency driver fades");

  private final Field field;
  private final double standard;
  private final boolean halfLife;

  Parameter(String name, String unit, Bounds bounds, double standard, String words) {
    this.field = new Field(name, unit, bounds, words);
    this.standard = standard;
    this.halfLife = false;
  }

  /** A half-life, which may be "never". */
  Parameter(String name, String unit, double standard, String words) {
    this.field = new Field(name, unit, Bounds.SIZE, words);
    this.standard = standard;
    this.halfLife = true;
  }

  /** Name, unit, bounds and meaning. */
  public Field field() {
    return field;
  }

  /** The value where a scenario gives none; infinite for a half-life of "never". */
  public double standard() {
    return standard;
  }

  /** Whether this is a half-life, for which a scenario may also say "never". */
  public boolean isHalfLife() {
    return halfLife;
  }

  @Override
  public String toString() {
    return field.name();
  }
}
