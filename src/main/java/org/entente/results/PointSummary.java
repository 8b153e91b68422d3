package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.MeanInterval;
import org.entente.analysis.Proportion;
import org.entente.analysis.RunningMean;
import org.entente.design.Design;
import org.entente.outcome.Responses;
import org.entente.table.CsvWriter;

/**
 * {@code summary.csv} of a sweep: a row a design point with its levels, and of each response the
 * mean over the point's replications with its 95 % interval: by Student's t, or Jeffreys' for what
 * is 0 or 1. Cells are empty where a point has too few replications.
 */
final class PointSummary implements Closeable {
  private static final int MOST_REMEMBERED = 200_000;

  private final Design design;
  private final CsvWriter csv;
  private final boolean[] shares;
  private final RunningMean[] means;
  private final Map<Long, Proportion> remembered = new HashMap<>();
  private int failed;

  PointSummary(Path file, Design design, List<String> responses) throws IOException {
    this.design = design;
    csv = CsvWriter.to(file, columns(design, responses));
    shares = new boolean[responses.size()];
    means = new RunningMean[responses.size()];
    for (int r = 0; r < means.length; r++) {
      shares[r] = Responses.isShare(responses.get(r));
      means[r] = new RunningMean();
    }
  }

  private static List<String> columns(Design design, List<String> responses) {
    List<String> columns = new ArrayList<>(List.of("point", "replications", "failed"));
    design.factors().forEach(factor -> columns.add(factor.name()));
    for (String response : responses) {
      columns.addAll(List.of(mean(response), low(response), high(response)));
    }
    return columns;
  }

  /** The column of a response's mean. */
  static String mean(String response) {
    return response + ".mean";
  }

  /** The column of the lower end of its interval. */
  static String low(String response) {
    return response + ".low";
  }

  /** The column of the upper end of its interval. */
  static String high(String response) {
    return response + ".high";
  }

  /** Takes a replication of the current point in. */
  void add(double[] responses) {
    for (int r = 0; r < means.length; r++) {
      means[r].add(responses[r]);
    }
  }

  /** Takes a failed replication of the current point in. */
  void addFailed() {
    failed++;
  }

  /** Writes the row of a point of which totals alone are known. */
  void write(PointTotals totals) throws IOException {
    for (int r = 0; r < means.length; r++) {
      means[r] = totals.response(r);
    }
    failed = totals.failed();
    end(totals.point());
  }

  /** Writes the row of a point that is complete, and turns to the next. */
  void end(int point) throws IOException {
    csv.whole(point).whole(means[0].count()).whole(failed);
    for (double level : design.point(point - 1)) {
      csv.number(level);
    }
    for (int r = 0; r < means.length; r++) {
      write(means[r], shares[r]);
      means[r].clear();
    }
    csv.endRow();
    failed = 0;
  }

  private void write(RunningMean mean, boolean isShare) {
    if (mean.count() == 0) {
      csv.missing().missing().missing();
    } else if (isShare) {
      Proportion share = share(Math.round(mean.mean() * mean.count()), mean.count());
      csv.number(mean.mean()).number(share.low()).number(share.high());
    } else if (mean.count() == 1) {
      csv.number(mean.mean()).missing().missing();
    } else {
      MeanInterval interval = mean.interval();
      csv.number(interval.mean()).number(interval.low()).number(interval.high());
    }
  }

  private Proportion share(long yes, int of) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(yes << 32 | of, key -> Proportion.jeffreys((int) yes, of));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
