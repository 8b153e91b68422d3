package org.entente.report;

import java.util.List;

/** What paths of one kind have in common: an asterisk stands for each name a scenario chose. */
final class PathShape {
  private static final String CHOSEN = "*";
  private static final String KEPT = "@";

  /** The kinds of path, special before general; a chosen name is starred, a kept word is not. */
  private static final List<String[]> SHAPES =
      List.of(
          keys("dynamics.@"),
          keys("actors.*.repertoire.*.weights.*"),
          keys("actors.*.repertoire.*.@"),
          keys("actors.*.positions.*"),
          keys("actors.*.saliences.*"),
          keys("actors.*.@"),
          keys("ties.*.*.@"),
          keys("groups.*.shelter.*"),
          keys("groups.*.@"),
          keys("stimuli.*.effects.salience.*"),
          keys("stimuli.*.@.@"),
          keys("stimuli.*.@"),
          keys("timeline.*.claims.*"),
          keys("timeline.*.@"));

  private PathShape() {}

  /**
   * The shape of a path, such as {@code ties.*.*.trust}.
   *
   * @throws IllegalArgumentException for a path of no known kind
   */
  static String of(String path) {
    String[] keys = keys(path);
    for (String[] shape : SHAPES) {
      if (fits(keys, shape)) {
        return starred(keys, shape);
      }
    }
    throw new IllegalArgumentException("'" + path + "' is the path of no kind of quantity");
  }

  private static boolean fits(String[] keys, String[] shape) {
    if (keys.length != shape.length) {
      return false;
    }
    for (int k = 0; k < keys.length; k++) {
      boolean open = shape[k].equals(CHOSEN) || shape[k].equals(KEPT);
      if (!open && !shape[k].equals(keys[k])) {
        return false;
      }
    }
    return true;
  }

  private static String starred(String[] keys, String[] shape) {
    String[] starred = keys.clone();
    for (int k = 0; k < keys.length; k++) {
      if (shape[k].equals(CHOSEN)) {
        starred[k] = CHOSEN;
      }
    }
    return String.join(".", starred);
  }

  private static String[] keys(String path) {
    return path.split("\\.", -1);
  }
}
