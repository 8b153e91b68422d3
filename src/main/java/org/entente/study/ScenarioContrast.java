package org.entente.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.scenario.Clock;
import org.entente.scenario.Numbers;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;

/** What keeps two scenarios from being compared in all. */
final class ScenarioContrast {
  private static final int LISTED = 8;

  private ScenarioContrast() {}

  /**
   * Notes on what only one has, and on what is not the same in both.
   *
   * @param onlyBase responses that only the base has
   * @param onlyOther responses that only the other has
   */
  static List<String> notes(
      Scenario base, Scenario other, List<String> onlyBase, List<String> onlyOther) {
    List<String> notes = new ArrayList<>();
    add(notes, "actors", base.id(), other.id(), base.actors().keySet(), other.actors().keySet());
    add(notes, "groups", base.id(), other.id(), base.groups().keySet(), other.groups().keySet());
    add(notes, "issues", base.id(), other.id(), base.issues().keySet(), other.issues().keySet());
    missing(notes, "responses", other.id(), unexplained(onlyBase, base, other));
    missing(notes, "responses", base.id(), unexplained(onlyOther, other, base));
    if (!base.focus().equals(other.focus())) {
      notes.add(
          "the focus of "
              + base.id()
              + " is "
              + base.focus()
              + ", that of "
              + other.id()
              + " is "
              + other.focus()
              + "; differences over time are left out but for the dyad that both show");
    }
    if (base.clock().equals(other.clock())) {
      questions(notes, base, other);
    }
    clock(notes, base, other);
    return notes;
  }

  /** Responses that are missing for another reason than that an actor of theirs is. */
  private static List<String> unexplained(List<String> responses, Scenario has, Scenario lacks) {
    Set<String> gone = new HashSet<>(has.actors().keySet());
    gone.removeAll(lacks.actors().keySet());
    boolean otherFocus = !has.focus().equals(lacks.focus());
    return responses.stream()
        .filter(name -> Collections.disjoint(List.of(name.split("\\.", -1)), gone))
        .filter(
            name ->
                !(otherFocus && (name.startsWith("closest.") || name.startsWith("realignments."))))
        .toList();
  }

  private static void questions(List<String> notes, Scenario base, Scenario other) {
    Map<String, Proposition> asked = new LinkedHashMap<>();
    base.questions().forEach(question -> asked.put(question.id(), question.proposition()));
    List<String> changed =
        other.questions().stream()
            .filter(question -> asked.containsKey(question.id()))
            .filter(question -> !question.proposition().equals(asked.get(question.id())))
            .map(Question::id)
            .toList();
    if (!changed.isEmpty()) {
      notes.add(
          other.id()
              + " asks something else than "
              + base.id()
              + " by the questions "
              + listed(changed));
    }
  }

  /** The first few, and how many more there are. */
  private static String listed(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(LISTED, ids.size())));
    return ids.size() <= LISTED ? shown : shown + " and " + (ids.size() - LISTED) + " more";
  }

  private static void add(
      List<String> notes,
      String what,
      String base,
      String other,
      Collection<String> ofBase,
      Collection<String> ofOther) {
    missing(notes, what, other, ofBase.stream().filter(id -> !ofOther.contains(id)).toList());
    missing(notes, what, base, ofOther.stream().filter(id -> !ofBase.contains(id)).toList());
  }

  private static void missing(List<String> notes, String what, String where, List<String> ids) {
    if (!ids.isEmpty()) {
      notes.add(
          where + " lacks the " + what + " " + listed(ids) + "; only what both have is compared");
    }
  }

  private static void clock(List<String> notes, Scenario base, Scenario other) {
    Clock one = base.clock();
    Clock two = other.clock();
    if (one.equals(two)) {
      return;
    }
    notes.add(
        "the clocks differ: "
            + base.id()
            + " runs "
            + words(one)
            + ", "
            + other.id()
            + " "
            + words(two)
            + "; responses at the end are of each one's own end");
  }

  private static String words(Clock clock) {
    return clock.start()
        + " to "
        + clock.end()
        + " by "
        + Numbers.text(clock.step())
        + " d, free from "
        + clock.decisionsFrom();
  }
}
