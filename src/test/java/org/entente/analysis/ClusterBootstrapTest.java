package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {
  private static Function<List<Integer>, OptionalDouble> mean(double[] values) {
    return cases -> cases.stream().mapToDouble(c -> values[c]).average();
  }

  @Test
  void ofIndependentCasesItIsTheIntervalOfTheMean() {
    double[] values = new double[400];
    List<String> clusters = new ArrayList<>();
    long key = Key.of(3).with("values").bits();
    double sum = 0;
    for (int c = 0; c < values.length; c++) {
      values[c] = Draw.gaussian(key, c);
      sum += values[c];
      clusters.add("c" + c);
    }
    ClusterBootstrap.Ends ends =
        new ClusterBootstrap(clusters, 1).interval(mean(values)).orElseThrow();
    double mean = sum / values.length;
    assertThat(ends.low()).isCloseTo(mean - 1.96 / 20, within(0.015));
    assertThat(ends.high()).isCloseTo(mean + 1.96 / 20, within(0.015));
  }

  @Test
  void casesOfOneClusterCountAsOne() {
    // Twenty cases that say the same are as good as one: the interval is that of 20 clusters.
    double[] many = new double[400];
    double[] few = new double[20];
    List<String> clustersOfMany = new ArrayList<>();
    List<String> clustersOfFew = new ArrayList<>();
    for (int c = 0; c < many.length; c++) {
      many[c] = c / 20 % 2;
      clustersOfMany.add("c" + c / 20);
    }
    for (int c = 0; c < few.length; c++) {
      few[c] = c % 2;
      clustersOfFew.add("c" + c);
    }
    ClusterBootstrap bootstrap = new ClusterBootstrap(clustersOfMany, 1);
    assertThat(bootstrap.clusters()).isEqualTo(20);
    assertThat(bootstrap.interval(mean(many)))
        .isEqualTo(new ClusterBootstrap(clustersOfFew, 1).interval(mean(few)));
  }

  @Test
  void oneClusterTellsNothingOfChance() {
    assertThat(new ClusterBootstrap(List.of("a", "a"), 1).interval(mean(new double[] {0, 1})))
        .isEmpty();
  }

  @Test
  void aStatisticThatIsOftenNotDefinedHasNoInterval() {
    ClusterBootstrap two = new ClusterBootstrap(List.of("a", "b"), 1);
    assertThat(two.interval(cases -> OptionalDouble.empty())).isEmpty();
    assertThat(two.interval(cases -> OptionalDouble.of(7)))
        .contains(new ClusterBootstrap.Ends(7, 7));
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    List<String> clusters = List.of("a", "b", "c", "c", "d");
    double[] values = {1, 2, 4, 8, 16};
    assertThat(new ClusterBootstrap(clusters, 5).interval(mean(values)))
        .isEqualTo(new ClusterBootstrap(clusters, 5).interval(mean(values)));
  }
}
