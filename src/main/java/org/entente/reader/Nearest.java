package org.entente.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The valid name that was most likely meant (Levenshtein 1966: fewest edits). */
final class Nearest {
  private static final int LISTED = 12;
  private static final int LONGEST = 64;
  private static final int COMPARED = 2000;

  private Nearest() {}

  /** The valid name within a third of the letters (at least two edits for four letters). */
  static Optional<String> of(String name, Collection<String> valid) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    int cutoff = name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
    String best = null;
    for (String candidate : valid.stream().limit(COMPARED).toList()) {
      int distance =
          new LevenshteinDistance(cutoff).apply(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance >= 0 && distance < candidate.length()) {
        if (distance == 0) {
          return Optional.of(candidate);
        }
        best = candidate;
        cutoff = distance - 1;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "did you mean 'x'?", or a list of the valid names after {@code lead}. */
  static String advice(String name, Collection<String> valid, String lead) {
    Optional<String> nearest = of(name, valid);
    if (nearest.isPresent()) {
      return "did you mean '" + nearest.get() + "'?";
    }
    return valid.isEmpty() ? "" : lead + listed(valid);
  }

  /** The first dozen names, and how many more there are. */
  static String listed(Collection<String> names) {
    List<String> shown = new ArrayList<>(names.stream().limit(LISTED).toList());
    int more = names.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }
}
