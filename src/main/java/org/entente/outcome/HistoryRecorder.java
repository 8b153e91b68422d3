package org.entente.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Option;
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
    Map<String, Double> perceived = new LinkedHashMap<>();
    for (int i = 0; i < scenario.actorCount(); i++) {
      perceived.put(scenario.actor(i), impacts.on(i));
    }
    List<String> targets = new ArrayList<>();
    for (int t = 0; t < stimulus.targetCount(); t++) {
      targets.add(scenario.actor(stimulus.target(t)));
    }
    stimuli.add(
        new StimulusRecord(
            scenario.grid().date(region.step()),
            stimuli.size() + 1,
            stimulus.type(),
            scenario.actor(stimulus.source()),
            Collections.unmodifiableList(targets),
            stimulus.intensity(),
            stimulus.origin(),
            Collections.unmodifiableMap(perceived),
            decision == null ? null : choice(decision)));
  }

  private StimulusRecord.Choice choice(Decision decision) {
    int chosen = decision.chosen();
    Option option = scenario.options(decision.actor()).get(chosen);
    Map<String, Double> contributions = new LinkedHashMap<>();
    for (int d = 0; d < option.driverCount(); d++) {
      contributions.put(option.driverName(d), option.weight(d) * decision.drivers()[chosen][d]);
    }
    return new StimulusRecord.Choice(
        decision.probability(),
        decision.utilities()[chosen],
        option.intercept(),
        Collections.unmodifiableMap(contributions));
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
