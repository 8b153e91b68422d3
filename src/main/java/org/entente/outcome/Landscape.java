package org.entente.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The energy landscape of two-camp partitions (Axelrod and Bennett 1993): actors of some size are
 * drawn to each other by their propensities, and the energy of a partition is
 *
 * <p>E = sum over ordered pairs i != j of s_i s_j p_ij d_ij (their equation 3), d_ij being 1 for
 * actors in different camps and 0 else: low where those who repel each other are apart and those
 * who attract each other are together.
 *
 * <p>A partition is a set of bits, one an actor but the last, whose camp is called 0; so each of
 * the 2^(n - 1) partitions is there once.
 */
public final class Landscape {
  /** The most actors whose partitions are enumerated. */
  public static final int MOST = 24;

  private final List<Set<String>> actors;
  private final double[][] pull;

  /**
   * A landscape.
   *
   * @param names 2 to {@link #MOST} actors, distinct
   * @param sizes size of each, at least 0
   * @param propensities propensity of each toward each other one; the diagonal is not read
   * @throws IllegalArgumentException for other numbers of actors, or values that do not fit
   */
  public Landscape(List<String> names, double[] sizes, double[][] propensities) {
    this(names.stream().map(Set::of).toList(), pull(sizes, propensities));
    if (names.stream().distinct().count() != names.size()) {
      throw new IllegalArgumentException("an actor is named twice");
    }
  }

  private Landscape(List<Set<String>> actors, double[][] pull) {
    if (actors.isEmpty() || actors.size() > MOST || pull.length != actors.size()) {
      throw new IllegalArgumentException(
          "a landscape has 1 to " + MOST + " actors, not " + actors.size());
    }
    this.actors = actors;
    this.pull = pull;
  }

  /** What being apart costs each pair, both orders together. */
  private static double[][] pull(double[] sizes, double[][] propensities) {
    int n = sizes.length;
    double[][] pull = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          pull[i][j] = sizes[i] * sizes[j] * (propensities[i][j] + propensities[j][i]);
          if (!(sizes[i] >= 0) || !Double.isFinite(pull[i][j])) {
            throw new IllegalArgumentException("sizes are at least 0, and all numbers finite");
          }
        }
      }
    }
    return pull;
  }

  /**
   * The landscape in which some actors are always in one camp and change it together.
   *
   * @throws IllegalArgumentException if one of them is not there
   */
  public Landscape together(Set<String> held) {
    List<Integer> places = new ArrayList<>();
    for (String name : held) {
      places.add(place(name));
    }
    if (places.size() < 2) {
      return this;
    }
    places.sort(null);
    int kept = places.get(0);
    List<Set<String>> merged = new ArrayList<>();
    List<List<Integer>> parts = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      if (i == kept) {
        Set<String> all = new LinkedHashSet<>();
        places.forEach(place -> all.addAll(actors.get(place)));
        merged.add(all);
        parts.add(places);
      } else if (!places.contains(i)) {
        merged.add(actors.get(i));
        parts.add(List.of(i));
      }
    }
    double[][] joined = new double[merged.size()][merged.size()];
    for (int i = 0; i < joined.length; i++) {
      for (int j = 0; j < joined.length; j++) {
        for (int a : parts.get(i)) {
          for (int b : parts.get(j)) {
            joined[i][j] += i == j ? 0 : pull[a][b];
          }
        }
      }
    }
    return new Landscape(merged, joined);
  }

  private int place(String name) {
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).contains(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no actor '" + name + "'");
  }

  /** Names of all actors, in order. */
  public List<String> names() {
    return actors.stream().flatMap(Set::stream).toList();
  }

  /** Number of actors that change camp on their own. */
  public int size() {
    return actors.size();
  }

  /** Number of partitions. */
  int partitions() {
    return 1 << (size() - 1);
  }

  /** The partition in which one actor of another has changed camp. */
  int neighbour(int partition, int actor) {
    return actor == size() - 1 ? partition ^ (partitions() - 1) : partition ^ (1 << actor);
  }

  /** What an energy changes by when an actor changes camp. */
  double change(int partition, int actor) {
    double[] row = pull[actor];
    int own = camp(partition, actor);
    double change = 0;
    for (int j = 0; j < row.length; j++) {
      change += camp(partition, j) == own ? row[j] : -row[j];
    }
    return change;
  }

  private int camp(int partition, int actor) {
    return (partition >>> actor) & 1;
  }

  /** The energy of a partition, added up from scratch. */
  double energy(int partition) {
    double energy = 0;
    for (int i = 0; i < size(); i++) {
      for (int j = i + 1; j < size(); j++) {
        if (camp(partition, i) != camp(partition, j)) {
          energy += pull[i][j];
        }
      }
    }
    return energy;
  }

  /**
   * The energy of the partition into a camp and all others.
   *
   * @param camp names of actors, maybe none
   * @throws IllegalArgumentException if one is not there, or some of those held together are left
   *     out
   */
  public double energy(Set<String> camp) {
    Set<String> left = new HashSet<>(camp);
    int partition = 0;
    for (int i = 0; i < size(); i++) {
      if (left.removeAll(actors.get(i))) {
        partition |= 1 << i;
        if (!camp.containsAll(actors.get(i))) {
          throw new IllegalArgumentException(actors.get(i) + " are in one camp");
        }
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("there are no actors " + left);
    }
    return energy(partition);
  }

  /** Both camps of a partition, that of the first actor first; one may be empty. */
  List<List<String>> sides(int partition) {
    List<String> with = new ArrayList<>();
    List<String> against = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      (camp(partition, i) == camp(partition, 0) ? with : against).addAll(actors.get(i));
    }
    return List.of(List.copyOf(with), List.copyOf(against));
  }

  /**
   * The partition of least energy; of several that tie, within 1e-9 of the largest energy, the one
   * that comes first when they are counted up as bits. By enumeration in Gray-code order.
   */
  public List<List<String>> camps() {
    int best = 0;
    double least = energy(0);
    double energy = least;
    double largest = Math.abs(least);
    int partition = 0;
    for (int step = 1; step < partitions(); step++) {
      int actor = Integer.numberOfTrailingZeros(step);
      energy += change(partition, actor);
      partition ^= 1 << actor;
      largest = Math.max(largest, Math.abs(energy));
      double tie = LocalMinima.TIE * largest;
      if (energy < least - tie || (energy < least + tie && partition < best)) {
        least = Math.min(least, energy);
        best = partition;
      }
    }
    return sides(best);
  }

  /** Every local minimum with its basin, the deepest first. */
  public List<LocalMinimum> minima() {
    return new LocalMinima(this).find();
  }
}
