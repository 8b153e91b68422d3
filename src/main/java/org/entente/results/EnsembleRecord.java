package org.entente.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;

/**
 * What an ensemble yielded, as far as it must be kept until the end: the responses, when questions
 * were answered yes, and which replications failed.
 */
public final class EnsembleRecord {
  private final Samples samples;
  private final int[][] resolvedOn;
  private final List<Failure> failures = new ArrayList<>();
  private int count;
  private int[] pairs = new int[64];
  private int pairCount;
  private long last;

  /**
   * An empty record.
   *
   * @param samples takes the responses
   * @param questionCount number of questions
   * @param days days of the clock
   */
  EnsembleRecord(Samples samples, int questionCount, int days) {
    this.samples = samples;
    resolvedOn = new int[questionCount][days];
  }

  void add(Replication replication) {
    samples.add(replication.responses());
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

  void add(Failure failure) {
    failures.add(failure);
  }

  /** Number of replications that ended well. */
  public int count() {
    return count;
  }

  /** The responses of the replications that ended well. */
  Samples samples() {
    return samples;
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
