package org.entente.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.table.CsvReader;

/** Which columns of a table are factors. */
final class FactorColumns {
  private FactorColumns() {}

  /**
   * The columns named, in the order in which the table has them.
   *
   * @throws org.entente.table.DataException if there is none of a name, one is named twice, or one
   *     is the response
   */
  static List<String> named(CsvReader table, List<String> names, String response) {
    Set<String> wanted = new HashSet<>();
    for (String name : names) {
      table.column(name);
      if (name.equals(response)) {
        throw FactorTable.problem(
            table.source(),
            "column \"" + name + "\"",
            "a column is either a factor or the response, not both");
      }
      if (!wanted.add(name)) {
        throw FactorTable.problem(
            table.source(), "column \"" + name + "\"", "name each factor once");
      }
    }
    return table.columns().stream().filter(wanted::contains).toList();
  }
}
