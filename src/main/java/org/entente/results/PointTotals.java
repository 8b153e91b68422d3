package org.entente.results;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.RunningMean;
import org.entente.experiment.Experiment;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;

/**
 * What the replications of a design point come to, where no row is kept.
 *
 * @param point number of the point, from 1
 * @param count replications that ended well
 * @param failed replications that did not
 * @param means of each response over them; not copied, and not to be changed
 * @param squares of each response the sum of squared deviations from its mean; likewise
 * @param failures the first that failed
 */
record PointTotals(
    int point, int count, int failed, double[] means, double[] squares, List<RowFailure> failures)
    implements Serializable {
  /** Beside the means and squares of a row that stands for totals. */
  private static final int COUNTS = 1;

  /** Totals of responses that were taken in one by one. */
  static PointTotals of(int point, RunningMean[] responses, int failed, List<RowFailure> first) {
    return new PointTotals(
        point,
        responses[0].count(),
        failed,
        Arrays.stream(responses).mapToDouble(r -> r.count() == 0 ? 0 : r.mean()).toArray(),
        Arrays.stream(responses).mapToDouble(RunningMean::squares).toArray(),
        new ArrayList<>(first));
  }

  /** The numbers of a row that stands for the totals of a point. */
  static int width(Experiment experiment) {
    return COUNTS + 2 * experiment.responses().size();
  }

  /** As a row, by which a journal keeps them. */
  Row asRow() {
    double[] numbers = new double[COUNTS + 2 * means.length];
    numbers[0] = failed;
    System.arraycopy(means, 0, numbers, COUNTS, means.length);
    System.arraycopy(squares, 0, numbers, COUNTS + means.length, squares.length);
    return new Row(point, count, numbers);
  }

  /** From such a row, and the failures that stood before it. */
  static PointTotals of(Row row, List<RowFailure> failures) {
    double[] numbers = row.responses();
    int responses = (numbers.length - COUNTS) / 2;
    return new PointTotals(
        row.point(),
        row.replication(),
        (int) numbers[0],
        Arrays.copyOfRange(numbers, COUNTS, COUNTS + responses),
        Arrays.copyOfRange(numbers, COUNTS + responses, numbers.length),
        failures);
  }

  /** A response over the replications that ended well. */
  RunningMean response(int place) {
    return RunningMean.of(count, means[place], squares[place]);
  }
}
