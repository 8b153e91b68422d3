package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.analysis.DrawResamples;
import org.entente.analysis.VarianceShare;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code shares.csv}: how much of each response's variance the parameters make, and how much
 * chance, of an ensemble in which each draw of parameters has two replications.
 *
 * @param draws draws of which both replications ended well
 * @param byResponse the shares, by name of the response
 */
public record VarianceShares(int draws, Map<String, VarianceShare> byResponse) {
  /** Its name in a results folder. */
  public static final String FILE = "shares.csv";

  /** None were asked for. */
  public static final VarianceShares NONE = new VarianceShares(0, Map.of());

  private static final String RESPONSE = "response";
  private static final String VARIANCE = "variance";
  private static final String PARAMETERS = "parameters";
  private static final String LOW = "parametersLow";
  private static final String HIGH = "parametersHigh";

  /** Copies the map. */
  public VarianceShares {
    byResponse = Collections.unmodifiableMap(new LinkedHashMap<>(byResponse));
  }

  /**
   * Shares of all responses.
   *
   * @param names of the responses, in their order
   * @return none where fewer than two draws have both replications
   */
  static VarianceShares of(List<String> names, EnsembleRecord record, long seed) {
    int[] pairs = record.twos().firsts();
    if (pairs.length < 2) {
      return NONE;
    }
    DrawResamples resamples = new DrawResamples(pairs.length, seed);
    List<VarianceShare> shares =
        IntStream.range(0, names.size())
            .parallel()
            .mapToObj(place -> share(record.samples().values(place), pairs, resamples))
            .toList();
    Map<String, VarianceShare> byResponse = new LinkedHashMap<>();
    for (int place = 0; place < names.size(); place++) {
      byResponse.put(names.get(place), shares.get(place));
    }
    return new VarianceShares(pairs.length, byResponse);
  }

  private static VarianceShare share(double[] values, int[] pairs, DrawResamples resamples) {
    double[] first = IntStream.of(pairs).mapToDouble(at -> values[at]).toArray();
    double[] second = IntStream.of(pairs).mapToDouble(at -> values[at + 1]).toArray();
    return VarianceShare.of(first, second, resamples);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byResponse.isEmpty();
  }

  void write(Path folder) throws IOException {
    List<String> columns =
        List.of(RESPONSE, VARIANCE, PARAMETERS, LOW, HIGH, "chance", "chanceLow", "chanceHigh");
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), columns)) {
      for (Map.Entry<String, VarianceShare> response : byResponse.entrySet()) {
        VarianceShare share = response.getValue();
        csv.text(response.getKey()).number(share.variance());
        for (OptionalDouble number :
            List.of(
                share.parameters(),
                share.low(),
                share.high(),
                share.chance(),
                share.chanceLow(),
                share.chanceHigh())) {
          if (number.isPresent()) {
            csv.number(number.getAsDouble());
          } else {
            csv.missing();
          }
        }
        csv.endRow();
      }
    }
  }

  /**
   * Reads those of a results folder that has them.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static Map<String, VarianceShare> read(Path folder) throws IOException {
    Map<String, VarianceShare> shares = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      while (csv.next()) {
        shares.put(
            csv.text(csv.column(RESPONSE)),
            new VarianceShare(
                csv.number(csv.column(VARIANCE)),
                csv.numberIfAny(csv.column(PARAMETERS)),
                csv.numberIfAny(csv.column(LOW)),
                csv.numberIfAny(csv.column(HIGH))));
      }
    }
    return shares;
  }

  /** What {@code summary.json} holds of them. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    byResponse.forEach(
        (name, share) -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put(VARIANCE, share.variance());
          if (share.parameters().isPresent()
              && share.low().isPresent()
              && share.high().isPresent()) {
            entry.put(PARAMETERS, share.parameters().getAsDouble());
            entry.put("low", share.low().getAsDouble());
            entry.put("high", share.high().getAsDouble());
          }
          json.put(name, entry);
        });
    return json;
  }
}
