package org.entente.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.jspecify.annotations.Nullable;

/** Records one replication in full: ties weekly, every stimulus, and why it was chosen. */
public final class HistoryRecorder implements Observer {
  private final CompiledScenario scenario;
  private final Observations observations;
  private final List<int[]> pairs = new ArrayList<>();
  private final List<TieSample> ties = new ArrayList<>();
  private final List<StimulusRecord> stimuli = new ArrayList<>();

  /**
   * A recorder for a scenario.
   *
   * @param allTies whether all ties are recorded, not those of the focus alone
   */
  public HistoryRecorder(CompiledScenario scenario, boolean allTies) {
    this.scenario = scenario;
    observations = new Observations(scenario);
    Dyads dyads = new Dyads(scenario);
    for (Dyad dyad : allTies ? dyads.all() : dyads.ofFocus()) {
      pairs.add(new int[] {dyad.firstPlace(), dyad.secondPlace()});
      pairs.add(new int[] {dyad.secondPlace(), dyad.firstPlace()});
    }
  }

  @Override
  public boolean wantsDecisions() {
    return true;
  }

  @Override
  public void begins(Region region) {
    ties.clear();
    stimuli.clear();
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    stimuli.add(
        StimulusRecords.of(scenario, region, stimuli.size() + 1, stimulus, impacts, decision));
  }

  @Override
  public void stepEnded(Region region) {
    int day = scenario.grid().lastDay(region.step());
    if (!scenario.grid().endsDay(region.step()) || !observations.isWeekly(day)) {
      return;
    }
    LocalDate date = scenario.scenario().clock().start().plusDays(day);
    for (int[] pair : pairs) {
      ties.add(
          new TieSample(
              date,
              scenario.actor(pair[0]),
              scenario.actor(pair[1]),
              region.alignment(pair[0], pair[1]),
              region.trust(pair[0], pair[1]),
              region.grievance(pair[0], pair[1])));
    }
  }

  /** The history of the replication that ended. */
  public History history(long replication) {
    return new History(replication, ties, stimuli);
  }
}
