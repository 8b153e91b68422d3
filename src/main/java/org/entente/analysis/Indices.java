package org.entente.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What a response hangs on, by one method.
 *
 * @param method {@code morris}, {@code sobol}, {@code prcc}, {@code src}, {@code pawn} or {@code
 *     oat}
 * @param indices by order, then in the design's order of factors
 * @param noise share of the variance of single values that is chance within points, 0..1, with its
 *     interval; order and factor are {@code noise}; empty where points have one replication
 * @param points number of design points that were used
 * @param dropped number of those that were left out: failed points, and what shares a base row or a
 *     trajectory with one
 * @param convergence whether more points would change the picture
 */
public record Indices(
    String method,
    List<Index> indices,
    Optional<Index> noise,
    int points,
    int dropped,
    Convergence convergence) {
  /** Copies the list. */
  public Indices {
    indices = List.copyOf(indices);
  }
}
