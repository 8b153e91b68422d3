package org.entente.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Gathers what is wrong, each with the path of the part that it makes unreadable. */
final class Problems {
  /** After so many, a file is not read on. */
  static final int MOST = 1000;

  private final Map<Problem, Integer> found = new LinkedHashMap<>();
  private final TreeSet<String> paths = new TreeSet<>();

  /** Adds a problem of the part at a path; the path is empty for the scenario as a whole. */
  void add(String path, Mark mark, String what, String wouldBeRight) {
    add(path, mark, what, () -> wouldBeRight);
  }

  /** The same, with advice that is worked out only while it will be shown. */
  void add(String path, Mark mark, String what, Supplier<String> wouldBeRight) {
    paths.add(path);
    if (found.size() < MOST) {
      String right = found.size() < 2 * ScenarioProblems.SHOWN ? wouldBeRight.get() : "";
      found.putIfAbsent(Problem.at(mark, what, right), rank(mark.source()));
    }
  }

  /** Adds what a record refused: the last clause of its message says what would be right. */
  void refused(String path, Mark mark, String message) {
    int cut = message.lastIndexOf("; ");
    boolean one = cut < 0;
    add(
        path,
        mark,
        one ? message : message.substring(0, cut),
        one ? "" : message.substring(cut + 2));
  }

  /** Whether anything is wrong. */
  boolean any() {
    return !found.isEmpty();
  }

  /** Whether no more are wanted. */
  boolean full() {
    return found.size() >= MOST;
  }

  /** Whether something is wrong with the part at a path, or within it. */
  boolean within(String path) {
    if (paths.isEmpty() || paths.contains(path)) {
      return !paths.isEmpty();
    }
    String below = path + ".";
    String next = paths.ceiling(below);
    return next != null && next.startsWith(below);
  }

  /** Whether something is wrong with the very node at a path. */
  boolean at(String path) {
    return paths.contains(path);
  }

  /** The file asked for, then those it extends, then settings in their order. */
  private static int rank(Source source) {
    return source.isSetting() ? Chain.DEEPEST + source.layer() : -source.layer();
  }

  /** All, file by file and then setting by setting, by line and column. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(found.keySet());
    all.sort(
        Comparator.<Problem>comparingInt(p -> found.getOrDefault(p, 0))
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    return all;
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws ScenarioProblems with all that is wrong
   */
  void refuse() {
    if (any()) {
      throw new ScenarioProblems(all());
    }
  }
}
