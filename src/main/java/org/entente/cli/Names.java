package org.entente.cli;

import java.util.Collection;
import org.entente.table.NearestName;

/** Names on the command line. */
final class Names {
  private Names() {}

  /** That there is nothing of a name, and which name was most likely meant. */
  static String unknown(String kind, String name, Collection<String> valid) {
    return "there is no " + kind + " '" + name + "'; " + NearestName.hint(name, valid);
  }
}
