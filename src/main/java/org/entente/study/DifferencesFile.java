package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.analysis.MeanInterval;
import org.entente.analysis.PairedDifference;
import org.entente.analysis.Proportion;
import org.entente.analysis.Summary;
import org.entente.outcome.Responses;
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
          "baseLow",
          "baseHigh",
          "other",
          "otherLow",
          "otherHigh",
          "difference",
          "low",
          "high",
          "above",
          "aboveLow",
          "aboveHigh",
          "equal",
          "equalLow",
          "equalHigh",
          "below",
          "belowLow",
          "belowHigh",
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
          mean(csv, response.response(), response.base());
          mean(csv, response.response(), response.other());
          csv.number(d.mean()).number(d.low()).number(d.high());
          share(csv, d.shareAbove());
          share(csv, d.shareEqual());
          share(csv, d.shareBelow());
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

  private static void mean(CsvWriter csv, String response, Summary one) throws IOException {
    MeanInterval mean = interval(response, one);
    csv.number(mean.mean()).number(mean.low()).number(mean.high());
  }

  /** That of a mean, or of a share where the response is one. */
  private static MeanInterval interval(String response, Summary one) {
    if (!Responses.isShare(response)) {
      return one.interval();
    }
    Proportion share = one.share();
    return new MeanInterval(one.mean(), share.low(), share.high());
  }

  private static void share(CsvWriter csv, Proportion share) throws IOException {
    csv.number(share.estimate()).number(share.low()).number(share.high());
  }

  /** The same as a document, by response. */
  public static Map<String, Object> json(List<ResponseDifference> differences) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ResponseDifference response : differences) {
      PairedDifference d = response.difference();
      Map<String, Object> one = new LinkedHashMap<>();
      put(one, "base", interval(response.response(), response.base()));
      put(one, "other", interval(response.response(), response.other()));
      one.put("difference", d.mean());
      one.put("low", d.low());
      one.put("high", d.high());
      put(one, "above", d.shareAbove());
      put(one, "equal", d.shareEqual());
      put(one, "below", d.shareBelow());
      one.put("pairs", d.pairs());
      one.put(
          "varianceRatio", d.varianceRatio().isPresent() ? d.varianceRatio().getAsDouble() : null);
      one.put("verdict", words(d.verdict()));
      all.put(response.response(), one);
    }
    return all;
  }

  private static void put(Map<String, Object> one, String name, Proportion share) {
    put(one, name, share.estimate(), share.low(), share.high());
  }

  private static void put(Map<String, Object> one, String name, MeanInterval mean) {
    put(one, name, mean.mean(), mean.low(), mean.high());
  }

  private static void put(
      Map<String, Object> one, String name, double value, double low, double high) {
    one.put(name, value);
    one.put(name + "Low", low);
    one.put(name + "High", high);
  }

  /** The verdict on the gain by pairing, in words. */
  public static String words(PairedDifference.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
