package org.entente.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;

/**
 * What an ensemble yielded, as far as it must be kept until the end: every response of every
 * replication, when questions were answered yes, and which replications failed.
 */
public final class EnsembleRecord {
  private final double[][] responses;
  private final int[][] resolvedOn;
  private final List<Failure> failures = new ArrayList<>();
  private int count;

  /**
   * An empty record.
   *
   * @param responseCount number of responses
   * @param questionCount number of questions
   * @param days days of the clock
   */
  EnsembleRecord(int responseCount, int questionCount, int days) {
    responses = new double[responseCount][64];
    resolvedOn = new int[questionCount][days];
  }

  void add(Replication replication) {
    double[] values = replication.responses();
    for (int r = 0; r < responses.length; r++) {
      if (count == responses[r].length) {
        responses[r] = Arrays.copyOf(responses[r], count + (count >> 1));
      }
      responses[r][count] = values[r];
    }
    count++;
    int[] days = replication.resolutions();
    for (int q = 0; q < days.length; q++) {
      if (days[q] >= 0) {
        resolvedOn[q][days[q]]++;
      }
    }
  }

  void add(Failure failure) {
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

  /** In how many replications a question was answered yes on each day of the clock. A copy. */
  public int[] resolvedOn(int question) {
    return resolvedOn[question].clone();
  }

  /** Replications that failed. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }
}
