package org.entente.page;

import java.util.Map;
import org.entente.results.ResultsException;

/** Looks up what the files of one folder must have by the same name. */
final class Named {
  private Named() {}

  /**
   * The value of a name.
   *
   * @throws ResultsException if there is none: then one file of the folder is not of this scenario
   */
  static <T> T in(Map<String, T> all, String name) {
    T value = all.get(name);
    if (value == null) {
      throw new ResultsException(
          "these results lack '"
              + name
              + "', which their scenario has; their files are not of one run");
    }
    return value;
  }
}
