package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.scenario.Basis;
import org.entente.scenario.Numbers;
import org.entente.scenario.Provenance;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;

/** The numbers of a scenario with where each comes from. */
final class SourceListing {
  private final Map<String, Provenance> all;

  SourceListing(Scenario scenario) {
    all = Provenance.of(scenario);
  }

  /** A line a number, then how many rest on what. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int widest = all.keySet().stream().mapToInt(String::length).max().orElse(0);
    String format = "%-" + Math.max(widest, "path".length()) + "s  %10s  %-22s  %s";
    lines.add(String.format(Locale.ROOT, format, "path", "value", "range", "source"));
    all.forEach(
        (path, provenance) -> {
          Quantity quantity = provenance.quantity();
          lines.add(
              String.format(
                  Locale.ROOT,
                  format,
                  path,
                  Numbers.text(quantity.value()),
                  quantity.range().map(SourceListing::ends).orElse("-"),
                  provenance.source().isEmpty() ? "-" : provenance.source()));
        });
    lines.add("");
    lines.add(all.size() + " numbers, and what they rest on:");
    counts()
        .forEach(
            (basis, number) -> lines.add(String.format(Locale.ROOT, "%6d  %s", number, basis)));
    return lines;
  }

  private static String ends(Range range) {
    return Numbers.text(range.low()) + " to " + Numbers.text(range.high());
  }

  /** How many numbers rest on each basis, by its words. */
  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Basis basis : Basis.values()) {
      counts.put(
          basis.words(), (int) all.values().stream().filter(p -> p.basis() == basis).count());
    }
    return counts;
  }

  /** The same as a part of a JSON document. */
  Map<String, Object> document() {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Basis basis : Basis.values()) {
      counts.put(word(basis), counts().get(basis.words()));
    }
    List<Map<String, Object>> numbers = new ArrayList<>();
    all.forEach((path, provenance) -> numbers.add(number(path, provenance)));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("counts", counts);
    document.put("numbers", numbers);
    return document;
  }

  private static Map<String, Object> number(String path, Provenance provenance) {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("path", path);
    number.put("value", provenance.quantity().value());
    provenance
        .quantity()
        .range()
        .ifPresent(range -> number.put("range", List.of(range.low(), range.high())));
    number.put("basis", word(provenance.basis()));
    if (provenance.basis() != Basis.UNSOURCED) {
      number.put("source", provenance.source());
    }
    return number;
  }

  private static String word(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }
}
