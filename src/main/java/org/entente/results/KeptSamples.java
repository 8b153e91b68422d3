package org.entente.results;

import java.util.Arrays;
import org.entente.analysis.DrawnTrials;
import org.entente.analysis.Summary;
import org.entente.analysis.TwoOfADraw;

/** Every response of every replication, kept: summaries are exact. */
final class KeptSamples implements Samples {
  private final double[][] responses;
  private int count;

  /** Empty samples of so many responses. */
  KeptSamples(int responseCount) {
    responses = new double[responseCount][64];
  }

  @Override
  public void add(double[] values) {
    for (int r = 0; r < responses.length; r++) {
      if (count == responses[r].length) {
        responses[r] = Arrays.copyOf(responses[r], count + (count >> 1));
      }
      responses[r][count] = values[r];
    }
    count++;
  }

  @Override
  public Summary summary(int response, TwoOfADraw twos) {
    return Summary.of(values(response), twos);
  }

  @Override
  public Summary difference(int first, int second, TwoOfADraw twos) {
    double[] difference = values(first);
    for (int r = 0; r < count; r++) {
      difference[r] -= responses[second][r];
    }
    return Summary.of(difference, twos);
  }

  @Override
  public DrawnTrials above(int response, TwoOfADraw twos) {
    return DrawnTrials.of(values(response), value -> value > 0, twos);
  }

  @Override
  public DrawnTrials below(int response, TwoOfADraw twos) {
    return DrawnTrials.of(values(response), value -> value < 0, twos);
  }

  @Override
  public double[] values(int response) {
    return Arrays.copyOf(responses[response], count);
  }
}
