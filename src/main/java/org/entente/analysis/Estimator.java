package org.entente.analysis;

/** A way of estimating sensitivity indices. */
public interface Estimator {
  /**
   * Estimates the indices of a response.
   *
   * @param sample of a design that the method can read
   * @param seed of the resampling that intervals come from: the same one gives the same intervals
   * @throws NoIndicesException where the sample has none: the response does not vary, too few
   *     points are left, a factor does not vary, the design is of another kind; the message says
   *     which
   */
  Indices estimate(DesignSample sample, long seed);

  /** The word for the method. */
  String method();
}
