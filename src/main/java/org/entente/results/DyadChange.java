package org.entente.results;

import org.entente.analysis.Proportion;
import org.entente.analysis.Summary;
import org.entente.outcome.Dyad;
import org.entente.outcome.Responses;

/**
 * How a dyad's alignment changes from the reference state to the end.
 *
 * @param dyad which
 * @param reference alignment in the reference state
 * @param end alignment at the end
 * @param drift the difference
 * @param rose share of replications in which it rose
 */
public record DyadChange(
    Dyad dyad, Summary reference, Summary end, Summary drift, Proportion rose) {
  static DyadChange of(Dyad dyad, Responses responses, EnsembleRecord record) {
    double[] end = response(Responses.alignmentEnd(dyad), responses, record);
    double[] drift = response(Responses.drift(dyad), responses, record);
    double[] reference = new double[end.length];
    int rose = 0;
    for (int r = 0; r < end.length; r++) {
      reference[r] = end[r] - drift[r];
      rose += drift[r] > 0 ? 1 : 0;
    }
    return new DyadChange(
        dyad,
        Summary.of(reference),
        Summary.of(end),
        Summary.of(drift),
        Proportion.jeffreys(rose, end.length));
  }

  private static double[] response(String name, Responses responses, EnsembleRecord record) {
    int place =
        responses
            .place(name)
            .orElseThrow(() -> new IllegalArgumentException("there is no response " + name));
    return record.response(place);
  }
}
