package org.entente.reader;

import java.time.LocalDate;
import java.util.List;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
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
    } else if (asked instanceof Proposition.Alignment alignment) {
      alignment(alignment, out);
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
    }
    out.textIfAny("source", question.sourceOrNull());
  }

  private static void count(Proposition.Count count, YamlText out) {
    out.block(
        "count",
        () -> {
          out.text("stimulus", count.stimulus());
          out.text("from", count.from());
          out.textIfAny("on", count.on());
        });
    if (count.atLeast() == count.atMost()) {
      out.number("exactly", count.atLeast());
    } else if (count.atMost() == Integer.MAX_VALUE) {
      out.number("at-least", count.atLeast());
    } else {
      out.number("at-most", count.atMost());
    }
    window(count.window(), out);
  }

  private static void alignment(Proposition.Alignment alignment, YamlText out) {
    boolean above = alignment.comparison() == Comparison.ABOVE;
    out.names("alignment", List.of(alignment.first(), alignment.second()));
    LocalDate since = alignment.since();
    Double level = alignment.level();
    if (since != null) {
      out.date(above ? "higher-than" : "lower-than", since);
    } else if (level != null) {
      out.number(above ? "above" : "below", level);
    }
    out.date("at", alignment.date());
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
