package org.entente.reader;

/** A key of a path pattern, in which {@code *} stands for any run of characters. */
record Glob(String pattern) {
  /** Greedy with one point of return: at most the product of the two lengths in steps. */
  boolean matches(String key) {
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
