package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;

/** What must not move an index. */
class IndexLawsTest {
  private static final int TRIES = 25;

  private static DesignSample sample(String method, long seed) {
    List<Factor> factors = TestFunctions.factors(5, 0, 1);
    Design design =
        switch (method) {
          case "sobol" -> Designs.sobol(factors, 32, false, seed);
          case "morris" -> Designs.morris(factors, 10, seed);
          case "oat" -> Designs.oneAtATime(factors);
          default -> Designs.latinHypercube(factors, 60, seed);
        };
    return TestFunctions.sample(
        design, x -> TestFunctions.linear(x) + 4 * x[0] * x[4] + Math.sin(7 * x[2]));
  }

  private static double[] values(Indices indices) {
    return indices.indices().stream()
        .flatMapToDouble(index -> DoubleStream.of(index.index(), index.low(), index.high()))
        .toArray();
  }

  private static boolean isShare(String method) {
    return !method.equals("morris") && !method.equals("oat");
  }

  @Property(tries = TRIES)
  void anotherUnitOfTheResponseLeavesSharesAndScalesTheRest(
      @ForAll @IntRange(max = 5) int which,
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double scale,
      @ForAll @DoubleRange(min = -100, max = 100) double shift) {
    String method = Estimators.methods().get(which);
    DesignSample sample = sample(method, seed);
    double[][] moved =
        Arrays.stream(sample.values())
            .map(row -> new double[] {row[0] * scale + shift})
            .toArray(double[][]::new);
    Estimator estimator = Estimators.named(method);
    double[] before = values(estimator.estimate(sample, 1));
    double[] after = values(estimator.estimate(new DesignSample(sample.design(), moved, false), 1));
    double factor = isShare(method) ? 1 : scale;
    for (int i = 0; i < before.length; i++) {
      assertThat(after[i]).isCloseTo(before[i] * factor, within(1e-6 * Math.max(1, scale)));
    }
  }

  @Property(tries = TRIES)
  void factorsInAnotherOrderHaveTheSameIndices(
      @ForAll @IntRange(max = 5) int which, @ForAll long seed) {
    String method = Estimators.methods().get(which);
    DesignSample sample = sample(method, seed);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    DesignSample shuffled = reordered(sample, order, method);
    Estimator estimator = Estimators.named(method);
    List<Index> before = estimator.estimate(sample, 1).indices();
    List<Index> after = estimator.estimate(shuffled, 1).indices();
    assertThat(after).hasSameSizeAs(before);
    for (Index index : before) {
      Index other =
          after.stream()
              .filter(i -> i.factor().equals(index.factor()) && i.order().equals(index.order()))
              .findFirst()
              .orElseThrow();
      assertThat(other.index()).isCloseTo(index.index(), within(1e-9));
      assertThat(other.low()).isCloseTo(index.low(), within(1e-9));
      assertThat(other.high()).isCloseTo(index.high(), within(1e-9));
    }
  }

  /** The same points with factors, and where a layout goes by them rows, in another order. */
  private static DesignSample reordered(DesignSample sample, List<Integer> order, String method) {
    Design design = sample.design();
    int[] rows = IntStream.range(0, design.size()).toArray();
    if (method.equals("sobol")) {
      for (int p = 0; p < rows.length; p++) {
        int place = p % 7;
        rows[p] = p - place + (place == 0 || place == 6 ? place : 1 + order.get(place - 1));
      }
    } else if (method.equals("oat")) {
      for (int p = 1; p < rows.length; p++) {
        rows[p] = 1 + 2 * order.get((p - 1) / 2) + (p - 1) % 2;
      }
    }
    double[][] points = new double[rows.length][5];
    double[][] values = new double[rows.length][];
    for (int p = 0; p < rows.length; p++) {
      values[p] = sample.values()[rows[p]];
      for (int f = 0; f < 5; f++) {
        points[p][f] = design.point(rows[p])[order.get(f)];
      }
    }
    List<Factor> factors = order.stream().map(design.factors()::get).toList();
    return new DesignSample(
        new Design(design.method(), factors, points, design.base()), values, false);
  }

  @Property(tries = TRIES)
  void whichOfTheFailuresCameFirstDoesNotMatter(
      @ForAll @IntRange(max = 31) int one, @ForAll @IntRange(max = 31) int other) {
    DesignSample sample = sample("sobol", 3);
    Indices forward = withFailures(sample, one * 7 + 2, other * 7 + 6);
    Indices backward = withFailures(sample, other * 7, one * 7 + 5);
    assertThat(forward).isEqualTo(backward);
    assertThat(forward.dropped()).isEqualTo(one == other ? 7 : 14);
  }

  private static Indices withFailures(DesignSample sample, int... points) {
    double[][] values = sample.values().clone();
    for (int point : points) {
      values[point] = new double[0];
    }
    return Estimators.named("sobol").estimate(new DesignSample(sample.design(), values, false), 1);
  }
}
