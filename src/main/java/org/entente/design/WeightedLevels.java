package org.entente.design;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weighted sample of levels that some factors have together, such as a posterior.
 *
 * @param names of the factors, at least one, each once
 * @param weights of the members of the sample, at least one, each above 0 and finite
 * @param levels of each member, one a factor
 */
public record WeightedLevels(List<String> names, List<Double> weights, List<List<Double>> levels)
    implements Serializable {
  /**
   * Checks and copies.
   *
   * @throws DesignException if the parts do not fit each other, or a weight is not above 0
   */
  public WeightedLevels {
    names = List.copyOf(names);
    weights = List.copyOf(weights);
    levels = levels.stream().map(List::copyOf).toList();
    int factors = names.size();
    if (factors == 0 || names.stream().distinct().count() < factors) {
      throw new DesignException("a sample is of at least one factor, each named once: " + names);
    }
    if (weights.isEmpty()
        || weights.size() != levels.size()
        || levels.stream().anyMatch(member -> member.size() != factors)) {
      throw new DesignException(
          "a sample has at least one member, each with a weight and "
              + factors
              + (factors == 1 ? " level" : " levels"));
    }
    if (!weights.stream().allMatch(weight -> weight > 0 && Double.isFinite(weight))) {
      throw new DesignException("the weights of a sample are above 0 and finite");
    }
  }

  /** What finds members, for any number of threads. */
  Inversion inversion() {
    return new Inversion(this);
  }

  /**
   * Finds members by inversion of their cumulative weights in the order of their first level, so
   * that points that are evenly spread over 0..1 take each as often as it weighs, to within one or
   * two, and are evenly spread over that level.
   */
  static final class Inversion {
    private final List<List<Double>> sorted;
    private final double[] upTo;

    private Inversion(WeightedLevels sample) {
      List<Integer> order =
          IntStream.range(0, sample.weights.size())
              .boxed()
              .sorted(Comparator.comparingDouble(m -> sample.levels.get(m).get(0)))
              .toList();
      sorted = order.stream().map(sample.levels::get).toList();
      upTo = new double[sample.weights.size()];
      double total = 0;
      for (int m = 0; m < upTo.length; m++) {
        total += sample.weights.get(order.get(m));
        upTo[m] = total;
      }
    }

    /** The levels of the member at a place in 0..1. */
    List<Double> at(double unit) {
      double wanted = unit * upTo[upTo.length - 1];
      int low = 0;
      int high = upTo.length - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (upTo[middle] > wanted) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return sorted.get(low);
    }
  }
}
