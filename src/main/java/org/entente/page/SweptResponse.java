package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.outcome.Responses;
import org.entente.report.ResponseWords;
import org.entente.report.Run;
import org.entente.report.SweepPoints;
import org.entente.results.PointMeans;
import org.entente.results.PointMeans.PointMean;

/**
 * A response over the design points of a sweep.
 *
 * @param name of the response
 * @param means at each point, in their order
 */
record SweptResponse(String name, List<PointMean> means) {
  private static final int MOST_LEVELS = 4;

  /** Reads a response of a folder. */
  static SweptResponse read(Path folder, String name) throws IOException {
    return new SweptResponse(name, PointMeans.read(folder, name));
  }

  /** A mean with its interval, as in "0.12 (0.11 to 0.13)"; a dash where none ended well. */
  Cell cell(int point) {
    PointMean mean = means.get(point);
    OptionalDouble value = mean.mean();
    return value.isPresent() ? Cell.of(words(mean), value.getAsDouble()) : new Cell("\u2013", "");
  }

  private String words(PointMean mean) {
    double value = mean.mean().orElseThrow();
    if (mean.low().isEmpty() || mean.high().isEmpty()) {
      return number(value) + " (one replication: no interval)";
    }
    return Responses.isShare(name)
        ? Wording.share(value, mean.low().getAsDouble(), mean.high().getAsDouble())
        : number(value)
            + " ("
            + Wording.number(mean.low().getAsDouble(), decimals())
            + " to "
            + Wording.number(mean.high().getAsDouble(), decimals())
            + ")";
  }

  private String number(double value) {
    return Responses.isShare(name)
        ? Wording.percent(value) + "\u00a0%"
        : Wording.number(value, decimals());
  }

  /** As many decimals as give the largest mean three digits, at most four. */
  private int decimals() {
    double largest =
        means.stream().flatMapToDouble(mean -> mean.mean().stream()).map(Math::abs).max().orElse(0);
    return largest == 0 ? 2 : (int) Math.max(0, Math.min(4, 2 - Math.floor(Math.log10(largest))));
  }

  /** Where it is lowest and highest, or how it goes along the one factor. */
  String sentence(Run run, SweepPoints points, VariedFactors factors) {
    String what = ResponseWords.of(run, name) + ": ";
    List<PointMean> told = means.stream().filter(mean -> mean.mean().isPresent()).toList();
    if (told.isEmpty()) {
      return what + "no replication ended well.";
    }
    Comparator<PointMean> byMean = Comparator.comparingDouble(mean -> mean.mean().orElseThrow());
    PointMean lowest = told.stream().min(byMean).orElseThrow();
    PointMean highest = told.stream().max(byMean).orElseThrow();
    if (points.factors().size() > 1) {
      return what
          + extreme("lowest", lowest, points, factors)
          + "; "
          + extreme("highest", highest, points, factors)
          + ".";
    }
    Comparator<PointMean> byLevel =
        Comparator.comparingDouble(mean -> points.level(mean.point() - 1, 0));
    PointMean first = told.stream().min(byLevel).orElseThrow();
    PointMean last = told.stream().max(byLevel).orElseThrow();
    String factor = factors.names().get(0);
    StringBuilder sentence = new StringBuilder(what);
    sentence.append(words(first)).append(" on average with ").append(factor).append(" at ");
    sentence.append(factors.level(0, points.level(first.point() - 1, 0)));
    sentence.append(further("", last, points, factors, first));
    sentence.append(further("lowest, ", lowest, points, factors, first, last));
    sentence.append(further("highest, ", highest, points, factors, first, last));
    return sentence.append('.').toString();
  }

  /** A point of one factor, unless it was told of already. */
  private String further(
      String word, PointMean mean, SweepPoints points, VariedFactors factors, PointMean... told) {
    return List.of(told).contains(mean)
        ? ""
        : "; "
            + word
            + words(mean)
            + (word.isEmpty() ? "" : ",")
            + " at "
            + factors.level(0, points.level(mean.point() - 1, 0));
  }

  private String extreme(String word, PointMean mean, SweepPoints points, VariedFactors factors) {
    return word + ", " + words(mean) + "," + at(mean, points, factors);
  }

  /** Where a point lies, as in " at dynamics.sigma 0.2". */
  private static String at(PointMean mean, SweepPoints points, VariedFactors factors) {
    int count = factors.names().size();
    if (count > MOST_LEVELS) {
      return " at point " + Wording.count(mean.point());
    }
    StringBuilder at = new StringBuilder();
    for (int factor = 0; factor < count; factor++) {
      at.append(factor == 0 ? " at " : ", ")
          .append(factors.names().get(factor))
          .append(' ')
          .append(factors.level(factor, points.level(mean.point() - 1, factor)));
    }
    return at.toString();
  }
}
