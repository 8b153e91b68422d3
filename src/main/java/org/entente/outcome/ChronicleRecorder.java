package org.entente.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * Records one replication so that it can be told: every stimulus with what it changed, and every
 * decision with all that was weighed, nothing done included.
 */
public final class ChronicleRecorder implements Observer {
  private final CompiledScenario scenario;
  private final Snapshot before;
  private final List<Happening> happenings = new ArrayList<>();
  private final List<WeighedDecision> decisions = new ArrayList<>();

  /** A recorder for a scenario. */
  public ChronicleRecorder(CompiledScenario scenario) {
    this.scenario = scenario;
    before = new Snapshot(scenario);
  }

  @Override
  public boolean wantsDecisions() {
    return true;
  }

  @Override
  public void begins(Region region) {
    happenings.clear();
    decisions.clear();
    before.take(region);
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    WeighedDecision weighed = null;
    if (decision != null) {
      weighed = weighed(region, decision);
      decisions.add(weighed);
    }
    StimulusRecord record =
        StimulusRecords.of(scenario, region, happenings.size() + 1, stimulus, impacts, decision);
    happenings.add(
        new Happening(record, before.changedTies(region), before.changedStocks(region), weighed));
    before.take(region);
  }

  @Override
  public void abstained(Region region, Decision decision) {
    decisions.add(weighed(region, decision));
  }

  private WeighedDecision weighed(Region region, Decision decision) {
    List<Option> options = scenario.options(decision.actor());
    List<WeighedOption> weighed = new ArrayList<>();
    for (int o = 0; o < options.size(); o++) {
      Option option = options.get(o);
      Map<String, Double> drivers = new LinkedHashMap<>();
      Map<String, Double> weights = new LinkedHashMap<>();
      for (int d = 0; d < option.driverCount(); d++) {
        drivers.put(option.driverName(d), decision.drivers()[o][d]);
        weights.put(option.driverName(d), option.weight(d));
      }
      weighed.add(
          new WeighedOption(
              option.id(),
              option.stimulus().type(),
              scenario.actor(option.stimulus().target(0)),
              option.intercept(),
              drivers,
              weights,
              decision.utilities()[o],
              decision.probabilities()[o]));
    }
    LocalDate date = scenario.grid().date(region.step());
    String chosen = decision.chosen() < 0 ? null : options.get(decision.chosen()).id();
    return new WeighedDecision(
        date,
        scenario.actor(decision.actor()),
        weighed,
        chosen,
        decision.probabilities()[options.size()]);
  }

  @Override
  public void stepEnded(Region region) {
    before.take(region);
  }

  /** Every stimulus of the replication that ended, in the order in which they happened. */
  public List<Happening> happenings() {
    return List.copyOf(happenings);
  }

  /** Every decision of the replication that ended, in the order in which they were made. */
  public List<WeighedDecision> decisions() {
    return List.copyOf(decisions);
  }
}
