package org.entente.pattern;

import org.entente.analysis.ClusteredRatio;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.jspecify.annotations.Nullable;

/**
 * Days with and without cross-border fire from Kabul, by whether a strike of Pakistan's military
 * came in the 30 days before. The day of a strike itself is left out of both; strikes before free
 * decisions open a window too.
 */
final class FireDays implements Observer {
  private static final int WINDOW = 30;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final CompiledScenario scenario;
  private final int military;
  private final int kabul;
  private final ClusteredRatio all = new ClusteredRatio();
  private int lastStrike;
  private int struckBefore;
  private boolean fired;
  private final int[] fires = new int[2];
  private final int[] days = new int[2];

  /** For a scenario with both actors. */
  FireDays(CompiledScenario scenario) {
    this.scenario = scenario;
    military = scenario.place(Cast.RAWALPINDI);
    kabul = scenario.place(Cast.KABUL);
  }

  @Override
  public void begins(Region region) {
    fires[0] = fires[1] = days[0] = days[1] = 0;
    lastStrike = NEVER;
    struckBefore = NEVER;
    fired = false;
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    if (stimulus.source() == military
        && stimulus.target(0) == kabul
        && stimulus.type().equals(Cast.STRIKE)) {
      lastStrike = region.day();
    }
    fired |= stimulus.source() == kabul && stimulus.type().equals(Cast.BORDER_FIRE);
  }

  @Override
  public void stepEnded(Region region) {
    if (!scenario.grid().endsDay(region.step())) {
      return;
    }
    int day = region.day();
    boolean free = region.step() >= scenario.grid().firstDecisionStep();
    if (free && lastStrike != day) {
      int state = day - struckBefore <= WINDOW ? 1 : 0;
      days[state]++;
      fires[state] += fired ? 1 : 0;
    }
    struckBefore = lastStrike;
    fired = false;
  }

  /** Takes in the replication that ended. */
  void ended() {
    all.add(fires[1], days[1], fires[0], days[0]);
  }

  void merge(FireDays other) {
    all.merge(other.all);
  }

  /** Days with fire after a strike against other days. */
  ClusteredRatio hazard() {
    return all;
  }
}
