package org.entente.reader;

import static org.entente.reader.Shape.optional;
import static org.entente.reader.Shape.removable;
import static org.entente.reader.Shape.required;

import java.util.List;
import org.entente.reader.Shape.Day;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.Name;
import org.entente.reader.Shape.Names;
import org.entente.reader.Shape.Numeral;
import org.entente.reader.Shape.Text;
import org.entente.scenario.Bounds;

/** The format of a question. */
final class QuestionShape {
  /** The word for the reference state's date. */
  static final String REFERENCE = "reference";

  /** The word for any partner. */
  static final String ANY = "any";

  /** What a question may be about; each needs exactly one. */
  static final List<String> SUBJECTS =
      List.of("count", "alignment", "closest", "realigns", "strength");

  private QuestionShape() {}

  static Fields question() {
    Day day = new Day(List.of());
    Day dayOrReference = new Day(List.of(REFERENCE));
    Numeral level = new Numeral(Bounds.ANY, false);
    Numeral count = new Numeral(Bounds.closed(0, 1_000_000), true);
    Name actor = new Name(Kind.ACTOR, List.of());
    Fields counted =
        Shape.fields(
            required("stimulus", new Name(Kind.STIMULUS, List.of()), "the kind of stimulus"),
            required("from", actor, "the source"),
            optional("on", actor, "the principal target", "any"));
    Fields window =
        Shape.fields(
            optional("from", day, "first day", "decisions-from"),
            optional("until", day, "last day, included", "the clock's end"));
    return removable(
        required("id", new Shape.Id(), "the key of the question"),
        required("ask", new Text(), "the question in words"),
        optional(
            "count", counted, "asks how often a stimulus comes; with at-least or the like", ""),
        optional("at-least", count, "least count that makes the answer yes", ""),
        optional("at-most", count, "greatest count that makes the answer yes", ""),
        optional("exactly", count, "the one count that makes the answer yes", ""),
        optional(
            "alignment",
            new Names(Kind.ACTOR, 2, 2, false),
            "asks for the alignment of two actors; with above, below, higher-than or lower-than",
            ""),
        optional("above", level, "level that alignment, or multiple that strength, must pass", ""),
        optional("below", level, "level, or multiple, that it must stay under", ""),
        optional("higher-than", dayOrReference, "date whose value it must pass, or reference", ""),
        optional("lower-than", dayOrReference, "date whose value it must stay under", ""),
        optional("closest", actor, "asks whether this is the focus's closest partner", ""),
        optional(
            "realigns",
            new Name(Kind.ACTOR, List.of(ANY)),
            "asks whether the focus's held partner changes to this one, or to any",
            ""),
        optional(
            "strength",
            new Name(Kind.GROUP, List.of()),
            "asks for an armed group's strength as a multiple of that at the start",
            ""),
        optional("at", day, "date that it is asked for", "the clock's end"),
        optional("window", window, "days that count", "from decisions-from to the end"),
        optional("source", new Text(), "the fact that prompts it", ""));
  }
}
