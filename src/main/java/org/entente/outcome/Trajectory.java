package org.entente.outcome;

import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.StepGrid;

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
  private int day;
  private int week;

  /** A trajectory of a scenario's replications. */
  public Trajectory(CompiledScenario scenario, Dyads dyads, Observations observations) {
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
  }

  @Override
  public void stepEnded(Region region) {
    if (!grid.endsDay(region.step())) {
      return;
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

  /** Weekly alignments of the other dyads: dyad d in week w at d * weeks + w. Not a copy. */
  public double[] weekly() {
    return weekly;
  }
}
