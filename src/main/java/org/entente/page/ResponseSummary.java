package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.analysis.MeanInterval;
import org.entente.outcome.Responses;
import org.entente.table.Table;

/**
 * A response in a few numbers, as {@code summary.csv} has it.
 *
 * @param name the response
 * @param mean mean over the replications
 * @param standardError of the mean; empty for a single replication
 * @param q05 5 % quantile
 * @param q50 median
 * @param q95 95 % quantile
 * @param draws number of independent draws that the standard error is by, at least
 */
record ResponseSummary(
    String name,
    double mean,
    OptionalDouble standardError,
    double q05,
    double q50,
    double q95,
    int draws) {
  static final String FILE = "summary.csv";

  private static final Set<String> NEVER_NEGATIVE = Set.of("count", "realignments", "strength");
  private static final double NARROW = 0.005;

  /**
   * The summaries of a results folder, by response, in their order.
   *
   * @param draws as above, of the folder's replications
   */
  static Map<String, ResponseSummary> read(Path folder, int draws) throws IOException {
    Table table = Table.read(folder.resolve(FILE));
    List<String> names = table.texts("response");
    double[] means = table.numbers("mean");
    List<OptionalDouble> errors = table.numbersIfAny("standardError");
    double[] q05 = table.numbers("q05");
    double[] q50 = table.numbers("q50");
    double[] q95 = table.numbers("q95");
    Map<String, ResponseSummary> all = new LinkedHashMap<>();
    for (int row = 0; row < names.size(); row++) {
      all.put(
          names.get(row),
          new ResponseSummary(
              names.get(row), means[row], errors.get(row), q05[row], q50[row], q95[row], draws));
    }
    return all;
  }

  /**
   * How many decimals tell both ends of the mean's interval apart, and on which side of 0 each is:
   * two, or three for a narrow one and for one that ends beside 0.
   */
  int decimals() {
    if (standardError.isEmpty() || standardError.getAsDouble() == 0) {
      return 2;
    }
    double half = half();
    boolean endsNearNought = Math.abs(mean - half) < NARROW || Math.abs(mean + half) < NARROW;
    return half < NARROW || endsNearNought ? 3 : 2;
  }

  /** The mean's 95 % interval in words, as in "0.11 to 0.13"; "unknown" for one replication. */
  String interval(int decimals) {
    if (standardError.isEmpty()) {
      return "unknown";
    }
    double half = half();
    double low = isNeverNegative() ? Math.max(0, mean - half) : mean - half;
    return Wording.number(low, decimals) + " to " + Wording.number(mean + half, decimals);
  }

  /** Half the width of the interval of the mean, where there is a standard error. */
  private double half() {
    return MeanInterval.halfWidth(standardError.orElseThrow(), draws);
  }

  /** Whether no value of the response is below 0, as of counts and of yes or no. */
  private boolean isNeverNegative() {
    return Responses.isShare(name) || NEVER_NEGATIVE.contains(name.split("\\.", 2)[0]);
  }

  /** The interval of the mean's size, for a mean that is told without its sign. */
  String sizeInterval(int decimals) {
    if (standardError.isEmpty()) {
      return "unknown";
    }
    double half = half();
    double size = Math.abs(mean);
    return Wording.number(size - half, decimals) + " to " + Wording.number(size + half, decimals);
  }
}
