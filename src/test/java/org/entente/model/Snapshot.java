package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.scenario.Scenario;

/** The state of a region, kept to be compared. */
final class Snapshot {
  private Snapshot() {}

  /** All that the state is made of, in one row; actors, groups and issues by name. */
  static double[] of(Region region) {
    return Stream.of(
            region.alignment,
            region.trust,
            region.grievance,
            region.pressure,
            region.salience,
            region.interest,
            region.shelter,
            region.strength)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  /** The state at the end of every step of a replication, after the state at the start. */
  static List<double[]> steps(Scenario scenario, long seed, long replication) {
    List<double[]> steps = new ArrayList<>();
    Observer keeper =
        new Observer() {
          @Override
          public void begins(Region region) {
            steps.add(of(region));
          }

          @Override
          public void stepEnded(Region region) {
            steps.add(of(region));
          }
        };
    new Simulation(CompiledScenario.of(scenario), keeper).run(seed, replication);
    return steps;
  }

  /** The first place at which two rows of states differ by a bit, or the length of the shorter. */
  static int firstDifference(List<double[]> one, List<double[]> other) {
    int length = Math.min(one.size(), other.size());
    for (int step = 0; step < length; step++) {
      if (!Arrays.equals(one.get(step), other.get(step))) {
        return step;
      }
    }
    return length;
  }

  /** What the state says of actors and groups, by names that are changed. */
  static Map<String, Double> named(Region region, UnaryOperator<String> name) {
    CompiledScenario scenario = region.scenario;
    Map<String, Double> values = new TreeMap<>();
    for (int i = 0; i < scenario.actorCount(); i++) {
      String from = name.apply(scenario.actor(i));
      values.put("pressure " + from, region.pressure(i));
      int group = scenario.groupOf(i);
      if (group >= 0) {
        values.put("strength " + from, region.strength(group));
      }
      for (int j = 0; j < scenario.actorCount(); j++) {
        String tie = from + " " + name.apply(scenario.actor(j));
        values.put("alignment " + tie, region.alignment(i, j));
        values.put("trust " + tie, region.trust(i, j));
        values.put("grievance " + tie, region.grievance(i, j));
        values.put("interest " + tie, region.interest(i, j));
        if (group >= 0) {
          values.put("shelter " + tie, region.shelter(j, group));
        }
      }
    }
    return values;
  }
}
