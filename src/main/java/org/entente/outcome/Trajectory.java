package org.entente.outcome;

import java.util.List;
import java.util.Objects;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.model.Stimulus;
import org.jspecify.annotations.Nullable;

/**
 * Dyad alignments of one replication over time: daily for the focus, weekly for the others. Made
 * anew by each replication in the same arrays.
 */
public final class Trajectory implements Observer {
  private static final int NOT_OBSERVED = -1;

  private final int[][] focus;
  private final int[][] others;

  /** Which observation the end of each step is, by day and by week. */
  private final int[] day;

  private final int[] week;
  private final int days;
  private final int weeks;
  private final double[] daily;
  private final double[] weekly;
  private final long @Nullable [] prints;
  private long happened;

  /** A trajectory of a scenario's replications. */
  public Trajectory(CompiledScenario scenario, Dyads dyads, Observations observations) {
    this(scenario, dyads, observations, false);
  }

  /**
   * A trajectory that may keep a fingerprint of every day.
   *
   * @param fingerprints whether it does
   */
  Trajectory(
      CompiledScenario scenario, Dyads dyads, Observations observations, boolean fingerprints) {
    prints = fingerprints ? new long[observations.daily()] : null;
    focus = places(dyads.ofFocus());
    others = places(dyads.others());
    days = observations.daily();
    weeks = observations.weekly();
    daily = new double[focus[0].length * days];
    weekly = new double[others[0].length * weeks];
    StepGrid grid = scenario.grid();
    day = new int[grid.count()];
    week = new int[grid.count()];
    int daysSoFar = 0;
    int weeksSoFar = 0;
    for (int step = 0; step < grid.count(); step++) {
      boolean ends = grid.endsDay(step);
      day[step] = ends ? daysSoFar++ : NOT_OBSERVED;
      week[step] = ends && observations.isWeekly(grid.lastDay(step)) ? weeksSoFar++ : NOT_OBSERVED;
    }
  }

  private static int[][] places(List<Dyad> dyads) {
    return new int[][] {
      dyads.stream().mapToInt(Dyad::firstPlace).toArray(),
      dyads.stream().mapToInt(Dyad::secondPlace).toArray()
    };
  }

  @Override
  public void begins(Region region) {
    happened = 0;
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    if (prints != null) {
      // What came is remembered (recency), even if it changes nothing else.
      int what = Objects.hash(stimulus.type(), stimulus.source(), stimulus.target(0));
      happened = 31 * happened + what;
    }
  }

  @Override
  public void stepEnded(Region region) {
    int step = region.step();
    if (day[step] != NOT_OBSERVED) {
      if (prints != null) {
        prints[day[step]] = region.fingerprint() + happened;
      }
      record(region, focus, daily, days, day[step]);
    }
    if (week[step] != NOT_OBSERVED) {
      record(region, others, weekly, weeks, week[step]);
    }
  }

  private static void record(Region region, int[][] dyads, double[] into, int length, int column) {
    int[] first = dyads[0];
    int[] second = dyads[1];
    int at = column;
    for (int d = 0; d < first.length; d++) {
      into[at] = region.dyad(first[d], second[d]);
      at += length;
    }
  }

  /** Daily alignments: that of the focus's dyad d on observation t at d * days + t. Not a copy. */
  public double[] daily() {
    return daily;
  }

  /**
   * Fingerprints of the region and of all that has happened in it at each daily observation. Two
   * histories of scenarios with the same actors, issues and groups agree to the bit up to the first
   * day on which theirs differ. Not a copy.
   *
   * @throws IllegalStateException if none were asked for
   */
  public long[] fingerprints() {
    if (prints == null) {
      throw new IllegalStateException("no fingerprints were taken");
    }
    return prints;
  }

  /** Weekly alignments of the other dyads: dyad d in week w at d * weeks + w. Not a copy. */
  public double[] weekly() {
    return weekly;
  }
}
