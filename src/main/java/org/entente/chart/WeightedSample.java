package org.entente.chart;

import java.util.List;

/**
 * A weighted sample of some quantities, uniform over their ranges before a record was looked at.
 *
 * @param title the headline
 * @param subtitle scenario, simulations and seed
 * @param quantities at least one
 * @param points the sample, at least one, each with a value a quantity
 */
public record WeightedSample(
    String title, String subtitle, List<Quantity> quantities, List<Point> points) {
  /**
   * A quantity.
   *
   * @param name its path
   * @param low lower end of its range
   * @param high upper end, above it
   * @param found what was found about it, in a few words
   */
  public record Quantity(String name, double low, double high, String found) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Quantity {
      if (!(low < high)) {
        throw new IllegalArgumentException(
            name + " has no range to be drawn over, from " + low + " to " + high);
      }
    }

    /** The last words of its path, which tell it from others of its kind. */
    String shortName() {
      String[] keys = name.split("\\.", -1);
      return keys.length < 3
          ? name
          : String.join(".", List.of(keys).subList(keys.length - 2, keys.length));
    }
  }

  /**
   * One of the sample.
   *
   * @param values one a quantity
   * @param weight from 0
   */
  public record Point(List<Double> values, double weight) {
    /** Copies the values. */
    public Point {
      values = List.copyOf(values);
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is nothing to draw or a point lacks a value
   */
  public WeightedSample {
    quantities = List.copyOf(quantities);
    points = List.copyOf(points);
    if (quantities.isEmpty() || points.isEmpty()) {
      throw new IllegalArgumentException("a sample has a quantity and a point at least");
    }
    for (Point point : points) {
      if (point.values().size() != quantities.size()) {
        throw new IllegalArgumentException(
            "a point has " + point.values().size() + " values for " + quantities.size());
      }
    }
  }

  /** Shares of the weight in equal parts of a quantity's range, times their number: 1 before. */
  double[] density(int quantity, int parts) {
    Quantity q = quantities.get(quantity);
    double[] density = new double[parts];
    double total = points.stream().mapToDouble(Point::weight).sum();
    for (Point point : points) {
      double place = (point.values().get(quantity) - q.low()) / (q.high() - q.low());
      int part = Math.max(0, Math.min(parts - 1, (int) (place * parts)));
      density[part] += point.weight() / total * parts;
    }
    return density;
  }
}
