package org.entente.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;

/**
 * What an ensemble yielded, as far as it must be kept until the end: every response of every
 * replication, when questions were answered yes, and which replications failed.
 */
public final class EnsembleRecord implements Sink {
  private final double[][] responses;
  private final int[][] resolvedOn;
  private final List<Failure> failures = new ArrayList<>();
  private int count;
  private int[] pairs = new int[64];
  private int pairCount;
  private long last;

  /** An empty record of an ensemble. */
  public EnsembleRecord(Ensemble ensemble) {
    Scenario scenario = ensemble.scenario().scenario();
    int responseCount = new Responses(ensemble.scenario()).count();
    int questionCount = scenario.asked().size();
    int days = scenario.clock().days();
    responses = new double[responseCount][64];
    resolvedOn = new int[questionCount][days];
  }

  @Override
  public void replication(Replication replication) {
    double[] values = replication.responses();
    for (int r = 0; r < responses.length; r++) {
      if (count == responses[r].length) {
        responses[r] = Arrays.copyOf(responses[r], count + (count >> 1));
      }
      responses[r][count] = values[r];
    }
    noteDraw(replication.number());
    count++;
    int[] days = replication.resolutions();
    for (int q = 0; q < days.length; q++) {
      if (days[q] >= 0) {
        resolvedOn[q][days[q]]++;
      }
    }
  }

  /** Where replications come by two a draw of parameters: notes the second if the first is here. */
  private void noteDraw(long number) {
    if (number % 2 == 0 && last == number - 1) {
      if (pairCount == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairCount);
      }
      pairs[pairCount++] = count - 1;
    }
    last = number;
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  /** Number of replications that ended well. */
  public int count() {
    return count;
  }

  /** Values of a response, in the order of the replications. A copy. */
  public double[] response(int place) {
    return Arrays.copyOf(responses[place], count);
  }

  /**
   * Where replications 1 and 2, 3 and 4 and so on both ended well: the place of the first among the
   * values of a response. A copy.
   */
  int[] pairs() {
    return Arrays.copyOf(pairs, pairCount);
  }

  /** In how many replications a question was answered yes on each day of the clock. A copy. */
  public int[] resolvedOn(int question) {
    return resolvedOn[question].clone();
  }

  /** Replications that failed. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }
}
