package org.entente.reader;

import java.time.LocalDate;
import java.util.List;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Question;

/** A question in the fixed layout, its dates written out. */
final class QuestionYaml {
  private QuestionYaml() {}

  static void write(Question question, YamlText out) {
    out.text("id", question.id());
    out.text("ask", question.ask());
    Proposition asked = question.proposition();
    if (asked instanceof Proposition.Count count) {
      count(count, out);
    } else if (asked instanceof Proposition.Standing standing) {
      standing(standing, out);
    } else if (asked instanceof Proposition.Closest closest) {
      out.text("closest", closest.partner());
      out.date("at", closest.date());
    } else if (asked instanceof Proposition.Realigns realigns) {
      out.text("realigns", realigns.to() == null ? QuestionShape.ANY : realigns.to());
      window(realigns.window(), out);
    } else if (asked instanceof Proposition.Strength strength) {
      out.text("strength", strength.group());
      out.number(strength.comparison() == Comparison.ABOVE ? "above" : "below", strength.ratio());
      out.date("at", strength.date());
    } else if (asked instanceof Proposition.Camp camp) {
      out.names("camp", List.of(camp.first(), camp.second()));
      out.date("at", camp.date());
    } else if (asked instanceof Proposition.All all) {
      out.names("all", all.questions());
    } else if (asked instanceof Proposition.Any any) {
      out.names("any", any.questions());
    } else if (asked instanceof Proposition.Not not) {
      out.text("not", not.question());
    }
    out.textIfAny("source", question.sourceOrNull());
  }

  private static void count(Proposition.Count count, YamlText out) {
    out.block(
        "count",
        () -> {
          out.text("stimulus", count.stimulus());
          out.textIfAny("from", count.from());
          out.textIfAny("on", count.on());
          if (count.of() == Counted.DATES) {
            out.word("of", QuestionShape.DATES);
          }
        });
    if (count.atLeast() == count.atMost()) {
      out.number("exactly", count.atLeast());
    } else if (count.isOpen()) {
      out.number("at-least", count.atLeast());
    } else {
      out.number("at-most", count.atMost());
    }
    window(count.window(), out);
  }

  private static void standing(Proposition.Standing standing, YamlText out) {
    boolean above = standing.comparison() == Comparison.ABOVE;
    out.names(standing.measure().word(), List.of(standing.first(), standing.second()));
    LocalDate since = standing.since();
    Double level = standing.level();
    if (since != null) {
      out.date(above ? "higher-than" : "lower-than", since);
    } else if (level != null) {
      out.number(above ? "above" : "below", level);
    }
    out.date("at", standing.date());
  }

  private static void window(Proposition.Window window, YamlText out) {
    out.block(
        "window",
        () -> {
          out.date("from", window.from());
          out.date("until", window.until());
        });
  }
}
