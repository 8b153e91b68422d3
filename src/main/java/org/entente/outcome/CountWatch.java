package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.model.Stimulus;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.jspecify.annotations.Nullable;

/** Whether stimuli of a type between two actors come so often within a window. */
final class CountWatch extends QuestionWatch {
  private final Proposition.Count asked;
  private final StepGrid grid;
  private final int first;
  private final int last;
  private int count;

  CountWatch(CompiledScenario scenario, Proposition.Count asked) {
    this.asked = asked;
    grid = scenario.grid();
    Clock clock = scenario.scenario().clock();
    first = clock.dayOf(asked.window().from());
    last = clock.dayOf(asked.window().until());
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
    if (day < first
        || day > last
        || !stimulus.triple().type().equals(asked.stimulus())
        || !stimulus.triple().source().equals(asked.from())
        || (asked.on() != null && !stimulus.triple().target().equals(asked.on()))) {
      return;
    }
    count++;
    if (count >= asked.atLeast() && asked.atMost() == Integer.MAX_VALUE) {
      settle(day);
    }
  }

  @Override
  public void stepEnded(Region region) {
    boolean windowEnds = grid.lastDay(region.step()) >= last || region.step() == grid.count() - 1;
    if (windowEnds && count >= asked.atLeast() && count <= asked.atMost()) {
      settle(last);
    }
  }
}
