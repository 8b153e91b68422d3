package org.entente.gui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.scenario.StimulusType;
import org.jspecify.annotations.Nullable;

/**
 * What a replication has shown so far: the focus's alignments at the end of each step, and every
 * stimulus. Read and written under the lock of the live replication's schedule.
 */
final class Course implements Observer {
  private final List<double[]> alignments = new ArrayList<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private int edition;

  @Override
  public boolean wantsDecisions() {
    return true;
  }

  @Override
  public void begins(Region region) {
    alignments.clear();
    occurrences.clear();
    edition++;
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    List<Integer> on = new ArrayList<>();
    for (int target = 0; target < stimulus.targetCount(); target++) {
      on.add(stimulus.target(target));
    }
    StimulusType type = region.scenario().scenario().stimuli().get(stimulus.type());
    occurrences.add(
        new Occurrence(
            region.step(),
            stimulus.type(),
            stimulus.source(),
            on,
            type == null ? 0 : type.valence().value(),
            stimulus.intensity(),
            stimulus.origin(),
            decision == null ? -1 : decision.probability()));
  }

  @Override
  public void stepEnded(Region region) {
    CompiledScenario scenario = region.scenario();
    alignments.add(
        new Dyads(scenario)
            .ofFocus().stream()
                .mapToDouble((Dyad dyad) -> region.dyad(dyad.firstPlace(), dyad.secondPlace()))
                .toArray());
  }

  /** Number of steps shown. */
  int steps() {
    return alignments.size();
  }

  /** The focus's alignments at the end of a step, in the order of {@link Dyads#ofFocus()}. */
  double[] alignments(int step) {
    return alignments.get(step).clone();
  }

  /** Every stimulus so far, in the order in which they happened; a view. */
  List<Occurrence> occurrences() {
    return Collections.unmodifiableList(occurrences);
  }

  /** How often a history began: what was taken from an earlier one holds no more. */
  int edition() {
    return edition;
  }
}
