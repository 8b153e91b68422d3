package org.entente.study;

import java.util.List;
import java.util.Locale;

/**
 * How large the stages of a sensitivity study are.
 *
 * @param word the word for it
 * @param trajectories of Morris' screening
 * @param rankPoints points of a Latin hypercube, where screening is by rank regression
 * @param screenedWith replications of each point in screening
 * @param baseRows of the Sobol' design
 * @param replications of each of its points
 */
public record SensitivitySizes(
    String word,
    int trajectories,
    int rankPoints,
    int screenedWith,
    int baseRows,
    int replications) {
  /** The table of sizes, from a first look to a study for print. */
  public static final List<SensitivitySizes> TABLE =
      List.of(
          new SensitivitySizes("quick", 8, 600, 4, 128, 8),
          new SensitivitySizes("standard", 20, 2_000, 8, 1_024, 16),
          new SensitivitySizes("thorough", 60, 6_000, 16, 4_096, 32));

  /** In a line. */
  public String describe() {
    return String.format(
        Locale.ROOT,
        "%s: %d trajectories of %d replications a point (or %,d points by ranks), then %,d base"
            + " rows of %d",
        word,
        trajectories,
        screenedWith,
        rankPoints,
        baseRows,
        replications);
  }
}
