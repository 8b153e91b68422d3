package org.entente.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command works: it prints results to {@code out}, everything else to {@code err}, and
 * takes paths from {@code folder}.
 *
 * @param out results
 * @param err messages
 * @param folder from where relative paths lead; the empty path is the current folder
 */
record Console(PrintStream out, PrintStream err, Path folder) {
  private static final String RESULTS = "results";

  /** The path that a word of the command line names. */
  Path path(String word) {
    return folder.resolve(word);
  }

  /** A path as short as it can be said: from the folder where the command works. */
  Path shown(Path path) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = path.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  /** Where results go unless a folder is named. */
  Path results() {
    return folder.resolve(RESULTS);
  }
}
