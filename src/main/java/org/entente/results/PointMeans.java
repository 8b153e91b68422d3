package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.table.CsvReader;

/** Reads what {@code summary.csv} of a sweep says of one response. */
public final class PointMeans {
  private PointMeans() {}

  /**
   * A response at a design point.
   *
   * @param point from 1
   * @param replications that ended well
   * @param mean over them, if there are any
   * @param low lower end of its 95 % interval, if there are enough
   * @param high upper end
   */
  public record PointMean(
      int point, long replications, OptionalDouble mean, OptionalDouble low, OptionalDouble high) {}

  /**
   * Reads a response at every point.
   *
   * @throws org.entente.table.DataException if the file is not what it should be, or there is no
   *     such response
   */
  public static List<PointMean> read(Path folder, String response) throws IOException {
    List<PointMean> means = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(SweepFiles.SUMMARY))) {
      int point = csv.column("point");
      int replications = csv.column("replications");
      int mean = csv.column(PointSummary.mean(response));
      int low = csv.column(PointSummary.low(response));
      int high = csv.column(PointSummary.high(response));
      while (csv.next()) {
        means.add(
            new PointMean(
                (int) csv.whole(point),
                csv.whole(replications),
                csv.numberIfAny(mean),
                csv.numberIfAny(low),
                csv.numberIfAny(high)));
      }
    }
    return means;
  }
}
