package org.entente.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.DrawnTrials;
import org.entente.analysis.TwoOfADraw;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Failure;
import org.entente.experiment.Parameters.Way;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;

/**
 * What an ensemble yielded, as far as it must be kept until the end: the responses, when questions
 * were answered yes, and which replications failed.
 */
public final class EnsembleRecord implements Sink {
  private final Samples samples;
  private final int[][] resolvedOn;
  private final List<Failure> failures = new ArrayList<>();
  private final boolean isSplit;
  private int count;
  private int[] pairs = new int[64];
  private int pairCount;
  private long last;

  /** Of each question, where two replications share a draw: yes in these, and in both. */
  private final int[] yesInTwos;

  private final int[] yesInBoth;
  private int[] lastDays = {};

  /** An empty record of an ensemble, which keeps every response. */
  public EnsembleRecord(Ensemble ensemble) {
    this(ensemble, new KeptSamples(new Responses(ensemble.scenario()).count()));
  }

  /**
   * An empty record of an ensemble.
   *
   * @param samples takes the responses
   */
  EnsembleRecord(Ensemble ensemble, Samples samples) {
    this.samples = samples;
    Scenario scenario = ensemble.scenario().scenario();
    resolvedOn = new int[scenario.asked().size()][scenario.clock().days()];
    isSplit = ensemble.parameters().way() == Way.SPLIT;
    yesInTwos = new int[resolvedOn.length];
    yesInBoth = new int[resolvedOn.length];
  }

  @Override
  public void replication(Replication replication) {
    samples.add(replication.responses());
    int[] days = replication.resolutions();
    noteDraw(replication.number(), days);
    count++;
    for (int q = 0; q < days.length; q++) {
      if (days[q] >= 0) {
        resolvedOn[q][days[q]]++;
      }
    }
  }

  /** Where replications come by two a draw of parameters: notes the second if the first is here. */
  private void noteDraw(long number, int[] days) {
    if (!isSplit) {
      return;
    }
    if (number % 2 == 0 && last == number - 1) {
      for (int q = 0; q < days.length; q++) {
        boolean now = days[q] >= 0;
        boolean before = lastDays[q] >= 0;
        yesInTwos[q] += (now ? 1 : 0) + (before ? 1 : 0);
        yesInBoth[q] += now && before ? 1 : 0;
      }
      if (pairCount == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairCount);
      }
      pairs[pairCount++] = count - 1;
    }
    last = number;
    lastDays = days;
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  /** Number of replications that ended well. */
  public int count() {
    return count;
  }

  /**
   * Values of a response, in the order of the replications. A copy.
   *
   * @param place of the response
   * @throws IllegalStateException if they are not kept
   */
  public double[] response(int place) {
    return samples.values(place);
  }

  /** The responses of the replications that ended well. */
  Samples samples() {
    return samples;
  }

  /**
   * Which values of a response are of replications that share a draw of parameters, both having
   * ended well; none where each has its own, or where parameters are not drawn.
   */
  TwoOfADraw twos() {
    return new TwoOfADraw(Arrays.copyOf(pairs, pairCount));
  }

  /** In how many replications a question was answered yes. */
  DrawnTrials answered(int question) {
    int yes = Arrays.stream(resolvedOn[question]).sum();
    return new DrawnTrials(count, yes, pairCount, yesInTwos[question], yesInBoth[question]);
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
