package org.entente.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Helps someone who mistyped a name: the valid name of fewest edits (Levenshtein 1966), by Wagner
 * and Fischer's (1974) dynamic programme.
 */
public final class NearestName {
  private static final int LISTED = 12;
  private static final int LONGEST = 64;
  private static final int COMPARED = 2000;

  private NearestName() {}

  /**
   * The valid name that was most likely meant: that of fewest edits, the first in a tie, if no more
   * than a third of the letters change (two of four, one of fewer). Capitals count for nothing, and
   * underscores and blanks are hyphens.
   *
   * @param asked any text; one of more than 64 letters is a slip in no name
   * @param valid of which the first 2,000 are compared
   * @return a valid name, or nothing where none is near
   */
  public static Optional<String> of(String asked, Collection<String> valid) {
    if (asked.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(asked);
    int most = asked.length() < 4 ? 1 : Math.max(2, asked.length() / 3);
    String best = null;
    for (String name : valid.stream().limit(COMPARED).toList()) {
      if (Math.abs(name.length() - asked.length()) > most) {
        continue;
      }
      int distance = distance(plain, plain(name));
      if (distance <= most && distance < Math.max(name.length(), asked.length())) {
        best = name;
        most = distance - 1;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * What would be right in place of a name.
   *
   * @param lead stands before the valid names where none is near, such as "its keys are "
   * @return "did you mean 'x'?", or the valid names (the first dozen) after the lead, or nothing
   *     where there are none
   */
  public static String advice(String asked, Collection<String> valid, String lead) {
    Optional<String> nearest = of(asked, valid);
    if (nearest.isPresent()) {
      return "did you mean '" + nearest.get() + "'?";
    }
    return valid.isEmpty() ? "" : lead + listed(valid);
  }

  /** The same after "there are", and "there is none" where there are none. */
  public static String hint(String asked, Collection<String> valid) {
    return valid.isEmpty() ? "there is none" : advice(asked, valid, "there are ");
  }

  /** The first dozen names, and how many more there are. */
  public static String listed(Collection<String> names) {
    List<String> shown = new ArrayList<>(names.stream().limit(LISTED).toList());
    int more = names.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
