package org.entente.outcome;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the local minima of a landscape and their basins. Energies within 1e-9 of the largest size
 * of any tie. A minimum is a partition without a strictly lower neighbour; those that are connected
 * by ties are one. From each partition steepest descent goes to its lowest neighbours, in equal
 * parts where they tie.
 */
final class LocalMinima {
  /** Share of the largest energy's size below which energies tie. */
  static final double TIE = 1e-9;

  private final Landscape landscape;
  private final double[] energy;
  private final double tie;

  LocalMinima(Landscape landscape) {
    this.landscape = landscape;
    energy = new double[landscape.partitions()];
    tie = TIE * enumerate();
  }

  /**
   * Fills the energies in Gray-code order, each from the one before, and returns the largest size.
   */
  private double enumerate() {
    int partition = 0;
    energy[0] = landscape.energy(0);
    double largest = Math.abs(energy[0]);
    for (int step = 1; step < energy.length; step++) {
      int actor = Integer.numberOfTrailingZeros(step);
      int next = partition ^ (1 << actor);
      energy[next] = energy[partition] + landscape.change(partition, actor);
      partition = next;
      largest = Math.max(largest, Math.abs(energy[next]));
    }
    return largest;
  }

  List<LocalMinimum> find() {
    double[] weight = flow();
    BitSet seen = new BitSet(energy.length);
    List<LocalMinimum> minima = new ArrayList<>();
    for (int p = 0; p < energy.length; p++) {
      if (!seen.get(p) && isMinimum(p)) {
        minima.add(plateau(p, seen, weight));
      }
    }
    minima.sort(
        Comparator.comparingDouble(LocalMinimum::energy)
            .thenComparing(minimum -> minimum.sides().toString()));
    return minima;
  }

  /** All minima that ties connect with one, as one; it is shown by the first of them. */
  private LocalMinimum plateau(int first, BitSet seen, double[] weight) {
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
    seen.set(first);
    double basin = 0;
    while (!open.isEmpty()) {
      int at = open.remove();
      basin += weight[at];
      for (int a = 0; a < landscape.size(); a++) {
        int next = landscape.neighbour(at, a);
        if (!seen.get(next) && Math.abs(energy[next] - energy[at]) <= tie && isMinimum(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return new LocalMinimum(landscape.sides(first), landscape.energy(first), basin);
  }

  private double lowestNeighbour(int partition) {
    double lowest = Double.POSITIVE_INFINITY;
    for (int a = 0; a < landscape.size(); a++) {
      lowest = Math.min(lowest, energy[landscape.neighbour(partition, a)]);
    }
    return lowest;
  }

  private boolean isMinimum(int partition) {
    return lowestNeighbour(partition) >= energy[partition] - tie;
  }

  /**
   * Lets a weight of 1 flow from each partition down to the minima: those into which nothing flows
   * any more go first (Kahn 1962), which needs no sorting as descent is strict.
   */
  private double[] flow() {
    byte[] inflows = new byte[energy.length];
    for (int p = 0; p < energy.length; p++) {
      double lowest = lowestNeighbour(p);
      for (int a = 0; isStep(p, lowest) && a < landscape.size(); a++) {
        int next = landscape.neighbour(p, a);
        inflows[next] += (byte) (isLowest(next, lowest) ? 1 : 0);
      }
    }
    double[] weight = new double[energy.length];
    Arrays.fill(weight, 1);
    int[] ready = new int[energy.length];
    int count = 0;
    for (int p = 0; p < energy.length; p++) {
      if (inflows[p] == 0) {
        ready[count++] = p;
      }
    }
    for (int at = 0; at < count; at++) {
      int p = ready[at];
      double lowest = lowestNeighbour(p);
      if (!isStep(p, lowest)) {
        continue;
      }
      int tied = 0;
      for (int a = 0; a < landscape.size(); a++) {
        tied += isLowest(landscape.neighbour(p, a), lowest) ? 1 : 0;
      }
      double part = weight[p] / tied;
      weight[p] = 0;
      for (int a = 0; a < landscape.size(); a++) {
        int next = landscape.neighbour(p, a);
        if (isLowest(next, lowest)) {
          weight[next] += part;
          if (--inflows[next] == 0) {
            ready[count++] = next;
          }
        }
      }
    }
    return weight;
  }

  private boolean isStep(int partition, double lowest) {
    return lowest < energy[partition] - tie;
  }

  private boolean isLowest(int neighbour, double lowest) {
    return energy[neighbour] <= lowest + tie;
  }
}
