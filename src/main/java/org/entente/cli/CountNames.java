package org.entente.cli;

import java.util.List;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;

/** Names for people of what is counted. */
final class CountNames {
  private CountNames() {}

  /** What {@code count.TYPE.SOURCE.TARGET} counts. */
  static String of(Scenario scenario, String response) {
    List<String> parts = List.of(response.split("\\.", -1));
    StimulusType type = scenario.stimuli().get(parts.get(1));
    return (type == null ? parts.get(1) : type.name())
        + ", "
        + scenario.actor(parts.get(2)).name()
        + " on "
        + scenario.actor(parts.get(3)).name();
  }
}
