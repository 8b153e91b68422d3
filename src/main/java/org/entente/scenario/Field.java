package org.entente.scenario;

import java.io.Serializable;

/**
 * The declaration of a numeric field: what the reader, the schema and the model description say
 * about it, and what the records check.
 *
 * @param name kebab-case name, as in a scenario file
 * @param unit unit of measurement, "1" for a pure number
 * @param bounds where its values must lie
 * @param words what it means, in a short phrase
 */
public record Field(String name, String unit, Bounds bounds, String words) implements Serializable {
  /** Material power of an actor. */
  public static final Field CAPABILITY =
      new Field(
          "capability",
          "share of world capability",
          Bounds.SIZE,
          "material power; the Composite Index of National Capability for states");

  /** Mean time between an actor's decision opportunities. */
  public static final Field DECIDES_EVERY =
      new Field("decides-every", "days", Bounds.SIZE, "mean time between opportunities to act");

  /** Grievance past which an actor's red line is crossed. */
  public static final Field RED_LINE =
      new Field("red-line", "grievance", Bounds.SIZE, "grievance past which it feels crossed");

  /** External pressure on an actor at the start. */
  public static final Field PRESSURE =
      new Field("pressure", "stock", Bounds.STOCK, "external pressure at the start");

  /** What an actor wants on an issue. */
  public static final Field POSITION =
      new Field("position", "-1..1", Bounds.SIGNED, "what the actor wants on the issue");

  /** How much an actor cares about an issue. */
  public static final Field SALIENCE =
      new Field(
          "salience",
          "share",
          Bounds.STOCK,
          "how much the actor cares; an actor's saliences are normalised to sum to 1");

  /** Posture of one actor toward another. */
  public static final Field ALIGNMENT =
      new Field("alignment", "-1..1", Bounds.SIGNED, "posture toward the other, at the start");

  /** Trust of one actor in another. */
  public static final Field TRUST =
      new Field(
          "trust", "0..1", Bounds.SHARE, "trust in the other, at the start and as its baseline");

  /** Harm that one actor holds against another. */
  public static final Field GRIEVANCE =
      new Field("grievance", "stock", Bounds.STOCK, "harm held against the other, at the start");

  /** Nearness of two actors. */
  public static final Field PROXIMITY =
      new Field("proximity", "0..1", Bounds.SHARE, "nearness of the other; 1 for neighbours");

  /** Fighters of an armed group. */
  public static final Field STRENGTH =
      new Field("strength", "fighters", Bounds.SIZE, "fighters at the start");

  /** How far a host shelters an armed group. */
  public static final Field SHELTER =
      new Field("shelter", "0..1", Bounds.SHARE, "how far the host shelters the group");

  /** How good or bad a stimulus is for its target. */
  public static final Field VALENCE =
      new Field(
          "valence",
          "-1..1",
          Bounds.SIGNED,
          "how good or bad for the target; by default the CAMEO code's Goldstein value over ten");

  /** What an actor says a stimulus did. */
  public static final Field CLAIM =
      new Field("claim", "0..1", Bounds.SHARE, "share of the stimulus that the claimant admits");

  /** How strong a stimulus is. */
  public static final Field INTENSITY =
      new Field(
          "intensity", "0..1", new Bounds(0, true, 1, false), "strength relative to its type");

  /** What an action is worth when no driver speaks. */
  public static final Field INTERCEPT =
      new Field("intercept", "utility", Bounds.UTILITY, "utility where all drivers are 0");

  /** How much a driver adds to an action's utility. */
  public static final Field WEIGHT =
      new Field("weight", "utility", Bounds.UTILITY, "utility per unit of the driver");

  /** Pressure that a stimulus puts on its targets. */
  public static final Field ADDED_PRESSURE =
      new Field("pressure", "stock", Bounds.STOCK, "pressure put on every target");

  /** Pressure that the source sheds. */
  public static final Field OWN_PRESSURE =
      new Field("own-pressure", "share", Bounds.LOSS, "share of the source's pressure shed");

  /** Shelter that the source withdraws. */
  public static final Field SHELTER_LOSS =
      new Field("shelter", "share", Bounds.LOSS, "share of the source's shelter withdrawn");

  /** Strength that the group loses; never all of it, as a strength stays above 0. */
  public static final Field STRENGTH_LOSS =
      new Field(
          "strength",
          "share",
          new Bounds(-1, true, 0, false),
          "share of the group's fighters lost");

  /** Lost fighters that join another group. */
  public static final Field BACKLASH =
      new Field(
          "backlash", "share", Bounds.SHARE, "share of the lost that join the group's closest");

  /** Salience that an issue gains for the targets. */
  public static final Field ADDED_SALIENCE =
      new Field("salience", "share", Bounds.STOCK, "salience gained before normalising");

  /** How far targets are updated toward each other. */
  public static final Field BETWEEN_TARGETS =
      new Field(
          "between-targets",
          "share",
          Bounds.SHARE,
          "share of the impact that targets feel of each");

  /** Grievance that a stimulus heals. */
  public static final Field GRIEVANCE_LOSS =
      new Field("grievance", "share", Bounds.LOSS, "share of the targets' grievance healed");

  /**
   * Refuses a value outside the bounds.
   *
   * @return the quantity
   * @throws IllegalArgumentException naming the field, the value and the bounds
   */
  public Quantity check(Quantity quantity) {
    if (!bounds.contains(quantity.value())) {
      throw new IllegalArgumentException(
          name + " must be " + bounds.words() + ", not " + Numbers.text(quantity.value()));
    }
    return quantity;
  }
}
