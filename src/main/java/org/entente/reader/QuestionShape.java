package org.entente.reader;

import static org.entente.reader.Shape.optional;
import static org.entente.reader.Shape.removable;
import static org.entente.reader.Shape.required;

import java.util.List;
import org.entente.reader.Shape.Choice;
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

  /** The words for what is counted. */
  static final String STIMULI = "stimuli";

  static final String DATES = "dates";

  /** What a question may be about; each needs exactly one. */
  static final List<String> SUBJECTS =
      List.of(
          "count",
          "alignment",
          "trust",
          "closest",
          "realigns",
          "strength",
          "camp",
          "all",
          "any",
          "not");

  private QuestionShape() {}

  static Fields question() {
    Day day = new Day(List.of());
    Day dayOrReference = new Day(List.of(REFERENCE));
    Numeral level = new Numeral(Bounds.ANY, false);
    Numeral count = new Numeral(Bounds.closed(0, 1_000_000), true);
    Name actor = new Name(Kind.ACTOR, List.of());
    Names dyad = new Names(Kind.ACTOR, 2, 2, false);
    Names questions = new Names(Kind.QUESTION, 1, 1_000, true);
    Fields counted =
        Shape.fields(
            required("stimulus", new Name(Kind.STIMULUS, List.of()), "the kind of stimulus"),
            optional("from", actor, "the source", "any"),
            optional("on", actor, "the principal target", "any"),
            optional(
                "of",
                new Choice(List.of(STIMULI, DATES)),
                "whether stimuli count, or the dates on which one comes",
                STIMULI));
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
        optional("by", day, "last day on which the first may come for the answer to be yes", ""),
        optional(
            "alignment",
            dyad,
            "asks for the alignment of two actors; with above, below, higher-than or lower-than",
            ""),
        optional("trust", dyad, "asks for the trust between two actors; with the same", ""),
        optional(
            "above",
            level,
            "level that alignment or trust, or multiple that strength, must pass",
            ""),
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
        optional(
            "camp",
            dyad,
            "asks whether two actors sit in one of the two camps of least landscape energy",
            ""),
        optional("all", questions, "asks whether the answers to these are all yes", ""),
        optional("any", questions, "asks whether the answer to any of these is yes", ""),
        optional(
            "not",
            new Name(Kind.QUESTION, List.of()),
            "asks whether the answer to this one is no",
            ""),
        optional("at", day, "date that it is asked for", "the clock's end"),
        optional("window", window, "days that count", "from decisions-from to the end"),
        optional("source", new Text(), "the fact that prompts it", ""));
  }
}
