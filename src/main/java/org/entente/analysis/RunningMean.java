package org.entente.analysis;

/**
 * Mean and variance of values that come one by one and are not kept (Welford 1962, Note on a method
 * for calculating corrected sums of squares and products). What it says hangs on the order of the
 * values, in the last digits.
 */
public final class RunningMean {
  private int count;
  private double mean;
  private double squares;

  /**
   * What so many values came to.
   *
   * @param count number of values, from 0
   * @param mean of them; 0 of none
   * @param squares sum of their squared deviations from it, from 0
   */
  public static RunningMean of(int count, double mean, double squares) {
    RunningMean running = new RunningMean();
    running.count = count;
    running.mean = mean;
    running.squares = squares;
    return running;
  }

  /**
   * Takes a value in.
   *
   * @param value finite
   */
  public void add(double value) {
    count++;
    double deviation = value - mean;
    mean += deviation / count;
    squares += deviation * (value - mean);
  }

  /** Forgets all values. */
  public void clear() {
    count = 0;
    mean = 0;
    squares = 0;
  }

  /** Sum of the squared deviations of the values from their mean. */
  public double squares() {
    return squares;
  }

  /** Number of values. */
  public int count() {
    return count;
  }

  /**
   * The mean.
   *
   * @throws IllegalStateException if there is no value
   */
  public double mean() {
    if (count == 0) {
      throw new IllegalStateException("nothing has no mean");
    }
    return mean;
  }

  /**
   * The mean with its interval.
   *
   * @throws IllegalStateException if there are fewer than two values
   */
  public MeanInterval interval() {
    if (count < 2) {
      throw new IllegalStateException("an interval needs at least two values");
    }
    return MeanInterval.of(mean, Math.max(0, squares / (count - 1)), count);
  }
}
