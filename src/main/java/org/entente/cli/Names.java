package org.entente.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names on the command line. */
final class Names {
  private static final int LISTED = 12;

  private Names() {}

  /** That there is nothing of a name, and which name was most likely meant. */
  static String unknown(String kind, String name, Collection<String> valid) {
    String listed =
        String.join(", ", valid.stream().limit(LISTED).toList())
            + (valid.size() > LISTED ? ", ... (" + valid.size() + " in all)" : "");
    return "there is no "
        + kind
        + " '"
        + name
        + "'; "
        + nearest(name, valid)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("there are " + listed);
  }

  /** The valid name of fewest edits, if no more than a third of the letters are changed. */
  private static Optional<String> nearest(String name, Collection<String> valid) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String lower = name.toLowerCase(Locale.ROOT);
    return valid.stream()
        .min(Comparator.comparingInt((String other) -> distance.apply(lower, other)))
        .filter(other -> distance.apply(lower, other) <= Math.max(1, name.length() / 3));
  }
}
