package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Field;

/** The numbers that a scenario gives beside parameters and effects, with unit and bounds. */
final class FieldTable {
  /** By what they belong to, in the order of a scenario file. */
  private static final List<List<Field>> FIELDS =
      List.of(
          List.of(
              Field.CAPABILITY,
              Field.DECIDES_EVERY,
              Field.RED_LINE,
              Field.PRESSURE,
              Field.POSITION,
              Field.SALIENCE),
          List.of(Field.INTENSITY, Field.INTERCEPT, Field.WEIGHT),
          List.of(Field.ALIGNMENT, Field.TRUST, Field.GRIEVANCE, Field.PROXIMITY),
          List.of(Field.STRENGTH, Field.SHELTER),
          List.of(Field.VALENCE, Field.CLAIM),
          List.of(Field.INTENSITY, Field.CLAIM));

  private static final List<String> WHOLES =
      List.of(
          "actor", "repertoire entry", "tie", "armed group", "stimulus type", "scripted stimulus");

  private FieldTable() {}

  static OddTable of() {
    List<List<String>> rows = new ArrayList<>();
    for (int whole = 0; whole < WHOLES.size(); whole++) {
      for (Field field : FIELDS.get(whole)) {
        rows.add(
            List.of(
                WHOLES.get(whole),
                field.name(),
                field.unit(),
                field.bounds().words(),
                field.words()));
      }
    }
    return new OddTable("fields", List.of("of", "number", "unit", "bounds", "meaning"), rows);
  }
}
