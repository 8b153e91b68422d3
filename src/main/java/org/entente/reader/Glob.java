package org.entente.reader;

/** A path in which {@code *} stands for any run of characters within one key. */
final class Glob {
  private final String[] keys;

  Glob(String pattern) {
    this.keys = pattern.split("\\.", -1);
  }

  /** Whether it matches a path of these keys. */
  boolean matches(String[] path) {
    if (path.length != keys.length) {
      return false;
    }
    for (int i = 0; i < keys.length; i++) {
      if (!matches(keys[i], path[i])) {
        return false;
      }
    }
    return true;
  }

  /** Greedy with one point of return: at most the product of the two lengths in steps. */
  private static boolean matches(String pattern, String key) {
    if (pattern.equals("*")) {
      return true;
    }
    int p = 0;
    int k = 0;
    int star = -1;
    int taken = 0;
    while (k < key.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = k;
      } else if (p < pattern.length() && pattern.charAt(p) == key.charAt(k)) {
        p++;
        k++;
      } else if (star >= 0) {
        p = star + 1;
        k = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
