package org.entente.pattern;

import org.entente.analysis.ClusteredRatio;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.jspecify.annotations.Nullable;

/**
 * Weeks with and without a strike of Pakistan's military on Kabul, by whether its grievance was
 * past its red line as the week began. Weeks are counted from the start of free decisions; a last
 * one that is cut short is left out.
 */
final class StrikeWeeks implements Observer {
  private static final int WEEK = 7;

  private final CompiledScenario scenario;
  private final int military;
  private final int kabul;
  private final int firstDay;
  private final double redLine;
  private final ClusteredRatio all = new ClusteredRatio();
  private int week;
  private boolean past;
  private boolean struck;
  private final int[] strikes = new int[2];
  private final int[] weeks = new int[2];

  /** For a scenario with both actors, the military having a red line. */
  StrikeWeeks(CompiledScenario scenario) {
    this.scenario = scenario;
    military = scenario.place(Cast.RAWALPINDI);
    kabul = scenario.place(Cast.KABUL);
    firstDay = scenario.grid().day(scenario.grid().firstDecisionStep());
    redLine = scenario.scenario().actor(Cast.RAWALPINDI).redLine().orElseThrow().value();
  }

  @Override
  public void begins(Region region) {
    strikes[0] = strikes[1] = weeks[0] = weeks[1] = 0;
    week = -1;
    if (firstDay == 0) {
      beginWeek(region);
    }
  }

  private void beginWeek(Region region) {
    week++;
    struck = false;
    past = region.grievance(military, kabul) > redLine;
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    struck |=
        stimulus.source() == military
            && stimulus.target(0) == kabul
            && stimulus.type().equals(Cast.STRIKE);
  }

  @Override
  public void stepEnded(Region region) {
    if (!scenario.grid().endsDay(region.step())) {
      return;
    }
    int next = scenario.grid().lastDay(region.step()) + 1 - firstDay;
    if (next < 0 || next < WEEK * (week + 1)) {
      return;
    }
    if (week >= 0) {
      int state = past ? 1 : 0;
      weeks[state]++;
      strikes[state] += struck ? 1 : 0;
    }
    beginWeek(region);
  }

  /** Takes in the replication that ended. */
  void ended() {
    all.add(strikes[1], weeks[1], strikes[0], weeks[0]);
  }

  void merge(StrikeWeeks other) {
    all.merge(other.all);
  }

  /** Strikes a week past the red line against other weeks. */
  ClusteredRatio hazard() {
    return all;
  }
}
