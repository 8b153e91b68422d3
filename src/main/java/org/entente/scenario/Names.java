package org.entente.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of names. */
final class Names {
  private Names() {}

  /**
   * Refuses a name that stands twice.
   *
   * @throws IllegalArgumentException naming it
   */
  static void distinct(List<String> names, String what) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(what + " '" + name + "' is named twice");
      }
    }
  }
}
