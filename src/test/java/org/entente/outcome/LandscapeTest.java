package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Minima and basins of landscapes against what one counts by hand, or by brute force. */
class LandscapeTest {
  private static final double[] EQUAL = {1, 1, 1, 1};

  private static List<String> names(int n) {
    return IntStream.range(0, n).mapToObj(i -> "a" + i).toList();
  }

  private static Landscape landscape(double[][] propensities) {
    double[] sizes = new double[propensities.length];
    Arrays.fill(sizes, 1);
    return new Landscape(names(sizes.length), sizes, propensities);
  }

  @Test
  void enemiesPartAndFriendsStayTogether() {
    double[][] p = new double[4][4];
    p[0][1] = 1;
    p[2][3] = 1;
    p[0][2] = p[0][3] = p[1][2] = p[1][3] = -2;
    List<LocalMinimum> minima = landscape(p).minima();
    assertThat(minima).hasSize(1);
    assertThat(minima.get(0).sides()).isEqualTo(List.of(List.of("a0", "a1"), List.of("a2", "a3")));
    // Both orders of a pair count: four pairs of enemies apart, -2 one way and 0 the other.
    assertThat(minima.get(0).energy()).isEqualTo(-8);
    assertThat(minima.get(0).basin()).isEqualTo(8);
    assertThat(landscape(p).camps()).isEqualTo(minima.get(0).sides());
  }

  @Test
  void allFriendsAreOneCampAndTheOtherIsEmpty() {
    double[][] p = new double[3][3];
    p[0][1] = p[1][2] = p[0][2] = 1;
    assertThat(landscape(p).minima())
        .extracting(LocalMinimum::sides)
        .containsExactly(List.of(List.of("a0", "a1", "a2"), List.of()));
  }

  @Test
  void whereNothingMattersAllPartitionsAreOnePlateau() {
    List<LocalMinimum> minima = landscape(new double[4][4]).minima();
    assertThat(minima).hasSize(1);
    assertThat(minima.get(0).basin()).isEqualTo(8);
    assertThat(minima.get(0).energy()).isZero();
    assertThat(minima.get(0).sides().get(0)).hasSize(4);
  }

  /** Somebody whom nobody minds may sit in either camp: a plateau of two partitions. */
  @Test
  void aPlateauIsOneMinimumWithTheBasinOfAllItsPartitions() {
    double[][] p = new double[3][3];
    p[0][1] = -1;
    List<LocalMinimum> minima = landscape(p).minima();
    assertThat(minima).hasSize(1);
    assertThat(minima.get(0).energy()).isEqualTo(-1);
    assertThat(minima.get(0).basin()).isEqualTo(4);
  }

  /** Three who all repel each other: any of them alone, and a tie leads from each to each. */
  @Test
  void minimaThatTiesConnectAreOne() {
    double[][] p = {{0, -1, -1}, {-1, 0, -1}, {-1, -1, 0}};
    List<LocalMinimum> minima = landscape(p).minima();
    assertThat(minima).hasSize(1);
    assertThat(minima.get(0).energy()).isEqualTo(-4);
    assertThat(minima.get(0).basin()).isEqualTo(4);
  }

  /**
   * Two pairs who repel each other by 2, and within by 3. All together is worth 0, one alone -14;
   * {01|23} -16, {02|13} and {03|12} -20. From all together four ways lead to one alone, and from
   * each of these two to the deepest: 1 + 4/2 + 1/2 of the eight partitions end in either.
   */
  @Test
  void aTiedDescentSplitsItsWeightEqually() {
    double[][] p = new double[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        p[i][j] = i == j ? 0 : i / 2 == j / 2 ? -3 : -2;
      }
    }
    List<LocalMinimum> minima = landscape(p).minima();
    assertThat(minima).extracting(LocalMinimum::energy).containsExactly(-20.0, -20.0, -16.0);
    assertThat(minima).extracting(LocalMinimum::basin).containsExactly(3.5, 3.5, 1.0);
  }

  /**
   * Brute force: every partition as a set of camps, energy summed from scratch, descent followed.
   */
  @Property(seed = "20250112", tries = 300)
  void minimaBasinsAndCampsAreThoseOfBruteForce(
      @ForAll @IntRange(min = 2, max = 7) int n, @ForAll long seed, @ForAll boolean coarse) {
    Random random = new Random(seed);
    double[] sizes = random.doubles(n, 0, 5).map(s -> coarse ? Math.rint(s) : s).toArray();
    double[][] p = new double[n][n];
    for (double[] row : p) {
      for (int j = 0; j < n; j++) {
        row[j] = coarse ? random.nextInt(3) - 1 : 2 * random.nextDouble() - 1;
      }
    }
    Landscape landscape = new Landscape(names(n), sizes, p);
    BruteForce force = new BruteForce(sizes, p);
    List<LocalMinimum> minima = landscape.minima();

    assertThat(minima.stream().mapToDouble(LocalMinimum::basin).sum())
        .isCloseTo(1 << (n - 1), within(1e-9));
    assertThat(minima.stream().map(LocalMinimum::energy).toList())
        .isSortedAccordingTo(Double::compare);
    TreeMap<Double, Double> expected = force.basinsByEnergy();
    TreeMap<Double, Double> found = new TreeMap<>();
    minima.forEach(m -> found.merge(BruteForce.rounded(m.energy()), m.basin(), Double::sum));
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach(
        (energy, basin) -> assertThat(basin).isCloseTo(expected.get(energy), within(1e-9)));
    assertThat(minima).hasSize(force.plateaus());
    for (LocalMinimum minimum : minima) {
      assertThat(force.energy(minimum.sides())).isCloseTo(minimum.energy(), within(1e-9));
    }
    assertThat(force.energy(landscape.camps())).isCloseTo(force.least(), within(1e-6));
  }

  @Test
  void thoseHeldTogetherChangeCampTogether() {
    double[][] p = new double[4][4];
    p[0][1] = -5;
    p[0][2] = p[1][3] = -2;
    Landscape held = landscape(p).together(Set.of("a0", "a1"));
    assertThat(held.size()).isEqualTo(3);
    assertThat(held.names()).containsExactlyInAnyOrder("a0", "a1", "a2", "a3");
    for (LocalMinimum minimum : held.minima()) {
      assertThat(minimum.sides()).anySatisfy(side -> assertThat(side).contains("a0", "a1"));
    }
    assertThat(held.minima()).extracting(LocalMinimum::energy).containsExactly(-4.0);
    assertThat(landscape(p).together(Set.of("a2"))).extracting(Landscape::size).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> held.together(Set.of("a0", "x")));
  }

  /** Two blocs of twelve who are enemies: 2^23 partitions, one minimum that all descend to. */
  @Test
  void twentyFourActorsAreEnumeratedAndNotOneMore() {
    int n = Landscape.MOST;
    double[] sizes = new double[n];
    double[][] p = new double[n][n];
    for (int i = 0; i < n; i++) {
      sizes[i] = 1 + i * 0.01;
      for (int j = 0; j < n; j++) {
        p[i][j] = (i < n / 2) == (j < n / 2) ? 1 : -1;
      }
    }
    Landscape landscape = new Landscape(names(n), sizes, p);
    List<LocalMinimum> minima = landscape.minima();
    assertThat(minima).hasSize(1);
    assertThat(minima.get(0).basin()).isCloseTo(1 << 23, within(1e-6));
    assertThat(minima.get(0).sides())
        .isEqualTo(List.of(names(n).subList(0, n / 2), names(n).subList(n / 2, n)))
        .isEqualTo(landscape.camps());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Landscape(names(25), new double[25], new double[25][25]))
        .withMessageContaining("1 to 24 actors, not 25");
  }

  @Test
  void whatIsNoLandscapeIsRefused() {
    double[][] p = new double[4][4];
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Landscape(List.of("a", "b", "a", "c"), EQUAL, p));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Landscape(names(4), new double[] {1, -1, 1, 1}, p));
    double[][] q = {{0, Double.NaN}, {0, 0}};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Landscape(names(2), new double[] {1, 1}, q));
  }

  /** Partitions as bit sets over all actors; a partition and its complement are one. */
  private static final class BruteForce {
    private final double[] sizes;
    private final double[][] p;
    private final int n;
    private final double[] energy;
    private final double tie;

    BruteForce(double[] sizes, double[][] p) {
      this.sizes = sizes;
      this.p = p;
      n = sizes.length;
      energy = new double[1 << n];
      double largest = 0;
      for (int set = 0; set < energy.length; set++) {
        energy[set] = energy(set);
        largest = Math.max(largest, Math.abs(energy[set]));
      }
      tie = 1e-9 * largest;
    }

    private double energy(int set) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (i != j && (set >> i & 1) != (set >> j & 1)) {
            sum += sizes[i] * sizes[j] * p[i][j];
          }
        }
      }
      return sum;
    }

    double energy(List<List<String>> sides) {
      int set = 0;
      for (String name : sides.get(0)) {
        set |= 1 << Integer.parseInt(name.substring(1));
      }
      return energy[set];
    }

    double least() {
      return Arrays.stream(energy).min().orElseThrow();
    }

    private List<Integer> lowest(int set) {
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        least = Math.min(least, energy[set ^ 1 << i]);
      }
      List<Integer> all = new ArrayList<>();
      if (least < energy[set] - tie) {
        for (int i = 0; i < n; i++) {
          if (energy[set ^ 1 << i] <= least + tie) {
            all.add(set ^ 1 << i);
          }
        }
      }
      return all;
    }

    /** Where the weight of 1 of each partition ends, by the energy of the minimum. */
    TreeMap<Double, Double> basinsByEnergy() {
      TreeMap<Double, Double> basins = new TreeMap<>();
      // Every partition stands in the array twice, as a set and its complement.
      for (int set = 0; set < energy.length; set++) {
        descend(set, 0.5, basins);
      }
      return basins;
    }

    private void descend(int set, double weight, TreeMap<Double, Double> basins) {
      List<Integer> next = lowest(set);
      if (next.isEmpty()) {
        basins.merge(rounded(energy[set]), weight, Double::sum);
      }
      next.forEach(to -> descend(to, weight / next.size(), basins));
    }

    /** Sets of minima that ties connect, a set and its complement being one. */
    int plateaus() {
      Set<Integer> left = new TreeSet<>();
      for (int set = 0; set < energy.length; set++) {
        if (lowest(set).isEmpty()) {
          left.add(set);
        }
      }
      int count = 0;
      int all = energy.length - 1;
      while (!left.isEmpty()) {
        count++;
        List<Integer> open = new ArrayList<>(Collections.singleton(left.iterator().next()));
        left.removeAll(open);
        while (!open.isEmpty()) {
          int set = open.remove(open.size() - 1);
          List<Integer> near = new ArrayList<>(List.of(all ^ set));
          IntStream.range(0, n).forEach(i -> near.add(set ^ 1 << i));
          for (int other : near) {
            if (Math.abs(energy[other] - energy[set]) <= tie && left.remove(other)) {
              open.add(other);
            }
          }
        }
      }
      return count;
    }

    static double rounded(double energy) {
      return Math.rint(energy * 1e6) / 1e6 + 0.0;
    }
  }
}
