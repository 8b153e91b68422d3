package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.analysis.PairedDifference;
import org.entente.outcome.Dyad;
import org.entente.outcome.Responses;
import org.entente.results.DifferenceBands;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.study.Comparison;
import org.entente.study.DifferencesFile;
import org.entente.study.ResponseDifference;

/** A comparison as compact tables on the terminal, the scenario of largest effect first. */
final class CompareTable {
  private static final int MOST_COUNTS = 8;
  private static final String ROW = "  %-44s %7s %7s   %-25s %-18s %s";

  private final Comparison comparison;
  private final DifferenceBands bands;
  private final List<String> lines = new ArrayList<>();

  private CompareTable(Comparison comparison, DifferenceBands bands) {
    this.comparison = comparison;
    this.bands = bands;
  }

  /** The tables, line by line. */
  static List<String> lines(
      Comparison comparison, DifferenceBands bands, String ranked, long seed, Path place) {
    CompareTable table = new CompareTable(comparison, bands);
    table.heading(ranked, seed);
    for (int other : comparison.ranked(ranked)) {
      table.scenario(other);
    }
    table.footer(place);
    return table.lines;
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private void heading(String ranked, long seed) {
    Scenario base = comparison.base();
    add("%s (%s) against %s, seed %d", base.title(), base.id(), others(), seed);
    if (comparison.count() > 1) {
      add("Ranked by the effect on %s", ranked);
    }
  }

  private String others() {
    return comparison.count() == 1
        ? comparison.scenario(0).id()
        : comparison.count() + " other scenarios";
  }

  private void scenario(int other) {
    Scenario scenario = comparison.scenario(other);
    List<ResponseDifference> differences = comparison.differences(other);
    add("");
    add("%s: %s (%s pairs)", scenario.id(), scenario.title(), Words.count(comparison.pairs(other)));
    add(
        "%s",
        bands
            .parted(other)
            .map(date -> "Histories part from " + date + ".")
            .orElse("Histories never part in the alignments of the focus."));
    add("");
    add(
        ROW,
        "Alignment at the end",
        "base",
        "other",
        "difference (95 %)",
        "above/equal/below",
        "variance ratio");
    for (Dyad dyad : bands.dyads(other)) {
      row(differences, Responses.alignmentEnd(dyad), partner(scenario, dyad), 3);
    }
    questions(other, differences);
    counts(scenario, differences);
  }

  private static String partner(Scenario scenario, Dyad dyad) {
    return scenario.actor(dyad.first()).name() + ", " + scenario.actor(dyad.second()).name();
  }

  private void row(
      List<ResponseDifference> differences, String response, String label, int decimals) {
    differences.stream()
        .filter(difference -> difference.response().equals(response))
        .findFirst()
        .ifPresent(difference -> row(difference, label, decimals));
  }

  private void row(ResponseDifference response, String label, int decimals) {
    PairedDifference d = response.difference();
    add(
        ROW,
        label,
        Words.plain(response.base().mean(), decimals),
        Words.plain(response.other().mean(), decimals),
        Words.signed(d.mean(), decimals)
            + " ["
            + Words.signed(d.low(), decimals)
            + ", "
            + Words.signed(d.high(), decimals)
            + "]",
        percent(d.above(), d) + "/" + percent(d.equal(), d) + "/" + percent(d.below(), d) + " %",
        d.varianceRatio().isPresent()
            ? Words.plain(d.varianceRatio().getAsDouble(), 1)
            : DifferencesFile.words(d.verdict()));
  }

  private static String percent(int pairs, PairedDifference of) {
    return String.format(Locale.ROOT, "%.0f", 100.0 * pairs / of.pairs());
  }

  private void questions(int other, List<ResponseDifference> differences) {
    List<Question> asked = comparison.scenario(other).questions();
    if (asked.isEmpty()) {
      return;
    }
    add("");
    add("Questions: probability of yes");
    for (Question question : asked) {
      row(differences, Responses.question(question.id()), question.id(), 3);
    }
  }

  /** The counts that differ most, by how surely they differ. */
  private void counts(Scenario scenario, List<ResponseDifference> differences) {
    List<ResponseDifference> counts =
        differences.stream()
            .filter(difference -> difference.response().startsWith("count."))
            .filter(difference -> difference.difference().mean() != 0)
            .sorted(
                Comparator.comparingDouble(
                    (ResponseDifference d) -> -Math.abs(d.difference().mean())))
            .limit(MOST_COUNTS)
            .toList();
    if (counts.isEmpty()) {
      return;
    }
    add("");
    add("Stimuli: mean number a replication, the largest differences");
    for (ResponseDifference count : counts) {
      row(count, CountNames.of(scenario, count.response()), 2);
    }
  }

  private void footer(Path place) {
    add("");
    add(
        "Brackets are 95 %% Monte Carlo intervals of paired differences. The variance ratio says how");
    add("many times as many unpaired replications would be needed for the same interval.");
    add("Results: %s", place);
  }

  /** The same as one document. */
  static Map<String, Object> document(
      Comparison comparison, DifferenceBands bands, String ranked, long seed, Path place) {
    Map<String, Object> others = new LinkedHashMap<>();
    for (int other : comparison.ranked(ranked)) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("pairs", comparison.pairs(other));
      one.put("parted", bands.parted(other).map(Object::toString).orElse(null));
      one.put("notes", comparison.notes(other));
      one.put("responses", DifferencesFile.json(comparison.differences(other)));
      others.put(comparison.scenario(other).id(), one);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("base", comparison.base().id());
    document.put("seed", seed);
    document.put("rankedBy", ranked);
    document.put("others", others);
    document.put("results", place.toString());
    return document;
  }
}
