package org.entente.study;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;

/**
 * Which questions hang on what comes from a day on: those whose window begins then or later, or
 * that look at a date then or later, and those that build on such alone. What came before may have
 * been known, or used to calibrate.
 */
final class Later {
  private final LocalDate from;
  private final Map<String, Boolean> later = new LinkedHashMap<>();

  /**
   * Looks at questions.
   *
   * @param asked in their order, so that one comes after those that it builds on
   */
  Later(List<Question> asked, LocalDate from) {
    this.from = from;
    asked.forEach(question -> later.put(question.id(), isLater(question.proposition())));
  }

  /** Whether a question hangs on what comes from the day on alone. */
  boolean contains(String question) {
    return later.getOrDefault(question, false);
  }

  private boolean isLater(Proposition asked) {
    if (asked instanceof Proposition.Count count) {
      return begins(count.window().from());
    }
    if (asked instanceof Proposition.Standing standing) {
      return begins(standing.date());
    }
    if (asked instanceof Proposition.Closest closest) {
      return begins(closest.date());
    }
    if (asked instanceof Proposition.Realigns realigns) {
      return begins(realigns.window().from());
    }
    if (asked instanceof Proposition.Strength strength) {
      return begins(strength.date());
    }
    if (asked instanceof Proposition.Camp camp) {
      return begins(camp.date());
    }
    return ((Proposition.Compound) asked).questions().stream().allMatch(this::contains);
  }

  private boolean begins(LocalDate date) {
    return !date.isBefore(from);
  }
}
