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
  private final StepGrid grid;
  private final Observations observations;
  private final List<Dyad> focus;
  private final List<Dyad> others;
  private final double[] daily;
  private final double[] weekly;
  private final long @Nullable [] prints;
  private long happened;
  private int day;
  private int week;

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
    this.grid = scenario.grid();
    this.observations = observations;
    focus = dyads.ofFocus();
    others = dyads.others();
    daily = new double[focus.size() * observations.daily()];
    weekly = new double[others.size() * observations.weekly()];
  }

  @Override
  public void begins(Region region) {
    day = 0;
    week = 0;
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
    if (!grid.endsDay(region.step())) {
      return;
    }
    if (prints != null) {
      prints[day] = region.fingerprint() + happened;
    }
    record(region, focus, daily, observations.daily(), day++);
    if (observations.isWeekly(grid.lastDay(region.step()))) {
      record(region, others, weekly, observations.weekly(), week++);
    }
  }

  private static void record(
      Region region, List<Dyad> dyads, double[] into, int length, int column) {
    for (int d = 0; d < dyads.size(); d++) {
      Dyad dyad = dyads.get(d);
      into[d * length + column] = region.dyad(dyad.firstPlace(), dyad.secondPlace());
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
