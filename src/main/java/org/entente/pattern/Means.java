package org.entente.pattern;

import org.entente.analysis.MeanInterval;

/** Means as figures. */
final class Means {
  private Means() {}

  static Figure figure(String label, double[] values) {
    return figure(label, MeanInterval.of(values));
  }

  static Figure figure(String label, MeanInterval mean) {
    return Figure.of(label, mean.mean(), mean.low(), mean.high());
  }
}
