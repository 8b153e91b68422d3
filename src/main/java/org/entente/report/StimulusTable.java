package org.entente.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Contest;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;

/** Kinds of thing that one actor does to others. */
final class StimulusTable {
  private StimulusTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "stimuli",
        List.of(
            "type",
            "name",
            "CAMEO",
            "valence",
            "valence from",
            "claims: source; target",
            "effects",
            "group",
            "source"),
        scenario.stimuli().values().stream().map(StimulusTable::row).toList());
  }

  private static List<String> row(StimulusType type) {
    return List.of(
        type.id(),
        type.name(),
        type.cameo().orElse("none"),
        QuantityText.both(type.valence()),
        type.valence().source().orElse(""),
        type.contest().map(StimulusTable::claims).orElse(""),
        effects(type.effects()),
        type.group().orElse(""),
        type.source().orElse(""));
  }

  private static String claims(Contest contest) {
    return QuantityText.both(contest.source()) + "; " + QuantityText.both(contest.target());
  }

  private static String effects(Effects effects) {
    Map<String, Quantity> named = new LinkedHashMap<>();
    effects.quantities().forEach((effect, size) -> named.put(effect.field().name(), size));
    effects.salience().forEach((issue, size) -> named.put("salience of " + issue, size));
    String numbers = QuantityText.all(named);
    return effects.mutual() ? (numbers.isEmpty() ? "" : numbers + "; ") + "mutual" : numbers;
  }
}
