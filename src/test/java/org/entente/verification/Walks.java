package org.entente.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.outcome.Landscape;

/** Ways down a landscape by the energies of its partitions alone, each a camp of some of all. */
final class Walks {
  private static final double TIE = 1e-9;

  private final Landscape landscape;
  private final List<String> names;
  private final List<Set<String>> partitions = new ArrayList<>();

  Walks(Landscape landscape) {
    this.landscape = landscape;
    names = landscape.names();
    for (int bits = 0; bits < 1 << (names.size() - 1); bits++) {
      Set<String> camp = new LinkedHashSet<>();
      for (int i = 0; i < names.size(); i++) {
        if ((bits >> i & 1) == 1) {
          camp.add(names.get(i));
        }
      }
      partitions.add(camp);
    }
  }

  /** The camp after somebody changed sides. */
  static Set<String> turned(Set<String> camp, String name) {
    Set<String> other = new HashSet<>(camp);
    if (!other.remove(name)) {
      other.add(name);
    }
    return other;
  }

  /** Where one step of steepest descent leads, to the first by name of those that tie. */
  Set<String> down(Set<String> camp) {
    Set<String> best = camp;
    for (String name : names) {
      Set<String> next = turned(camp, name);
      if (landscape.energy(next) < landscape.energy(best) - TIE) {
        best = next;
      }
    }
    return best;
  }

  /** How many of the partitions that have some in one camp end in a configuration. */
  int descentsTo(Set<Set<String>> configuration, Set<String> together) {
    int count = 0;
    for (Set<String> start : partitions) {
      long with = together.stream().filter(start::contains).count();
      if (with == 0 || with == together.size()) {
        Set<String> at = start;
        while (!down(at).equals(at)) {
          at = down(at);
        }
        count += configuration.contains(at) ? 1 : 0;
      }
    }
    return count;
  }

  /** The share of uniform starts that random improving moves lead to each configuration. */
  double[] randomImprovementsTo(List<Set<Set<String>>> configurations) {
    Map<Set<String>, double[]> ends = new HashMap<>();
    double[] sum = new double[configurations.size()];
    List<Set<String>> rising = new ArrayList<>(partitions);
    rising.sort(Comparator.comparingDouble(landscape::energy));
    for (Set<String> camp : rising) {
      double[] end = new double[configurations.size()];
      List<double[]> lower = new ArrayList<>();
      for (String name : names) {
        Set<String> next = turned(camp, name);
        if (landscape.energy(next) < landscape.energy(camp) - TIE) {
          lower.add(ends.get(known(next)));
        }
      }
      for (int c = 0; c < end.length; c++) {
        int place = c;
        end[c] =
            lower.isEmpty()
                ? configurations.get(c).contains(camp) ? 1 : 0
                : lower.stream().mapToDouble(below -> below[place]).average().orElseThrow();
        sum[c] += end[c] / partitions.size();
      }
      ends.put(camp, end);
    }
    return sum;
  }

  /** A partition by the camp that the last actor is not in. */
  private Set<String> known(Set<String> camp) {
    if (!camp.contains(names.get(names.size() - 1))) {
      return camp;
    }
    Set<String> other = new HashSet<>(names);
    other.removeAll(camp);
    return other;
  }
}
