package org.entente.pattern;

import java.util.OptionalDouble;
import org.entente.analysis.ClusteredRatio;

/**
 * A figure that a verdict rests on, or that is reported beside it.
 *
 * @param label what it is, with its unit
 * @param value the estimate
 * @param low lower end of its 95 % interval, or empty where the figure has no Monte Carlo error
 * @param high upper end of its 95 % interval, or empty likewise
 */
public record Figure(String label, double value, OptionalDouble low, OptionalDouble high) {
  static Figure exact(String label, double value) {
    return new Figure(label, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  static Figure of(String label, ClusteredRatio.Ratio ratio) {
    return of(label, ratio.estimate(), ratio.low(), ratio.high());
  }

  static Figure of(String label, double value, double low, double high) {
    return new Figure(label, value, OptionalDouble.of(low), OptionalDouble.of(high));
  }
}
