package org.entente.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.scenario.Clock;
import org.entente.scenario.Scenario;

/** What keeps two scenarios from being compared in all. */
final class ScenarioContrast {
  private ScenarioContrast() {}

  static List<String> notes(Scenario base, Scenario other) {
    List<String> notes = new ArrayList<>();
    add(notes, "actors", base.id(), other.id(), base.actors().keySet(), other.actors().keySet());
    add(notes, "groups", base.id(), other.id(), base.groups().keySet(), other.groups().keySet());
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
    clock(notes, base, other);
    return notes;
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
          where
              + " lacks the "
              + what
              + " "
              + String.join(", ", ids)
              + "; only what both have is compared");
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
        + clock.step()
        + " d, free from "
        + clock.decisionsFrom();
  }
}
