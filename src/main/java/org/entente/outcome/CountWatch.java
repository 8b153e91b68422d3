package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.model.Triple;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Counted;
import org.jspecify.annotations.Nullable;

/** Whether stimuli of a type between two actors come so often, or on so many dates, in a window. */
final class CountWatch extends QuestionWatch {
  private final CompiledScenario scenario;
  private final Proposition.Count asked;
  private final int first;
  private final int last;
  private final int lastStep;
  private final boolean ofDates;
  private int count;
  private int lastCounted;

  CountWatch(CompiledScenario scenario, Proposition.Count asked) {
    this.scenario = scenario;
    this.asked = asked;
    Clock clock = scenario.scenario().clock();
    first = clock.dayOf(asked.window().from());
    last = clock.dayOf(asked.window().until());
    lastStep = scenario.grid().stepThatEnds(last);
    ofDates = asked.of() == Counted.DATES;
  }

  @Override
  boolean hears(int place) {
    Triple triple = scenario.triples().get(place);
    return triple.type().equals(asked.stimulus())
        && (asked.from() == null || triple.source().equals(asked.from()))
        && (asked.on() == null || triple.target().equals(asked.on()));
  }

  @Override
  boolean looksAtEndOf(int step) {
    // With no upper limit the stimulus that makes it true has told already.
    return step == lastStep && (!asked.isOpen() || asked.atLeast() == 0);
  }

  @Override
  int decidedBy() {
    return last;
  }

  @Override
  public void begins(Region region) {
    forget();
    count = 0;
    lastCounted = NEVER;
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Observer.Impacts impacts, @Nullable Decision decision) {
    int day = region.day();
    if (day < first || day > last || (ofDates && day == lastCounted)) {
      return;
    }
    count++;
    lastCounted = day;
    if (asked.isOpen() && count >= asked.atLeast()) {
      settle(day);
    }
  }

  @Override
  public void stepEnded(Region region) {
    if (count >= asked.atLeast() && count <= asked.atMost()) {
      settle(last);
    }
  }
}
