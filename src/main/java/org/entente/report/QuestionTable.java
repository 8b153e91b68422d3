package org.entente.report;

import java.util.List;
import java.util.Optional;
import org.entente.scenario.Numbers;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;

/** The yes/no questions of a scenario, each with what makes the answer yes. */
final class QuestionTable {
  private QuestionTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "questions",
        List.of("question", "in words", "yes, if", "source"),
        scenario.questions().stream().map(QuestionTable::row).toList());
  }

  private static List<String> row(Question question) {
    return List.of(
        question.id(),
        question.ask(),
        condition(question.proposition()),
        question.source().orElse(""));
  }

  private static String condition(Proposition asked) {
    if (asked instanceof Proposition.Count count) {
      return (count.of() == Proposition.Counted.DATES ? "number of dates with " : "number of ")
          + of(count)
          + " is "
          + number(count)
          + ", "
          + window(count.window());
    }
    if (asked instanceof Proposition.Standing standing) {
      return "dyad "
          + standing.measure().word()
          + " of "
          + standing.first()
          + " and "
          + standing.second()
          + compared(standing.comparison())
          + (standing.level() == null
              ? "that of " + standing.since()
              : Numbers.text(standing.level()))
          + " on "
          + standing.date();
    }
    if (asked instanceof Proposition.Closest closest) {
      return "closest partner is " + closest.partner() + " on " + closest.date();
    }
    if (asked instanceof Proposition.Realigns realigns) {
      String to = Optional.ofNullable(realigns.to()).orElse("another");
      return "held partner changes to " + to + ", " + window(realigns.window());
    }
    if (asked instanceof Proposition.Strength strength) {
      return "strength of "
          + strength.group()
          + compared(strength.comparison())
          + Numbers.text(strength.ratio())
          + " times the first on "
          + strength.date();
    }
    if (asked instanceof Proposition.Camp camp) {
      return camp.first() + " and " + camp.second() + " sit in one camp on " + camp.date();
    }
    Proposition.Compound compound = (Proposition.Compound) asked;
    String answers = String.join(", ", compound.questions());
    if (asked instanceof Proposition.Not) {
      return "the answer to " + answers + " is no";
    }
    return (asked instanceof Proposition.All ? "all" : "any") + " of " + answers + " is yes";
  }

  private static String of(Proposition.Count count) {
    String on = Optional.ofNullable(count.on()).orElse("anyone");
    String from = Optional.ofNullable(count.from()).orElse("anyone");
    return count.stimulus() + " from " + from + " on " + on;
  }

  private static String number(Proposition.Count count) {
    if (count.isOpen()) {
      return "at least " + count.atLeast();
    }
    if (count.atLeast() == count.atMost()) {
      return "exactly " + count.atMost();
    }
    return count.atLeast() == 0
        ? "at most " + count.atMost()
        : count.atLeast() + " to " + count.atMost();
  }

  private static String compared(Proposition.Comparison comparison) {
    return switch (comparison) {
      case ABOVE -> " is above ";
      case BELOW -> " is below ";
    };
  }

  private static String window(Proposition.Window window) {
    return window.from() + " to " + window.until();
  }
}
