package org.entente.chart;

import java.util.List;

/**
 * The alignments of all dyads of a region at a few moments, and how they differ.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param actors at least two names for readers, the focus first
 * @param stages at least one, each with a value for each pair
 */
public record AlignmentMatrix(
    String title, String subtitle, List<String> actors, List<Stage> stages) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, there are fewer than two actors or no
   *     stage, or a stage has not one value for each pair
   */
  public AlignmentMatrix {
    actors = List.copyOf(actors);
    stages = List.copyOf(stages);
    if (title.isBlank() || subtitle.isBlank()) {
      throw new IllegalArgumentException("a title and a subtitle are needed");
    }
    if (actors.size() < 2 || stages.isEmpty()) {
      throw new IllegalArgumentException("a matrix needs at least two actors and one stage");
    }
    int pairs = actors.size() * (actors.size() - 1) / 2;
    for (Stage stage : stages) {
      if (stage.dyads().size() != pairs) {
        throw new IllegalArgumentException(
            "stage '"
                + stage.name()
                + "' has "
                + stage.dyads().size()
                + " values for "
                + pairs
                + " pairs; one a pair is needed");
      }
    }
  }
}
