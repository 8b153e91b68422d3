package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.analysis.PairedDifference;
import org.entente.table.CsvWriter;

/** {@code differences.csv}: how each response differs between the base and each other scenario. */
public final class DifferencesFile {
  /** Its name in the results folder of a comparison. */
  public static final String FILE = "differences.csv";

  private static final List<String> COLUMNS =
      List.of(
          "scenario",
          "response",
          "base",
          "other",
          "difference",
          "low",
          "high",
          "above",
          "equal",
          "below",
          "pairs",
          "varianceRatio",
          "verdict");

  private DifferencesFile() {}

  /** Writes the differences of a comparison. */
  public static void write(Path folder, Comparison comparison) throws IOException {
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int other = 0; other < comparison.count(); other++) {
        for (ResponseDifference response : comparison.differences(other)) {
          PairedDifference d = response.difference();
          csv.text(comparison.scenario(other).id()).text(response.response());
          csv.number(response.base().mean()).number(response.other().mean());
          csv.number(d.mean()).number(d.low()).number(d.high());
          csv.number(share(d.above(), d)).number(share(d.equal(), d)).number(share(d.below(), d));
          csv.whole(d.pairs());
          if (d.varianceRatio().isPresent()) {
            csv.number(d.varianceRatio().getAsDouble());
          } else {
            csv.missing();
          }
          csv.text(words(d.verdict()));
          csv.endRow();
        }
      }
    }
  }

  /** The same as a document, by response. */
  public static Map<String, Object> json(List<ResponseDifference> differences) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ResponseDifference response : differences) {
      PairedDifference d = response.difference();
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("base", response.base().mean());
      one.put("other", response.other().mean());
      one.put("difference", d.mean());
      one.put("low", d.low());
      one.put("high", d.high());
      one.put("above", share(d.above(), d));
      one.put("equal", share(d.equal(), d));
      one.put("below", share(d.below(), d));
      one.put("pairs", d.pairs());
      one.put(
          "varianceRatio", d.varianceRatio().isPresent() ? d.varianceRatio().getAsDouble() : null);
      one.put("verdict", words(d.verdict()));
      all.put(response.response(), one);
    }
    return all;
  }

  private static double share(int pairs, PairedDifference of) {
    return (double) pairs / of.pairs();
  }

  /** The verdict on the gain by pairing, in words. */
  public static String words(PairedDifference.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
