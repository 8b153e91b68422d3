package org.entente.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Proposition.Window;

/**
 * What happened, and of what kinds of stimulus it tells all. Of any other kind it tells some: there
 * were at least so many.
 *
 * @param stimuli what happened, by date
 * @param coverages what is told completely
 */
public record ObservedRecord(List<ObservedStimulus> stimuli, List<Coverage> coverages) {
  /** A record of nothing, which covers nothing. */
  public static final ObservedRecord EMPTY = new ObservedRecord(List.of(), List.of());

  /** Copies. */
  public ObservedRecord {
    stimuli = List.copyOf(stimuli);
    coverages = List.copyOf(coverages);
  }

  /** How many stimuli, or dates, a count asks for are on record: no fewer happened. */
  public int atLeast(Proposition.Count asked) {
    Stream<LocalDate> dates =
        stimuli.stream()
            .filter(each -> each.stimulus().equals(asked.stimulus()))
            .filter(each -> asked.from() == null || each.from().equals(asked.from()))
            .filter(each -> asked.on() == null || each.on().equals(asked.on()))
            .map(ObservedStimulus::date)
            .filter(asked.window()::covers);
    return (int) (asked.of() == Counted.DATES ? dates.distinct() : dates).count();
  }

  /** Whether all that a count asks for is on record: no more happened. */
  public boolean isComplete(Proposition.Count asked) {
    List<Window> covered =
        coverages.stream()
            .filter(coverage -> coverage.holds(asked.stimulus(), asked.from(), asked.on()))
            .map(Coverage::window)
            .toList();
    Window window = asked.window();
    return window
        .from()
        .datesUntil(window.until().plusDays(1))
        .allMatch(date -> covered.stream().anyMatch(each -> each.covers(date)));
  }

  /** Whether a count came true; empty where the record does not tell. */
  public Optional<Boolean> answer(Proposition.Count asked) {
    int least = atLeast(asked);
    if (least > asked.atMost()) {
      return Optional.of(false);
    }
    if (least >= asked.atLeast() && asked.isOpen()) {
      return Optional.of(true);
    }
    return isComplete(asked) ? Optional.of(least >= asked.atLeast()) : Optional.empty();
  }
}
