package org.entente.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Helps someone who mistyped a name. */
public final class NearestName {

  private static final int LISTED = 12;

  private NearestName() {}

  /**
   * Words a hint from the valid names: the nearest by edit distance where it is near, then the
   * valid names (the first twelve).
   */
  public static String hint(String asked, List<String> valid) {
    String listed =
        String.join(", ", valid.subList(0, Math.min(LISTED, valid.size())))
            + (valid.size() > LISTED ? ", ... (" + valid.size() + " in all)" : "");
    return nearest(asked, valid).map(name -> "did you mean \"" + name + "\"? ").orElse("")
        + (valid.isEmpty() ? "there is none" : "there are: " + listed);
  }

  /** The valid name of least edit distance, the first in a tie, if at most a third is changed. */
  static Optional<String> nearest(String asked, List<String> valid) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : valid) {
      int distance = distance(asked.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    boolean near = least <= Math.max(1, asked.length() / 3) && least < asked.length();
    return near ? Optional.of(best) : Optional.empty();
  }

  /** Levenshtein's edit distance by Wagner and Fischer's (1974) dynamic programme, two rows. */
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
