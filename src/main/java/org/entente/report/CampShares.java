package org.entente.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.analysis.Proportion;
import org.entente.chart.Interval;
import org.entente.experiment.Parameters.Way;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Landscape;
import org.entente.results.DyadAlignments;

/**
 * How often each actor sits in the focus's camp, in the reference state and at the end: of the two
 * camps of least landscape energy (Axelrod and Bennett 1993), sizes being capabilities and
 * propensities dyad alignments. All partitions are tried for each history, so that of many actors
 * only the first histories are looked at, and of very many none.
 */
final class CampShares implements DyadAlignments.Reader {
  /** The most changes of camp that are tried, about a second's work. */
  private static final long MOST_CHANGES = 400_000_000L;

  /** Camps told of fewer histories would say little. */
  private static final int FEWEST_HISTORIES = 100;

  private final Way parameters;
  private final List<String> actors;
  private final List<Dyad> dyads;
  private final double[] sizes;
  private final long most;
  private final int[] atReference;
  private final int[] atEnd;
  private int histories;

  /** Nothing counted yet. */
  CampShares(CompiledScenario scenario, Way parameters) {
    this.parameters = parameters;
    actors = scenario.scenario().actorsFromFocus();
    dyads = new Dyads(scenario).all();
    sizes =
        actors.stream().mapToDouble(actor -> scenario.capability(scenario.place(actor))).toArray();
    most = affordable(actors.size());
    atReference = new int[actors.size()];
    atEnd = new int[actors.size()];
  }

  /** How many histories of so many actors are looked at. */
  static long affordable(int actors) {
    if (actors < 3 || actors > Landscape.MOST) {
      return 0;
    }
    long histories = MOST_CHANGES / ((2L * actors) << (actors - 1));
    return histories < FEWEST_HISTORIES ? 0 : histories;
  }

  @Override
  public void replication(double[] reference, double[] end) {
    if (histories < most) {
      histories++;
      count(reference, atReference);
      count(end, atEnd);
    }
  }

  private void count(double[] alignments, int[] into) {
    double[][] matrix = new double[actors.size()][actors.size()];
    for (int d = 0; d < dyads.size(); d++) {
      int i = actors.indexOf(dyads.get(d).first());
      int j = actors.indexOf(dyads.get(d).second());
      matrix[i][j] = alignments[d];
      matrix[j][i] = alignments[d];
    }
    Set<String> camp = new HashSet<>(new Landscape(actors, sizes, matrix).camps().get(0));
    for (int actor = 0; actor < into.length; actor++) {
      into[actor] += camp.contains(actors.get(actor)) ? 1 : 0;
    }
  }

  /** Histories that were looked at; 0 where camps are not told. */
  int histories() {
    return histories;
  }

  /** Shares of the actors but the focus in the reference state; empty where camps are not told. */
  List<Interval> reference() {
    return shares(atReference);
  }

  /** The same at the end. */
  List<Interval> end() {
    return shares(atEnd);
  }

  private List<Interval> shares(int[] counts) {
    List<Interval> shares = new ArrayList<>();
    if (histories > 0) {
      for (int count : Arrays.copyOfRange(counts, 1, counts.length)) {
        Proportion share = Proportion.jeffreys(count, histories, parameters.independent(histories));
        shares.add(new Interval(share.estimate(), share.low(), share.high()));
      }
    }
    return shares;
  }
}
