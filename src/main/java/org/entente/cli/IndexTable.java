package org.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.Index;
import org.entente.analysis.Indices;

/** Sensitivity indices on the terminal, the largest first. */
final class IndexTable {
  /** Orders in the order of their columns; factors are sorted by the first that there is. */
  private static final List<String> COLUMNS =
      List.of("total", "first", "mu-star", "mu", "sigma", "prcc", "src", "pawn", "low", "high");

  private static final String SECOND = "second";

  private IndexTable() {}

  /** The indices of a response, what they rest on, and whether they have converged. */
  static List<String> lines(String response, Indices indices) {
    List<String> lines = new ArrayList<>();
    lines.add(
        response
            + ": "
            + indices.method()
            + " of "
            + Words.count(indices.points(), "point", "points")
            + (indices.dropped() == 0
                ? ""
                : ", "
                    + Words.count(indices.dropped(), "point", "points")
                    + " left out for failures"));
    lines.add("");
    lines.addAll(ofFactors(indices));
    List<Index> pairs =
        indices.indices().stream()
            .filter(index -> index.order().equals(SECOND))
            .sorted(Comparator.comparingDouble((Index index) -> -Math.abs(index.index())))
            .toList();
    if (!pairs.isEmpty()) {
      lines.add("");
      lines.addAll(ofPairs(pairs));
    }
    lines.add("");
    indices.noise().ifPresent(noise -> lines.add(chance(noise)));
    lines.add(indices.convergence().words());
    lines.add(
        "Brackets are 95 % intervals"
            + (indices.method().equals("sobol")
                ? " that take base rows as independent; for a Sobol' sequence they are conservative."
                : "."));
    return lines;
  }

  private static String chance(Index noise) {
    return "Of the variance of single replications "
        + Words.share(noise.index(), noise.low(), noise.high()).strip()
        + " is chance within points.";
  }

  private static List<String> ofFactors(Indices indices) {
    List<String> orders =
        COLUMNS.stream()
            .filter(order -> indices.indices().stream().anyMatch(i -> i.order().equals(order)))
            .toList();
    Set<String> factors = new LinkedHashSet<>();
    indices.indices().stream()
        .filter(index -> index.factor2().isEmpty())
        .forEach(index -> factors.add(index.factor()));
    List<String> sorted =
        factors.stream()
            .sorted(Comparator.comparingDouble(factor -> -size(indices, factor, orders)))
            .toList();
    int decimals = decimals(indices.indices());
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("factor"));
    header.addAll(orders);
    cells.add(header);
    for (String factor : sorted) {
      List<String> row = new ArrayList<>(List.of(factor));
      for (String order : orders) {
        row.add(find(indices, factor, order).map(index -> cell(index, decimals)).orElse("-"));
      }
      cells.add(row);
    }
    return AlignedRows.of(cells);
  }

  private static List<String> ofPairs(List<Index> pairs) {
    int decimals = decimals(pairs);
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of("factors", SECOND));
    for (Index pair : pairs) {
      cells.add(
          List.of(pair.factor() + " and " + pair.factor2().orElseThrow(), cell(pair, decimals)));
    }
    return AlignedRows.of(cells);
  }

  /** What a factor is sorted by: its first index, or the larger of its two ends. */
  private static double size(Indices indices, String factor, List<String> orders) {
    long counted = orders.contains("high") || orders.contains("low") ? 2 : 1;
    return orders.stream()
        .limit(counted)
        .flatMap(order -> find(indices, factor, order).stream())
        .mapToDouble(index -> Math.abs(index.index()))
        .max()
        .orElse(0);
  }

  private static Optional<Index> find(Indices indices, String factor, String order) {
    return indices.indices().stream()
        .filter(
            index ->
                index.factor2().isEmpty()
                    && index.factor().equals(factor)
                    && index.order().equals(order))
        .findFirst();
  }

  /** As many as give the largest index three digits. */
  private static int decimals(List<Index> indices) {
    double largest = indices.stream().mapToDouble(index -> Math.abs(index.index())).max().orElse(0);
    return largest == 0 ? 2 : (int) Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(largest))));
  }

  private static String cell(Index index, int decimals) {
    return Words.plain(index.index(), decimals)
        + " ("
        + Words.plain(index.low(), decimals)
        + " to "
        + Words.plain(index.high(), decimals)
        + ")";
  }
}
