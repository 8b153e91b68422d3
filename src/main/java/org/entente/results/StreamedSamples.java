package org.entente.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.analysis.DrawnTrials;
import org.entente.analysis.StreamedSample;
import org.entente.analysis.Summary;
import org.entente.analysis.TwoOfADraw;

/**
 * The responses of an ensemble, summarised as they pass: memory does not grow with the number of
 * replications. What is to be told of differences must be declared.
 */
final class StreamedSamples implements Samples {
  private final List<StreamedSample> responses;
  private final Map<Difference, StreamedSample> differences = new LinkedHashMap<>();

  /**
   * A difference between two responses.
   *
   * @param first of them
   * @param second what is taken from it
   */
  record Difference(int first, int second) {}

  /** Empty samples of so many responses and of differences between them. */
  StreamedSamples(int responseCount, List<Difference> differences) {
    responses = Stream.generate(StreamedSample::new).limit(responseCount).toList();
    differences.forEach(difference -> this.differences.put(difference, new StreamedSample()));
  }

  @Override
  public void add(double[] values) {
    for (int r = 0; r < responses.size(); r++) {
      responses.get(r).add(values[r]);
    }
    differences.forEach((of, sample) -> sample.add(values[of.first()] - values[of.second()]));
  }

  @Override
  public Summary summary(int response, TwoOfADraw twos) {
    requireNone(twos);
    return responses.get(response).summary();
  }

  @Override
  public Summary difference(int first, int second, TwoOfADraw twos) {
    requireNone(twos);
    StreamedSample sample = differences.get(new Difference(first, second));
    if (sample == null) {
      throw new IllegalStateException("the difference of " + first + " and " + second);
    }
    return sample.summary();
  }

  @Override
  public DrawnTrials above(int response, TwoOfADraw twos) {
    requireNone(twos);
    StreamedSample sample = responses.get(response);
    return DrawnTrials.independent(sample.count(), sample.above());
  }

  @Override
  public DrawnTrials below(int response, TwoOfADraw twos) {
    requireNone(twos);
    StreamedSample sample = responses.get(response);
    return DrawnTrials.independent(sample.count(), sample.below());
  }

  private static void requireNone(TwoOfADraw twos) {
    if (!twos.isEmpty()) {
      throw new IllegalStateException("values that share a draw must be kept");
    }
  }

  @Override
  public double[] values(int response) {
    throw new IllegalStateException("the values of single replications are not kept");
  }
}
