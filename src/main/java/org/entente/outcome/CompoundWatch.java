package org.entente.outcome;

import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/**
 * Whether the answers to other questions make a compound true: all yes, any yes, or no. Looks at
 * the end of a replication, after those questions.
 */
final class CompoundWatch extends QuestionWatch {
  private final Proposition.Compound asked;
  private final List<QuestionWatch> parts;
  private final int lastStep;
  private final int decidedBy;

  CompoundWatch(CompiledScenario scenario, Proposition.Compound asked, List<QuestionWatch> parts) {
    this.asked = asked;
    this.parts = parts;
    lastStep = scenario.grid().count() - 1;
    decidedBy = parts.stream().mapToInt(QuestionWatch::decidedBy).max().orElseThrow();
  }

  @Override
  boolean looksAtEndOf(int step) {
    return step == lastStep;
  }

  @Override
  int decidedBy() {
    return decidedBy;
  }

  @Override
  public void begins(Region region) {
    forget();
  }

  @Override
  public void stepEnded(Region region) {
    if (asked instanceof Proposition.All) {
      if (parts.stream().allMatch(QuestionWatch::isYes)) {
        settle(parts.stream().mapToInt(QuestionWatch::resolved).max().orElseThrow());
      }
    } else if (asked instanceof Proposition.Any) {
      parts.stream()
          .filter(QuestionWatch::isYes)
          .mapToInt(QuestionWatch::resolved)
          .min()
          .ifPresent(this::settle);
    } else if (!parts.get(0).isYes()) {
      settle(decidedBy);
    }
  }
}
