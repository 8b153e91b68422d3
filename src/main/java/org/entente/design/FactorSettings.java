package org.entente.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Quantities;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/** Sets a scenario to a design point. */
public final class FactorSettings {
  private static final String TIMELINE = "timeline.";
  private static final String ENABLED = ".enabled";

  private FactorSettings() {}

  /**
   * The scenario with each factor at its level. A group that is where it stands on average leaves
   * its members as they are. A quantity that two factors move is set by the last.
   *
   * @param levels one a factor, in their order
   * @throws IllegalArgumentException if a value is out of its field's bounds, or parts of the
   *     scenario come to contradict each other
   */
  public static Scenario apply(Scenario scenario, List<Factor> factors, double[] levels) {
    Map<String, Double> values = new LinkedHashMap<>();
    Map<String, Boolean> switches = new LinkedHashMap<>();
    for (int f = 0; f < levels.length; f++) {
      Factor factor = factors.get(f);
      if (factor.kind() == Factor.Kind.GROUP && levels[f] == factor.base()) {
        continue;
      }
      Map<String, Double> settings = factor.settings(levels[f]);
      if (factor.kind() == Factor.Kind.SWITCH) {
        settings.forEach((path, value) -> switches.put(path, value != 0));
      } else {
        values.putAll(settings);
      }
    }
    Scenario set = values.isEmpty() ? scenario : Quantities.replace(scenario, values);
    return switches.isEmpty() ? set : switched(set, switches);
  }

  private static Scenario switched(Scenario scenario, Map<String, Boolean> switches) {
    List<TimelineEntry> timeline =
        scenario.timeline().stream()
            .map(
                entry -> {
                  Boolean on = switches.get(switchOf(entry));
                  return on == null ? entry : entry.withEnabled(on);
                })
            .toList();
    return scenario.withTimeline(timeline);
  }

  /** The path of a timeline entry's switch. */
  public static String switchOf(TimelineEntry entry) {
    return TIMELINE + entry.id() + ENABLED;
  }
}
