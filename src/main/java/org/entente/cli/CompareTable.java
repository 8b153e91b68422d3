package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.PairedDifference;
import org.entente.analysis.PairedDifference.Verdict;
import org.entente.analysis.Proportion;
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

  private final Comparison comparison;
  private final DifferenceBands bands;
  private final Optional<DifferenceBands> fixed;
  private final String ranked;
  private final List<Integer> order;

  /** The differences of each scenario by response, in the order of the others. */
  private final List<Map<String, ResponseDifference>> differences = new ArrayList<>();

  private final List<String> lines = new ArrayList<>();

  private CompareTable(
      Comparison comparison,
      DifferenceBands bands,
      Optional<DifferenceBands> fixed,
      String ranked) {
    this.comparison = comparison;
    this.bands = bands;
    this.fixed = fixed;
    this.ranked = ranked;
    order = comparison.ranked(ranked);
    for (int other = 0; other < comparison.count(); other++) {
      Map<String, ResponseDifference> byName = new LinkedHashMap<>();
      comparison.differences(other).forEach(d -> byName.put(d.response(), d));
      differences.add(byName);
    }
  }

  /**
   * The tables, line by line.
   *
   * @param fixed the same pairs at the scenarios' own parameters, where others are drawn
   */
  static List<String> lines(
      Comparison comparison,
      DifferenceBands bands,
      Optional<DifferenceBands> fixed,
      String ranked,
      long seed,
      Path place) {
    CompareTable table = new CompareTable(comparison, bands, fixed, ranked);
    table.heading(seed);
    if (comparison.count() > 1) {
      table.ranking();
      table.questionsSideBySide();
    }
    table.order.forEach(table::scenario);
    table.footer(place);
    return table.lines;
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private void heading(long seed) {
    Scenario base = comparison.base();
    String others =
        comparison.count() == 1
            ? comparison.scenario(0).id()
            : comparison.count() + " other scenarios";
    add("%s (%s) against %s, seed %d", base.title(), base.id(), others, seed);
  }

  /** All scenarios by their effect on one response. */
  private void ranking() {
    add("");
    add("Ranked by the effect on %s", ranked);
    add("%s", DifferenceRow.heading(""));
    for (int place = 0; place < order.size(); place++) {
      int other = order.get(place);
      String label = (place + 1) + "  " + comparison.scenario(other).id();
      add(
          "%s",
          difference(other, ranked)
              .map(d -> DifferenceRow.of(d, label, 3))
              .orElse("  " + label + " has no such response"));
    }
  }

  private Optional<ResponseDifference> difference(int other, String response) {
    return Optional.ofNullable(differences.get(other).get(response));
  }

  /** Probabilities of all scenarios in columns that are numbered by rank. */
  private void questionsSideBySide() {
    if (comparison.base().questions().isEmpty()) {
      return;
    }
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-30s    base", ""));
    for (int place = 1; place <= order.size(); place++) {
      head.append(String.format(Locale.ROOT, " %7d", place));
    }
    add("");
    add("Questions: probability of yes, by rank; * where it differs from the base's");
    add("%s", head);
    for (Question question : comparison.base().questions()) {
      String response = Responses.question(question.id());
      StringBuilder row = new StringBuilder();
      for (int other : order) {
        difference(other, response)
            .ifPresentOrElse(
                d -> {
                  if (row.isEmpty()) {
                    row.append(String.format(Locale.ROOT, " %7s", cell(d.base().mean(), "")));
                  }
                  String mark = isClear(d.difference()) ? "*" : "";
                  row.append(String.format(Locale.ROOT, " %7s", cell(d.other().mean(), mark)));
                },
                () -> row.append(row.isEmpty() ? "" : String.format(Locale.ROOT, " %7s", "-  ")));
      }
      if (!row.isEmpty()) {
        add("  %-28s%s", question.id(), row);
      }
    }
  }

  private static String cell(double probability, String mark) {
    return Words.plain(probability, 3) + (mark.isEmpty() ? " " : mark);
  }

  private static boolean isClear(PairedDifference difference) {
    return difference.low() > 0 || difference.high() < 0;
  }

  private void scenario(int other) {
    Scenario scenario = comparison.scenario(other);
    add("");
    add("%s: %s (%s pairs)", scenario.id(), scenario.title(), Words.count(comparison.pairs(other)));
    add("%s", parting(other));
    add("");
    add("%s", DifferenceRow.heading("Alignment at the end"));
    for (Dyad dyad : bands.dyads(other)) {
      row(other, Responses.alignmentEnd(dyad), partner(scenario, dyad), 3);
    }
    fixed.ifPresent(chance -> bothBands(other, DifferenceBand.of(bands, chance, other)));
    if (comparison.count() == 1) {
      questions(other);
    }
    counts(other);
  }

  private void bothBands(int other, List<DifferenceBand> both) {
    if (!both.isEmpty()) {
      add("");
      add("%s", DifferenceBand.heading());
      both.forEach(band -> add("%s", band.line(partner(comparison.scenario(other), band.dyad()))));
    }
  }

  private String parting(int other) {
    String where = bands.alike(other) ? "" : " in the alignments of the focus that both have";
    return bands
        .parted(other)
        .map(date -> "Histories part from " + date + where + ".")
        .orElse("Histories never part" + where + ".");
  }

  private static String partner(Scenario scenario, Dyad dyad) {
    return scenario.actor(dyad.first()).name() + ", " + scenario.actor(dyad.second()).name();
  }

  private void row(int other, String response, String label, int decimals) {
    difference(other, response).ifPresent(d -> add("%s", DifferenceRow.of(d, label, decimals)));
  }

  private void questions(int other) {
    List<Question> asked = comparison.scenario(other).questions();
    if (asked.isEmpty()) {
      return;
    }
    add("");
    add("Questions: probability of yes");
    for (Question question : asked) {
      row(other, Responses.question(question.id()), question.id(), 3);
    }
  }

  /** The counts that differ most on average. */
  private void counts(int other) {
    List<ResponseDifference> counts =
        differences.get(other).values().stream()
            .filter(d -> d.response().startsWith("count.") && d.difference().mean() != 0)
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
      row(other, count.response(), CountNames.of(comparison.scenario(other), count.response()), 2);
    }
  }

  private void footer(Path place) {
    add("");
    add(
        "Brackets are 95 %% Monte Carlo intervals of paired differences. The variance ratio says how");
    add("many times as many unpaired replications would be needed for the same interval.");
    add(
        "Shares of the pairs%s are off by at most %s points (95 %%); %s has each interval.",
        comparison.count() > 1 ? " and probabilities side by side" : "",
        Words.plain(100 * widest(), 1),
        DifferencesFile.FILE);
    if (isThere(Verdict.SAME_IN_ALL)) {
      add("Same in all: every pair differs by the same.");
    }
    if (isThere(Verdict.RARE)) {
      add(
          "Rare: fewer than %d pairs have a value other than 0; too few to tell.",
          PairedDifference.RARE);
    }
    add("Results: %s", place);
  }

  /** How far a share may be off where it is least sure: half of the fewest draws. */
  private double widest() {
    int fewest = order.stream().mapToInt(comparison::draws).min().orElseThrow();
    Proportion half = Proportion.jeffreys(fewest / 2, fewest);
    return Math.max(half.estimate() - half.low(), half.high() - half.estimate());
  }

  private boolean isThere(Verdict verdict) {
    return lines.stream().anyMatch(line -> line.endsWith("  " + DifferencesFile.words(verdict)));
  }
}
