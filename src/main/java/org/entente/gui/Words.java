package org.entente.gui;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;

/** What happens, in the names that a scenario has for people. */
final class Words {
  private Words() {}

  /** The name of a kind of stimulus. */
  static String stimulus(Scenario scenario, String id) {
    StimulusType type = scenario.stimuli().get(id);
    return type == null ? id : type.name();
  }

  /** Who did what to whom, on which day, and why. */
  static String line(LiveReplication replication, Occurrence occurrence) {
    Scenario scenario = replication.origin();
    String on =
        occurrence.on().stream()
            .map(place -> name(replication, place))
            .collect(Collectors.joining(", "));
    return replication.grid().date(occurrence.step())
        + "  "
        + name(replication, occurrence.from())
        + ": "
        + stimulus(scenario, occurrence.stimulus())
        + " on "
        + on
        + why(replication, occurrence);
  }

  private static String name(LiveReplication replication, int place) {
    return replication.origin().actor(replication.region().scenario().actor(place)).name();
  }

  private static String why(LiveReplication replication, Occurrence occurrence) {
    if (occurrence.isDecided()) {
      return String.format(
          Locale.ROOT, " (decided, probability %.0f %%)", 100 * occurrence.probability());
    }
    return replication.isByHand(occurrence.origin()) ? " (by hand)" : " (scripted)";
  }

  /** A value with as many digits as are of use. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value);
    return text.replace('-', '\u2212');
  }
}
