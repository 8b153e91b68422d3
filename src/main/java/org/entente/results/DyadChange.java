package org.entente.results;

import java.util.List;
import org.entente.analysis.Proportion;
import org.entente.analysis.Summary;
import org.entente.analysis.TwoOfADraw;
import org.entente.outcome.Dyad;
import org.entente.outcome.Responses;

/**
 * How a dyad's alignment changes from the reference state to the end.
 *
 * @param dyad which
 * @param reference alignment in the reference state
 * @param end alignment at the end
 * @param drift the difference
 * @param fell share of replications in which it fell
 * @param rose share in which it rose
 */
public record DyadChange(
    Dyad dyad, Summary reference, Summary end, Summary drift, Proportion fell, Proportion rose) {
  static DyadChange of(Dyad dyad, Responses responses, EnsembleRecord record) {
    Samples samples = record.samples();
    int end = place(Responses.alignmentEnd(dyad), responses);
    int drift = place(Responses.drift(dyad), responses);
    TwoOfADraw twos = record.twos();
    return new DyadChange(
        dyad,
        samples.difference(end, drift, twos),
        samples.summary(end, twos),
        samples.summary(drift, twos),
        samples.below(drift, twos).share(),
        samples.above(drift, twos).share());
  }

  /** The differences of responses that changes are told by: the reference states of dyads. */
  static List<StreamedSamples.Difference> differences(List<Dyad> dyads, Responses responses) {
    return dyads.stream()
        .map(
            dyad ->
                new StreamedSamples.Difference(
                    place(Responses.alignmentEnd(dyad), responses),
                    place(Responses.drift(dyad), responses)))
        .toList();
  }

  private static int place(String name, Responses responses) {
    return responses
        .place(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no response " + name));
  }
}
