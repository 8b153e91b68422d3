package org.entente.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.gui.InspectorReadings.Reading;
import org.entente.model.Region;
import sim.util.Propertied;
import sim.util.Properties;

/**
 * Two actors as a line of the network, with the ties of both directions.
 *
 * @param first one actor
 * @param second the other
 * @param region the region as it is now
 */
record DyadLine(ActorNode first, ActorNode second, Supplier<Region> region) implements Propertied {

  /** Alignment of the dyad now, -1..1. */
  double alignment() {
    return region.get().dyad(first.place(), second.place());
  }

  @Override
  public Properties properties() {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading("Alignment", "Mean of both postures, -1 to 1.", this::alignment));
    addTie(readings, first, second);
    addTie(readings, second, first);
    return new InspectorReadings(this, readings);
  }

  private void addTie(List<Reading> readings, ActorNode from, ActorNode to) {
    int i = from.place();
    int j = to.place();
    String pair = ", " + from.name() + " to " + to.name();
    readings.add(
        new Reading(
            "Alignment" + pair,
            "Posture, -1 (hostile) to 1 (friendly).",
            () -> region.get().alignment(i, j)));
    readings.add(new Reading("Trust" + pair, "Trust, 0 to 1.", () -> region.get().trust(i, j)));
    readings.add(
        new Reading(
            "Grievance" + pair,
            "Harm held against it, at least 0.",
            () -> region.get().grievance(i, j)));
    readings.add(
        new Reading(
            "Interests" + pair,
            "Similarity of interests, -1 to 1.",
            () -> region.get().interest(i, j)));
  }

  @Override
  public String toString() {
    return first.name() + " \u2013 " + second.name();
  }
}
