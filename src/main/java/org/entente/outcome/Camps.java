package org.entente.outcome;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;

/**
 * The two camps of least landscape energy into which a region falls (Axelrod and Bennett 1993),
 * sizes being capabilities and propensities dyad alignments. Told once a step, however many ask.
 */
final class Camps {
  private final int focus;
  private final List<String> names;
  private final double[] sizes;
  private final int[] places;
  private final boolean[] besideFocus;
  private int step = -1;

  Camps(CompiledScenario scenario) {
    // In the order in which the camps of a results folder are told, so that ties fall alike.
    names = scenario.scenario().actorsFromFocus();
    places = names.stream().mapToInt(scenario::place).toArray();
    sizes = IntStream.of(places).mapToDouble(scenario::capability).toArray();
    focus = places[0];
    besideFocus = new boolean[places.length];
  }

  /** Forgets the last replication. */
  void forget() {
    step = -1;
  }

  /** Whether two actors, by their places, sit in one camp at the end of the step under way. */
  boolean together(Region region, int one, int other) {
    if (step != region.step()) {
      step = region.step();
      divide(region);
    }
    return besideFocus[one] == besideFocus[other];
  }

  private void divide(Region region) {
    double[][] alignments = new double[places.length][places.length];
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < places.length; j++) {
        alignments[i][j] = i == j ? 0 : region.dyad(places[i], places[j]);
      }
    }
    Set<String> camp = new HashSet<>(new Landscape(names, sizes, alignments).camps().get(0));
    Arrays.fill(besideFocus, false);
    besideFocus[focus] = true;
    for (int i = 1; i < places.length; i++) {
      besideFocus[places[i]] = camp.contains(names.get(i));
    }
  }
}
