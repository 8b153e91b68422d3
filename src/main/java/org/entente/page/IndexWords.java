package org.entente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Index;
import org.entente.design.Factor;
import org.entente.report.IndexMeasure;
import org.entente.report.IndexRows;
import org.entente.report.ResponseWords;
import org.entente.report.Run;

/**
 * What one response hangs on, in a sentence and a table.
 *
 * @param run the study's
 * @param response name of the response
 * @param rows its indices
 */
record IndexWords(Run run, String response, IndexRows rows) {
  private static final int CHIEF = 3;

  private IndexMeasure measure() {
    return IndexMeasure.of(rows.method());
  }

  private List<Map<String, Index>> orders() {
    return measure().orders().stream().map(rows::order).toList();
  }

  /** The factors, the one that it hangs on most first. */
  private List<String> ranked() {
    List<Map<String, Index>> orders = orders();
    int counted = measure() == IndexMeasure.OAT ? orders.size() : 1;
    return orders.get(0).keySet().stream()
        .sorted(
            Comparator.comparingDouble(
                factor ->
                    -orders.stream()
                        .limit(counted)
                        .flatMap(order -> Optional.ofNullable(order.get(factor)).stream())
                        .mapToDouble(index -> Math.abs(index.index()))
                        .max()
                        .orElse(0)))
        .toList();
  }

  /**
   * As in "X hangs most on a, total index 0.42 (0.37 to 0.47); b, ... . Converged: ..."
   *
   * @param verdict whether the indices have converged
   */
  String sentence(String verdict) {
    List<String> chief =
        ranked().stream().filter(f -> !f.equals(Factor.DUMMY)).limit(CHIEF).toList();
    List<String> parts = new ArrayList<>();
    for (String factor : chief) {
      parts.add(factor + ", " + numbers(factor));
    }
    String most =
        parts.isEmpty()
            ? " hangs on nothing that was varied"
            : " hangs most on " + String.join("; ", parts);
    return ResponseWords.of(run, response) + most + "." + chance() + " " + verdict;
  }

  private String numbers(String factor) {
    List<String> parts = new ArrayList<>();
    List<Map<String, Index>> orders = orders();
    for (int o = 0; o < orders.size(); o++) {
      Index index = orders.get(o).get(factor);
      if (index != null) {
        parts.add(measure().series().get(o) + " " + words(index));
      }
    }
    return String.join(", ", parts);
  }

  private String chance() {
    return rows.noise()
        .map(
            noise ->
                " Of the variance of single histories "
                    + Wording.share(noise.index(), noise.low(), noise.high())
                    + " is chance.")
        .orElse("");
  }

  private String words(Index index) {
    int decimals = decimals();
    return Wording.number(index.index(), decimals)
        + " ("
        + Wording.number(index.low(), decimals)
        + " to "
        + Wording.number(index.high(), decimals)
        + ")";
  }

  /** As many as give the largest index three digits. */
  private int decimals() {
    double largest =
        rows.indices().stream().mapToDouble(index -> Math.abs(index.index())).max().orElse(0);
    return largest == 0 ? 2 : (int) Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(largest))));
  }

  /** The factors, a row each, the one that it hangs on most first. */
  PageTable table(String id) {
    List<Heading> headings = new ArrayList<>(List.of(Heading.words("factor")));
    measure().series().forEach(series -> headings.add(Heading.numbers(series)));
    List<List<Cell>> table = new ArrayList<>();
    for (String factor : ranked()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(factor)));
      for (Map<String, Index> order : orders()) {
        Index index = order.get(factor);
        row.add(index == null ? Cell.of("") : Cell.of(words(index), index.index()));
      }
      table.add(row);
    }
    return new PageTable(
        id,
        ResponseWords.of(run, response) + ": " + measure().words() + ", with 95 % intervals",
        headings,
        table);
  }
}
