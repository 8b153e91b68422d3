package org.entente.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the same replications are at the scenario's own parameters, beside those with parameters
 * drawn: what chance does alone. They share the draws of chance, replication by replication. It is
 * a results folder of its own in the folder; no scenario can be of its name.
 */
public final class FixedParameters {
  /** Its name in a results folder. */
  public static final String FOLDER = "fixed_parameters";

  private FixedParameters() {}

  /** The place of those beside the results in a folder, whether they are there or not. */
  public static Path in(Path folder) {
    return folder.resolve(FOLDER);
  }

  /**
   * Those that belong to a results folder: in it, or, where it is of a comparison, in that of the
   * comparison; empty if parameters are not drawn.
   */
  public static Optional<Path> beside(Path folder) {
    Path inside = in(folder);
    if (Files.isDirectory(inside)) {
      return Optional.of(inside);
    }
    Path name = folder.getFileName();
    if (name == null || !ParametersFile.isIn(folder)) {
      return Optional.empty();
    }
    Path compared = folder.resolveSibling(FOLDER).resolve(name.toString());
    return Files.isDirectory(compared) ? Optional.of(compared) : Optional.empty();
  }
}
