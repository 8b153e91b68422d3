package org.entente.outcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stimulus as it happened, what it changed at once, and the decision behind it.
 *
 * @param stimulus who did what to whom, and how each perceived it
 * @param ties the ties that it changed
 * @param stocks what else it changed
 * @param decisionOrNull the decision behind it, or null for a scripted one
 */
public record Happening(
    StimulusRecord stimulus,
    List<TieChange> ties,
    List<StockChange> stocks,
    @Nullable WeighedDecision decisionOrNull) {
  /** Copies the lists. */
  public Happening {
    ties = List.copyOf(ties);
    stocks = List.copyOf(stocks);
  }

  /** The decision behind it; empty for a scripted one. */
  public Optional<WeighedDecision> decision() {
    return Optional.ofNullable(decisionOrNull);
  }
}
