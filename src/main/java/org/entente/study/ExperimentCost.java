package org.entente.study;

import java.util.Arrays;
import java.util.OptionalInt;
import org.entente.experiment.Experiment;
import org.entente.experiment.ExperimentWork;
import org.entente.experiment.Row;
import org.entente.experiment.Wave;

/**
 * What an experiment will take, from a few of its rows run now.
 *
 * @param millisecondsAPoint to set a design point up
 * @param millisecondsARow to simulate a replication
 * @param bytesARow of {@code responses.csv}
 */
public record ExperimentCost(double millisecondsAPoint, double millisecondsARow, double bytesARow) {
  private static final int POINTS = 24;
  private static final int ROWS_A_POINT = 6;
  private static final int NUMBERS_BEFORE = 2;

  /** With the comma behind it. */
  private static final int LETTERS_A_NUMBER = 20;

  /** Measures some points spread over the design; takes a second or so. */
  public static ExperimentCost of(Experiment experiment) {
    int size = experiment.design().size();
    // The first half warms the machine up and is not counted.
    double[] setUps = new double[POINTS / 2];
    double[] runs = new double[POINTS / 2];
    long letters = 0;
    long counted = 0;
    for (int i = 0; i < POINTS; i++) {
      int point = 1 + (int) ((long) i * size / POINTS);
      ExperimentWork work =
          new ExperimentWork(experiment, new Wave(new int[] {point}, 1, ROWS_A_POINT));
      long[] took = new long[ROWS_A_POINT];
      for (int r = 0; r < ROWS_A_POINT; r++) {
        long start = System.nanoTime();
        OptionalInt found = letters(experiment, work, r + 1);
        took[r] = System.nanoTime() - start;
        if (found.isPresent()) {
          letters += found.getAsInt();
          counted++;
        }
      }
      if (i >= POINTS / 2) {
        double run = Arrays.stream(took, 1, ROWS_A_POINT).average().orElse(0);
        runs[i - POINTS / 2] = run;
        setUps[i - POINTS / 2] = Math.max(0, took[0] - run);
      }
    }
    return new ExperimentCost(
        median(setUps) / 1e6, median(runs) / 1e6, counted == 0 ? 0 : (double) letters / counted);
  }

  /** Runs a row and counts the letters it will take; none if it fails, which tells no cost. */
  private static OptionalInt letters(Experiment experiment, ExperimentWork work, long number) {
    try {
      Row row = work.replicate(number);
      int letters = NUMBERS_BEFORE * 4;
      for (double level : experiment.design().point(row.point() - 1)) {
        letters += 1 + Double.toString(level).length();
      }
      for (double value : row.responses()) {
        letters += 1 + (value == Math.rint(value) ? 1 : Double.toString(value).length());
      }
      return OptionalInt.of(letters);
    } catch (IllegalArgumentException e) {
      return OptionalInt.empty();
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Seconds that so many points and rows take on so many threads. */
  public double seconds(long points, long rows, int threads) {
    return (points * millisecondsAPoint + rows * millisecondsARow) / threads / 1000;
  }

  /**
   * Bytes that the summary of so many points has at most: three numbers a response, one a level.
   */
  public static double summaryBytes(Experiment experiment, long points) {
    int numbers =
        NUMBERS_BEFORE + experiment.design().factors().size() + 3 * experiment.responses().size();
    return (double) points * numbers * LETTERS_A_NUMBER;
  }

  /** Bytes that so many rows leave. */
  public double bytes(long rows) {
    return rows * bytesARow;
  }
}
