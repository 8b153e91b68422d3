package org.entente.outcome;

import java.util.Arrays;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Watches replications and yields the responses of each, its trajectory and when its questions were
 * answered yes. One recorder serves one simulation, one replication after another.
 */
public final class Recorder implements Observer {
  private final CompiledScenario scenario;
  private final List<Dyad> dyads;
  private final Trajectory trajectory;
  private final ClosestPartner closestPartner;
  private final Realignments realignments;
  private final RegionBalance balance;
  private final QuestionWatches questions;
  private final int questionCount;
  private final int[] groups;
  private final double[] reference;
  private final int[] counts;
  private final int responseCount;

  /** A recorder for a scenario. */
  public Recorder(CompiledScenario scenario) {
    this(scenario, false);
  }

  /**
   * A recorder for a scenario.
   *
   * @param fingerprints whether its trajectory has them, to tell when histories part
   */
  public Recorder(CompiledScenario scenario, boolean fingerprints) {
    this.scenario = scenario;
    Dyads all = new Dyads(scenario);
    dyads = all.all();
    trajectory = new Trajectory(scenario, all, new Observations(scenario), fingerprints);
    closestPartner = new ClosestPartner(scenario);
    realignments = new Realignments(scenario, closestPartner);
    balance = new RegionBalance(scenario);
    Scenario source = scenario.scenario();
    questions = new QuestionWatches(scenario, closestPartner, realignments);
    questionCount = source.questions().size();
    groups =
        source.groups().keySet().stream()
            .mapToInt(group -> scenario.groupOf(scenario.place(group)))
            .toArray();
    reference = new double[dyads.size()];
    counts = new int[scenario.triples().size()];
    responseCount = new Responses(scenario).count();
  }

  @Override
  public void begins(Region region) {
    Arrays.fill(counts, 0);
    trajectory.begins(region);
    realignments.begins(region);
    questions.begins(region);
    if (scenario.grid().referenceStep() < 0) {
      readReference(region);
    }
  }

  private void readReference(Region region) {
    for (int d = 0; d < reference.length; d++) {
      reference[d] = alignment(region, d);
    }
  }

  private double alignment(Region region, int d) {
    return region.dyad(dyads.get(d).firstPlace(), dyads.get(d).secondPlace());
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    if (region.step() >= scenario.grid().firstDecisionStep()) {
      counts[stimulus.tripleIndex()]++;
    }
    trajectory.stimulus(region, stimulus, impacts, decision);
    questions.stimulus(region, stimulus, impacts, decision);
  }

  @Override
  public void stepEnded(Region region) {
    trajectory.stepEnded(region);
    // Realignments come before the questions that ask for them.
    realignments.stepEnded(region);
    questions.stepEnded(region);
    if (region.step() == scenario.grid().referenceStep()) {
      readReference(region);
    }
  }

  /**
   * The responses of the replication that ended, in the order of {@link Responses}. A new array.
   */
  public double[] responses(Region region) {
    double[] values = new double[responseCount];
    int at = 0;
    for (int d = 0; d < dyads.size(); d++) {
      values[at++] = alignment(region, d);
    }
    for (int d = 0; d < dyads.size(); d++) {
      values[at++] = alignment(region, d) - reference[d];
    }
    for (int p = 0; p < closestPartner.names().size(); p++) {
      values[at++] = realignments.closest() == p ? 1 : 0;
    }
    values[at++] = realignments.count();
    for (int count : counts) {
      values[at++] = count;
    }
    for (int group : groups) {
      values[at++] = region.strength(group);
    }
    values[at++] = balance.of(region);
    for (int q = 0; q < questionCount; q++) {
      values[at++] = questions.isYes(q) ? 1 : 0;
    }
    return values;
  }

  /**
   * The day, counted from the clock's start, on which each question was answered yes in the
   * replication that ended; -1 for no. A new array.
   */
  public int[] resolutions() {
    return questions.resolutions();
  }

  /** Dyad alignments over time of the replication that ended; overwritten by the next. */
  public Trajectory trajectory() {
    return trajectory;
  }
}
