package org.entente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * Bootstrap percentile intervals at 95 % where cases hang together in clusters: whole clusters are
 * drawn with replacement, as many as there are (Davison and Hinkley 1997, Bootstrap Methods and
 * their Application, section 3.8). Cases of one cluster tell hardly more than one of them, so that
 * an interval that took all cases for independent would be far too narrow.
 */
public final class ClusterBootstrap {
  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;

  private final List<List<Integer>> clusters;
  private final Key key;

  /**
   * A bootstrap over some cases.
   *
   * @param clusters the cluster of each case
   * @param seed whose draws choose clusters
   */
  public ClusterBootstrap(List<String> clusters, long seed) {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (int c = 0; c < clusters.size(); c++) {
      byName.computeIfAbsent(clusters.get(c), name -> new ArrayList<>()).add(c);
    }
    this.clusters = List.copyOf(byName.values());
    this.key = Key.of(seed).with("cluster-bootstrap");
  }

  /**
   * Ends of an interval.
   *
   * @param low lower end
   * @param high upper end
   */
  public record Ends(double low, double high) {}

  /** Number of clusters. */
  public int clusters() {
    return clusters.size();
  }

  /**
   * The interval of a statistic.
   *
   * @param statistic of cases, by their places, some of them more than once; empty where it is not
   *     defined
   * @return empty with fewer than two clusters, which tell nothing of chance, or where the
   *     statistic is not defined in one resample in twenty
   */
  public Optional<Ends> interval(Function<List<Integer>, OptionalDouble> statistic) {
    if (clusters.size() < 2) {
      return Optional.empty();
    }
    double[] found = new double[RESAMPLES];
    int kept = 0;
    for (int resample = 0; resample < RESAMPLES; resample++) {
      OptionalDouble value = statistic.apply(drawn(key.with(resample).bits()));
      if (value.isPresent()) {
        found[kept++] = value.getAsDouble();
      }
    }
    if (kept <= RESAMPLES - RESAMPLES / 20) {
      return Optional.empty();
    }
    double[] sorted = Arrays.copyOf(found, kept);
    Arrays.sort(sorted);
    return Optional.of(
        new Ends(Quantiles.ofSorted(sorted, TAIL), Quantiles.ofSorted(sorted, 1 - TAIL)));
  }

  private List<Integer> drawn(long bits) {
    List<Integer> cases = new ArrayList<>();
    for (int c = 0; c < clusters.size(); c++) {
      cases.addAll(clusters.get((int) (Draw.uniform(bits, c) * clusters.size())));
    }
    return cases;
  }
}
