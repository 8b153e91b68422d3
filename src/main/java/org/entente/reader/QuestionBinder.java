package org.entente.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.scenario.Bounds;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Proposition.Measure;
import org.entente.scenario.Proposition.Window;
import org.entente.scenario.Question;
import org.jspecify.annotations.Nullable;

/** A question, from a checked mapping; dates left out come from the clock. */
final class QuestionBinder {
  private static final List<String> COUNTS = List.of("at-least", "at-most", "exactly", "by");
  private static final List<String> LEVELS = List.of("above", "below");
  private static final List<String> STANDINGS =
      List.of("above", "below", "higher-than", "lower-than");
  private static final List<String> DATES = List.of("higher-than", "lower-than");

  /** What each kind of question compares with, exactly one of them; none where it needs nothing. */
  private static final Map<String, List<String>> COMPARISONS =
      Map.of(
          "count", COUNTS,
          "alignment", STANDINGS,
          "trust", STANDINGS,
          "strength", LEVELS);

  private static final Set<String> OVER_A_WINDOW = Set.of("count", "realigns");
  private static final Set<String> OF_QUESTIONS = Set.of("all", "any", "not");
  private static final List<String> COMMON = List.of("id", "ask", "source", "enabled");

  private final Part part;
  private final Clock clock;

  private QuestionBinder(Part part, Clock clock) {
    this.part = part;
    this.clock = clock;
  }

  static Question bind(Part part, Clock clock) {
    Proposition asked = new QuestionBinder(part, clock).proposition();
    return new Question(part.id(), part.text("ask"), asked, part.textOrNull("source"));
  }

  private Proposition proposition() {
    String subject = one(QuestionShape.SUBJECTS, part.mark(), "what it asks for");
    List<String> comparisons = COMPARISONS.getOrDefault(subject, List.of());
    refuseOthers(subject, comparisons);
    String comparison =
        comparisons.isEmpty()
            ? ""
            : one(comparisons, part.keyMark(subject), "what " + subject + " is compared with");
    return switch (subject) {
      case "count" -> count(comparison);
      case "alignment" -> standing(Measure.ALIGNMENT, comparison);
      case "trust" -> standing(Measure.TRUST, comparison);
      case "closest" -> new Proposition.Closest(part.text(subject), at());
      case "realigns" -> realigns(part.text(subject));
      case "strength" -> strength(comparison);
      case "camp" -> camp(part.names(subject));
      case "all" -> new Proposition.All(part.names(subject));
      case "any" -> new Proposition.Any(part.names(subject));
      default -> new Proposition.Not(part.text(subject));
    };
  }

  /** The one of these keys that is there. */
  private String one(List<String> keys, Mark mark, String what) {
    List<String> found = keys.stream().filter(part::has).toList();
    if (found.isEmpty()) {
      throw refused(mark, "this question does not say " + what, "add " + either(keys));
    }
    if (found.size() > 1) {
      throw refused(
          part.keyMark(found.get(1)),
          "this question has " + String.join(" and ", found),
          "keep one of them");
    }
    return found.get(0);
  }

  private void refuseOthers(String subject, List<String> comparisons) {
    String time =
        OVER_A_WINDOW.contains(subject) ? "window" : OF_QUESTIONS.contains(subject) ? "" : "at";
    for (String key : part.mapping().entries().keySet()) {
      boolean fits =
          key.equals(subject)
              || key.equals(time)
              || comparisons.contains(key)
              || COMMON.contains(key);
      if (!fits) {
        String with = comparisons.isEmpty() ? "" : either(comparisons) + ", and optionally ";
        part.wrong(
            key,
            part.keyMark(key),
            "a question about " + subject + " has no " + key,
            subject + (time.isEmpty() ? " stands alone" : " goes with " + with + time));
      }
    }
  }

  private Proposition count(String comparison) {
    Part counted = part.part("count").orElseThrow();
    boolean isFirst = comparison.equals("by");
    int number = isFirst ? 1 : (int) part.number(comparison, 0);
    int least = comparison.equals("at-most") ? 0 : number;
    int most = isFirst || comparison.equals("at-least") ? Integer.MAX_VALUE : number;
    return new Proposition.Count(
        counted.text("stimulus"),
        counted.textOrNull("from"),
        counted.textOrNull("on"),
        isFirst ? by() : window(),
        counted.text("of").equals(QuestionShape.DATES) ? Counted.DATES : Counted.STIMULI,
        least,
        most);
  }

  private Window by() {
    if (part.has("window")) {
      throw refused(
          part.keyMark("window"),
          "this question has by and window",
          "keep one of them; by " + part.text("by") + " means until that day");
    }
    LocalDate last = onClock(part, "by", clock.end());
    if (last.isBefore(clock.decisionsFrom())) {
      throw refused(
          part.valueMark("by"),
          "by is " + last + ", before actors decide",
          "it must be from " + clock.decisionsFrom() + " on; or use at-least with a window");
    }
    return new Window(clock.decisionsFrom(), last);
  }

  private Proposition camp(List<String> dyad) {
    return new Proposition.Camp(dyad.get(0), dyad.get(1), at());
  }

  private Proposition standing(Measure measure, String comparison) {
    List<String> dyad = part.names(measure.word());
    Comparison how = comparison(comparison, "above", "higher-than");
    LocalDate date = at();
    if (DATES.contains(comparison)) {
      return new Proposition.Standing(
          measure, dyad.get(0), dyad.get(1), date, how, null, since(comparison));
    }
    double level = part.number(comparison, 0);
    within(comparison, level, measure.bounds(), "a level of " + measure.word());
    return new Proposition.Standing(measure, dyad.get(0), dyad.get(1), date, how, level, null);
  }

  private Proposition strength(String comparison) {
    double ratio = part.number(comparison, 1);
    within(comparison, ratio, Bounds.POSITIVE, "a multiple of the first strength");
    Comparison how = comparison(comparison, "above", "above");
    return new Proposition.Strength(part.text("strength"), at(), how, ratio);
  }

  private Proposition realigns(String partner) {
    @Nullable String to = partner.equals(QuestionShape.ANY) ? null : partner;
    return new Proposition.Realigns(to, window());
  }

  private void within(String key, double value, Bounds bounds, String what) {
    if (!bounds.contains(value)) {
      throw refused(
          part.valueMark(key),
          key + " is " + Shown.cut(part.text(key)),
          what + " must be " + bounds.words());
    }
  }

  private static Comparison comparison(String key, String above, String orAbove) {
    return key.equals(above) || key.equals(orAbove) ? Comparison.ABOVE : Comparison.BELOW;
  }

  private LocalDate since(String key) {
    return part.text(key).equals(QuestionShape.REFERENCE)
        ? clock.referenceDate()
        : onClock(part, key, clock.start());
  }

  private LocalDate at() {
    return onClock(part, "at", clock.end());
  }

  private Window window() {
    Optional<Part> given = part.part("window");
    if (given.isEmpty()) {
      return new Window(clock.decisionsFrom(), clock.end());
    }
    LocalDate from = onClock(given.get(), "from", clock.decisionsFrom());
    LocalDate until = onClock(given.get(), "until", clock.end());
    if (until.isBefore(from)) {
      throw refused(
          given.get().valueMark("until"),
          "the window ends (" + until + ") before it starts (" + from + ")",
          "until must be on or after from");
    }
    return new Window(from, until);
  }

  private LocalDate onClock(Part place, String key, LocalDate standard) {
    LocalDate date = place.date(key, standard);
    if (!clock.covers(date)) {
      throw refused(
          place.valueMark(key),
          key + " is " + date + ", outside the clock",
          "it must be from " + clock.start() + " to " + clock.end());
    }
    return date;
  }

  private IllegalArgumentException refused(Mark mark, String what, String right) {
    part.binding().problems().add(part.path(), mark, what, right);
    return new IllegalArgumentException(what);
  }

  private static String either(List<String> keys) {
    int last = keys.size() - 1;
    return last == 0
        ? keys.get(0)
        : String.join(", ", keys.subList(0, last)) + " or " + keys.get(last);
  }
}
