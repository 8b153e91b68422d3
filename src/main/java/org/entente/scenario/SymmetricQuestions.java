package org.entente.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions that a scenario asks by one rule, about everybody and in every direction, so that no
 * choice of what to ask lets in what is known only later. From the start of decisions:
 *
 * <ul>
 *   <li>of every stimulus type and pair in a repertoire, whether it comes on at least 1, 2, 4 and 8
 *       dates by each quarter's end;
 *   <li>of every type that has an opposite, the same of the opposite between the same two, whether
 *       or not it is in a repertoire: each change of status in both directions;
 *   <li>of every dyad of the focus, whether its alignment is higher, and whether it is lower, at
 *       each quarter's end than in the reference state.
 * </ul>
 *
 * <p>The last day of the clock counts as a quarter's end. Ids hold full stops, which no id in a
 * file may.
 *
 * @param opposites types that undo each other, each once
 */
public record SymmetricQuestions(Map<String, String> opposites) implements Serializable {
  /** On how many dates at least a stimulus is asked for. */
  public static final List<Integer> DATES = List.of(1, 2, 4, 8);

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if a type is its own opposite or has several
   */
  public SymmetricQuestions {
    opposites = Collections.unmodifiableMap(new LinkedHashMap<>(opposites));
    Set<String> seen = new LinkedHashSet<>();
    opposites.forEach(
        (one, other) -> {
          if (!seen.add(one) || !seen.add(other)) {
            throw new IllegalArgumentException(
                "a type has one opposite, another than itself; see '" + one + ": " + other + "'");
          }
        });
  }

  /** Whether a question of this id is asked by the rule, not written in a file. */
  public static boolean asks(String id) {
    return id.indexOf('.') >= 0;
  }

  /** The ends of quarters from a clock's start of decisions on, and its end. */
  public static List<LocalDate> quarterEnds(Clock clock) {
    Set<LocalDate> ends = new LinkedHashSet<>();
    LocalDate from = clock.decisionsFrom();
    LocalDate next = from.withMonth((from.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    while (next.plusMonths(3).minusDays(1).isBefore(clock.end())) {
      next = next.plusMonths(3);
      ends.add(next.minusDays(1));
    }
    ends.add(clock.end());
    return List.copyOf(ends);
  }

  /** The questions of a scenario, in the order of its actors and their repertoires. */
  List<Question> of(Scenario scenario) {
    Asking asking = new Asking(scenario, quarterEnds(scenario.clock()), new ArrayList<>());
    for (Actor actor : scenario.actors().values()) {
      Set<List<String>> deeds = new LinkedHashSet<>();
      for (RepertoireEntry entry : actor.repertoire()) {
        deeds.add(List.of(entry.action(), entry.on()));
        opposite(entry.action()).forEach(type -> deeds.add(List.of(type, entry.on())));
      }
      deeds.forEach(deed -> asking.counts(deed.get(0), actor.id(), deed.get(1)));
    }
    scenario.actorsFromFocus().stream().skip(1).forEach(asking::drifts);
    return List.copyOf(asking.questions);
  }

  private List<String> opposite(String type) {
    List<String> found = new ArrayList<>();
    opposites.forEach(
        (one, other) -> {
          if (one.equals(type)) {
            found.add(other);
          } else if (other.equals(type)) {
            found.add(one);
          }
        });
    return found;
  }

  /** Puts questions together. */
  private record Asking(Scenario scenario, List<LocalDate> ends, List<Question> questions) {
    void counts(String type, String from, String on) {
      for (int dates : DATES) {
        for (LocalDate end : ends) {
          ask(
              type + "." + from + "." + on + "." + dates + "." + end,
              words(type)
                  + ", "
                  + scenario.actor(from).name()
                  + " on "
                  + scenario.actor(on).name()
                  + ": on at least "
                  + dates
                  + (dates == 1 ? " date" : " dates")
                  + " by "
                  + end
                  + "?",
              new Proposition.Count(
                  type,
                  from,
                  on,
                  new Proposition.Window(scenario.clock().decisionsFrom(), end),
                  Proposition.Counted.DATES,
                  dates,
                  Integer.MAX_VALUE));
        }
      }
    }

    private String words(String type) {
      StimulusType known = scenario.stimuli().get(type);
      return known == null ? type : known.name();
    }

    void drifts(String partner) {
      for (Proposition.Comparison comparison : Proposition.Comparison.values()) {
        boolean higher = comparison == Proposition.Comparison.ABOVE;
        for (LocalDate end : ends) {
          ask(
              (higher ? "higher." : "lower.") + scenario.focus() + "." + partner + "." + end,
              "Alignment of "
                  + scenario.actor(scenario.focus()).name()
                  + " and "
                  + scenario.actor(partner).name()
                  + (higher ? ": higher on " : ": lower on ")
                  + end
                  + " than on "
                  + scenario.clock().referenceDate()
                  + "?",
              new Proposition.Standing(
                  Proposition.Measure.ALIGNMENT,
                  scenario.focus(),
                  partner,
                  end,
                  comparison,
                  null,
                  scenario.clock().referenceDate()));
        }
      }
    }

    private void ask(String id, String words, Proposition asked) {
      questions.add(new Question(id, words, asked, null));
    }
  }
}
