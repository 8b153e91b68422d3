package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.model.Triple;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.jspecify.annotations.Nullable;

/** Whether stimuli of a type between two actors come so often within a window. */
final class CountWatch extends QuestionWatch {
  private final int first;
  private final int last;
  private final int lastStep;
  private final int atLeast;
  private final int atMost;

  /** Which of the scenario's triples count. */
  private final boolean[] counted;

  private int count;

  CountWatch(CompiledScenario scenario, Proposition.Count asked) {
    Clock clock = scenario.scenario().clock();
    first = clock.dayOf(asked.window().from());
    last = clock.dayOf(asked.window().until());
    lastStep = scenario.grid().stepThatEnds(last);
    atLeast = asked.atLeast();
    atMost = asked.atMost();
    counted = new boolean[scenario.triples().size()];
    for (int t = 0; t < counted.length; t++) {
      Triple triple = scenario.triples().get(t);
      counted[t] =
          triple.type().equals(asked.stimulus())
              && triple.source().equals(asked.from())
              && (asked.on() == null || triple.target().equals(asked.on()));
    }
  }

  @Override
  boolean looksAtEndOf(int step) {
    return step == lastStep;
  }

  @Override
  public void begins(Region region) {
    forget();
    count = 0;
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Observer.Impacts impacts, @Nullable Decision decision) {
    int day = region.day();
    if (!counted[stimulus.tripleIndex()] || day < first || day > last) {
      return;
    }
    count++;
    if (count >= atLeast && atMost == Integer.MAX_VALUE) {
      settle(day);
    }
  }

  @Override
  public void stepEnded(Region region) {
    if (region.step() == lastStep && count >= atLeast && count <= atMost) {
      settle(last);
    }
  }
}
