package org.entente.scenario;

/** The special effects that are numbers, each declared by its {@link Field}. */
public enum Effect {
  /** Pressure put on every target. */
  PRESSURE(Field.ADDED_PRESSURE),
  /** Pressure that the source sheds. */
  OWN_PRESSURE(Field.OWN_PRESSURE),
  /** Shelter that the source withdraws from the group. */
  SHELTER(Field.SHELTER_LOSS),
  /** Strength that the group loses. */
  STRENGTH(Field.STRENGTH_LOSS),
  /** Share of the lost strength that joins another group. */
  BACKLASH(Field.BACKLASH),
  /** Share of the impact by which targets are updated toward each other. */
  BETWEEN_TARGETS(Field.BETWEEN_TARGETS),
  /** Share of the targets' grievance that heals. */
  GRIEVANCE(Field.GRIEVANCE_LOSS);

  private final Field field;

  Effect(Field field) {
    this.field = field;
  }

  /** Name, unit, bounds and meaning. */
  public Field field() {
    return field;
  }

  /** Whether it acts on an armed group, which must then be known. */
  public boolean needsGroup() {
    return this == SHELTER || this == STRENGTH || this == BACKLASH;
  }
}
