package org.entente.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the names of a table's columns must be, for every format. */
final class ColumnNames {

  /** The most columns that a table has. */
  static final int MOST = 10_000;

  private ColumnNames() {}

  /** Says what is wrong with the names, if anything. */
  static Optional<String> fault(List<String> names) {
    if (names.isEmpty()) {
      return Optional.of("a table has at least one column");
    }
    if (names.size() > MOST) {
      return Optional.of("a table has at most " + MOST + " columns, not " + names.size());
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isBlank()) {
        return Optional.of("column " + (seen.size() + 1) + " has no name: give every column one");
      }
      if (!seen.add(name)) {
        return Optional.of("two columns are named \"" + name + "\": name each column once");
      }
    }
    return Optional.empty();
  }

  /** Copies names that are right; throws IllegalArgumentException for others. */
  static List<String> checked(List<String> names) {
    fault(names).ifPresent(ColumnNames::refuse);
    return List.copyOf(names);
  }

  /** As {@link #checked}, and refuses names that differ only in case, as SQL holds them equal. */
  static List<String> checkedIgnoringCase(List<String> names) {
    List<String> copy = checked(names);
    Set<String> seen = new HashSet<>();
    for (String name : copy) {
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        refuse(
            "column \"" + name + "\" differs from another only in case: Parquet readers mix them");
      }
    }
    return copy;
  }

  private static void refuse(String fault) {
    throw new IllegalArgumentException(fault);
  }
}
