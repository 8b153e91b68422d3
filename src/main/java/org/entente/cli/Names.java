package org.entente.cli;

import java.util.Collection;
import java.util.List;
import org.entente.table.NearestName;
import org.jspecify.annotations.Nullable;

/** Names on the command line. */
final class Names {
  private Names() {}

  /**
   * The response that an option names, or the first.
   *
   * @throws BadInputException if there is none of the name
   */
  static String response(String option, @Nullable String named, List<String> responses) {
    if (named == null) {
      return responses.get(0);
    }
    if (!responses.contains(named)) {
      throw new BadInputException(option + ": " + unknown("response", named, responses));
    }
    return named;
  }

  /** That there is nothing of a name, and which name was most likely meant. */
  static String unknown(String kind, String name, Collection<String> valid) {
    return "there is no " + kind + " '" + name + "'; " + NearestName.hint(name, valid);
  }
}
