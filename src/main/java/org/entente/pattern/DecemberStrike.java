package org.entente.pattern;

import java.util.List;
import java.util.Optional;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/** The strike of 24 December 2024 (F05) in a scenario's timeline, and all that answered it. */
final class DecemberStrike {
  /** Its id in the shipped scenarios. */
  static final String ID = "december-strike";

  /** The strike and the answers to it, F05 to F08 and F10, by the ids of the shipped scenarios. */
  static final List<String> WITH_ALL_THAT_ANSWERED_IT =
      List.of(ID, "retaliation-vow", "red-line-charge", "border-fire-reply", "delhi-criticism");

  private DecemberStrike() {}

  /** The entry, where it is there, happens, and both sides are actors of the scenario. */
  static Optional<TimelineEntry> of(Scenario scenario) {
    return scenario.timeline().stream()
        .filter(entry -> entry.id().equals(ID) && entry.enabled())
        .filter(entry -> entry.from().equals(Cast.RAWALPINDI))
        .filter(entry -> entry.on().contains(Cast.KABUL))
        .findFirst();
  }
}
