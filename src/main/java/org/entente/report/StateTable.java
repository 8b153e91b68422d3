package org.entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.model.StateVariable;

/** The state variables, as the model declares them. */
final class StateTable {
  private StateTable() {}

  static OddTable of() {
    return new OddTable(
        "state-variables",
        List.of("symbol", "name", "one for each", "unit", "range", "meaning", "moved by"),
        Arrays.stream(StateVariable.values()).map(StateTable::row).toList());
  }

  private static List<String> row(StateVariable variable) {
    return List.of(
        "`" + variable.symbol() + "`",
        variable.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        variable.holder(),
        variable.unit(),
        variable.bounds().words(),
        variable.words(),
        variable.moves());
  }
}
