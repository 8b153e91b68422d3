package org.entente.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;

/**
 * The closest partner of the focus: the state or state organ of highest dyad alignment, the first
 * by name in a tie.
 */
public final class ClosestPartner {
  private final int focus;
  private final int[] partners;
  private final List<String> names;

  /** The partners that a scenario's focus may have. */
  public ClosestPartner(CompiledScenario scenario) {
    focus = scenario.place(scenario.scenario().focus());
    partners =
        IntStream.range(0, scenario.actorCount())
            .filter(i -> i != focus && scenario.isState(i))
            .toArray();
    names = IntStream.of(partners).mapToObj(scenario::actor).toList();
  }

  /** Ids of the states that may be closest, by name. */
  public List<String> names() {
    return names;
  }

  /** Place in {@link #names()} of the closest partner, or -1 where there is no other state. */
  public int in(Region region) {
    int closest = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < partners.length; p++) {
      double alignment = region.dyad(focus, partners[p]);
      if (alignment > highest) {
        highest = alignment;
        closest = p;
      }
    }
    return closest;
  }
}
