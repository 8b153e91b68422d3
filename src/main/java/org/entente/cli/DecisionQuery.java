package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.chronicle.Chronicle;
import org.entente.outcome.WeighedDecision;

/** What {@code --why} asks for. */
final class DecisionQuery {
  private DecisionQuery() {}

  /** The decisions of an actor on a day; where there is none, why, and which days are nearest. */
  static List<WeighedDecision> find(Chronicle chronicle, String day, String actor) {
    LocalDate date = Dates.parse("--why", day);
    if (!chronicle.scenario().actors().containsKey(actor)) {
      throw new BadInputException(
          "--why: " + Names.unknown("actor", actor, chronicle.scenario().actors().keySet()));
    }
    List<WeighedDecision> decisions = chronicle.decisions(date, actor);
    if (decisions.isEmpty()) {
      throw new BadInputException("--why: " + noDecision(chronicle, date, actor));
    }
    return decisions;
  }

  private static String noDecision(Chronicle chronicle, LocalDate date, String actor) {
    List<LocalDate> days = chronicle.decisionDays(actor);
    String had = actor + " had no opportunity to decide on " + date;
    if (days.isEmpty()) {
      return had + " or on any other day";
    }
    LocalDate from = chronicle.scenario().clock().decisionsFrom();
    if (date.isBefore(from)) {
      return had + ", as actors decide from " + from + " on; its first was on " + days.get(0);
    }
    Optional<LocalDate> before =
        days.stream().filter(d -> d.isBefore(date)).reduce((one, later) -> later);
    Optional<LocalDate> after = days.stream().filter(d -> d.isAfter(date)).findFirst();
    if (before.isPresent() && after.isPresent()) {
      return had + "; it had one on " + before.get() + " and the next on " + after.get();
    }
    return had
        + before.map(last -> "; its last was on " + last).orElse("")
        + after.map(first -> "; its first was on " + first).orElse("");
  }
}
