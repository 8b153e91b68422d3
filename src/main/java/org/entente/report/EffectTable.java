package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Field;
import org.entente.scenario.Scenario;

/** The special effects that a stimulus type may have. */
final class EffectTable {
  private EffectTable() {}

  static OddTable of(Scenario scenario) {
    List<List<String>> rows = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      rows.add(row(effect.field(), used(scenario, e -> e.quantities().containsKey(effect))));
    }
    rows.add(row(Field.ADDED_SALIENCE, used(scenario, e -> !e.salience().isEmpty())));
    rows.add(
        List.of(
            "`mutual`",
            "",
            "true or false",
            "the source is updated toward its targets in full",
            used(scenario, Effects::mutual)));
    return new OddTable(
        "effects", List.of("effect", "unit", "bounds", "meaning", "types that have it"), rows);
  }

  private static List<String> row(Field field, String types) {
    return List.of(
        "`" + field.name() + "`", field.unit(), field.bounds().words(), field.words(), types);
  }

  private static String used(Scenario scenario, Predicate<Effects> has) {
    List<String> types =
        scenario.stimuli().values().stream()
            .filter(type -> has.test(type.effects()))
            .map(type -> type.id())
            .toList();
    return types.isEmpty() ? "none" : QuantityText.names(types);
  }
}
