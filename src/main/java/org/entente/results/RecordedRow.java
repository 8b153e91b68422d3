package org.entente.results;

import java.util.Map;

/**
 * A row of {@code responses.csv}.
 *
 * @param row which one, from 1
 * @param point number of its design point; 1 in an ensemble
 * @param replication from 1
 * @param levels of the factors, by name, in the design's order; none in an ensemble at the
 *     scenario's own parameters
 * @param responses by name, in their order
 */
public record RecordedRow(
    long row,
    int point,
    long replication,
    Map<String, Double> levels,
    Map<String, Double> responses) {
  /** The same with levels. */
  RecordedRow at(Map<String, Double> drawn) {
    return new RecordedRow(row, point, replication, drawn, responses);
  }
}
