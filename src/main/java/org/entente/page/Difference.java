package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.study.DifferencesFile;
import org.entente.table.CsvReader;

/**
 * How a response differs between the base and another scenario, as {@code differences.csv} has it.
 *
 * @param scenario id of the other
 * @param response its name
 * @param base mean in the base
 * @param other mean in the other
 * @param mean mean of the paired differences, other less base
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param above share of the pairs in which the other is higher
 * @param equal share in which both are equal
 * @param below share in which it is lower
 * @param pairs number of pairs
 * @param varianceRatio what pairing saves; empty where it cannot be told
 * @param verdict in words, on the ratio
 */
record Difference(
    String scenario,
    String response,
    double base,
    double other,
    double mean,
    double low,
    double high,
    Part above,
    double equal,
    Part below,
    long pairs,
    OptionalDouble varianceRatio,
    String verdict) {

  /** The differences of a comparison, in the order of the file. */
  static List<Difference> read(Path folder) throws IOException {
    List<Difference> all = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(DifferencesFile.FILE))) {
      while (csv.next()) {
        all.add(
            new Difference(
                csv.text(csv.column("scenario")),
                csv.text(csv.column("response")),
                csv.number(csv.column("base")),
                csv.number(csv.column("other")),
                csv.number(csv.column("difference")),
                csv.number(csv.column("low")),
                csv.number(csv.column("high")),
                part(csv, "above"),
                csv.number(csv.column("equal")),
                part(csv, "below"),
                csv.whole(csv.column("pairs")),
                csv.numberIfAny(csv.column("varianceRatio")),
                csv.text(csv.column("verdict"))));
      }
    }
    return all;
  }

  /**
   * A share of the pairs with its 95 % interval.
   *
   * @param estimate the share, 0..1
   * @param low lower end
   * @param high upper end
   */
  record Part(double estimate, double low, double high) {
    /** As in "97 % (93 to 98.9 %)". */
    String words() {
      return Wording.share(estimate, low, high);
    }
  }

  private static Part part(CsvReader csv, String column) {
    return new Part(
        csv.number(csv.column(column)),
        csv.number(csv.column(column + "Low")),
        csv.number(csv.column(column + "High")));
  }

  /** Whether the interval leaves the sign open. */
  boolean isOpen() {
    return low <= 0 && high >= 0;
  }

  /** The interval in words. */
  String interval() {
    return Wording.signed(low, 3) + " to " + Wording.signed(high, 3);
  }

  /**
   * As in "Kabul's alignment with Islamabad at the end is higher by 0.054 on average (+0.050 to
   * +0.059): higher in 99.5 % (97 to >99.9 %) of 200 pairs of histories, lower in 0.5 % (<0.1 to 3
   * %)."
   *
   * @param what the response in words
   */
  String sentence(String what) {
    if (equal == 1) {
      return what + " is the same in all " + Wording.count(pairs) + " pairs of histories.";
    }
    String size =
        isOpen()
            ? " differs by " + Wording.signed(mean, 3) + " on average, which may be chance"
            : (mean > 0 ? " is higher by " : " is lower by ")
                + Wording.number(Math.abs(mean), 3)
                + " on average";
    return what
        + size
        + " ("
        + interval()
        + "): higher in "
        + above.words()
        + " of "
        + Wording.count(pairs)
        + " pairs of histories, lower in "
        + below.words()
        + ".";
  }
}
