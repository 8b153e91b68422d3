package org.entente.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.gui.InspectorReadings.Reading;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Issue;
import org.entente.scenario.Scenario;
import sim.util.Propertied;
import sim.util.Properties;

/**
 * An actor as it stands in the network.
 *
 * @param id key in the scenario
 * @param name for people
 * @param place among the actors
 * @param capability material power
 * @param isFocus whether it is the scenario's focus
 * @param region the region as it is now
 */
record ActorNode(
    String id, String name, int place, double capability, boolean isFocus, Supplier<Region> region)
    implements Propertied {

  static ActorNode of(CompiledScenario scenario, String id, Supplier<Region> region) {
    Scenario source = scenario.scenario();
    int place = scenario.place(id);
    return new ActorNode(
        id,
        source.actor(id).name(),
        place,
        scenario.capability(place),
        id.equals(source.focus()),
        region);
  }

  @Override
  public Properties properties() {
    CompiledScenario scenario = region.get().scenario();
    Scenario source = scenario.scenario();
    List<Reading> readings = new ArrayList<>();
    readings.add(
        new Reading(
            "Capability",
            "Material power, above 0.",
            () -> region.get().scenario().capability(place)));
    readings.add(
        new Reading(
            "Pressure",
            "External pressure on " + name + ", at least 0.",
            () -> region.get().pressure(place)));
    int group = scenario.groupOf(place);
    if (group >= 0) {
      readings.add(
          new Reading("Strength", "Fighters, above 0.", () -> region.get().strength(group)));
    }
    for (String other : source.groups().keySet()) {
      int sheltered = scenario.groupOf(scenario.place(other));
      if (!other.equals(id) && sheltered >= 0) {
        readings.add(
            new Reading(
                "Shelter of " + source.actor(other).name(),
                "How far " + name + " shelters it, 0 to 1.",
                () -> region.get().shelter(place, sheltered)));
      }
    }
    List<String> issues = source.issues().keySet().stream().sorted().toList();
    for (int k = 0; k < issues.size(); k++) {
      int issue = k;
      readings.add(
          new Reading(
              "Salience of " + named(source, issues.get(k)),
              "How much " + name + " cares about it, 0 to 1; its saliences sum to 1.",
              () -> region.get().salience(place, issue)));
    }
    return new InspectorReadings(this, readings);
  }

  private static String named(Scenario source, String id) {
    Issue issue = source.issues().get(id);
    return issue == null ? id : issue.name();
  }

  @Override
  public String toString() {
    return name;
  }
}
