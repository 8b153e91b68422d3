package org.entente.chart;

import java.util.List;

/**
 * A region as a signed network, at a few moments.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param nodes at least two actors, the focus first
 * @param stages at least one
 * @param campsOf the histories that camps are told of, in words: {@code of the histories}
 */
public record RegionNetwork(
    String title, String subtitle, List<Node> nodes, List<NetworkStage> stages, String campsOf) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, there are fewer than two actors or no
   *     stage, or a stage has not one alignment for each pair and either one share for each actor
   *     but the focus or none
   */
  public RegionNetwork {
    nodes = List.copyOf(nodes);
    stages = List.copyOf(stages);
    if (title.isBlank() || subtitle.isBlank()) {
      throw new IllegalArgumentException("a title and a subtitle are needed");
    }
    if (nodes.size() < 2 || stages.isEmpty()) {
      throw new IllegalArgumentException("a network needs at least two actors and one stage");
    }
    int others = nodes.size() - 1;
    for (NetworkStage stage : stages) {
      int shares = stage.withFocus().size();
      if (stage.alignments().dyads().size() != nodes.size() * others / 2
          || (shares != 0 && shares != others)) {
        throw new IllegalArgumentException(
            "stage '"
                + stage.alignments().name()
                + "' does not fit "
                + nodes.size()
                + " actors: it has "
                + stage.alignments().dyads().size()
                + " alignments and "
                + shares
                + " shares");
      }
    }
  }

  /** The focus. */
  Node focus() {
    return nodes.get(0);
  }
}
