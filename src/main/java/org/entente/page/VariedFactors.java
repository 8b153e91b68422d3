package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.report.FactorLevel;
import org.entente.report.Run;
import org.entente.results.FactorsFile;
import org.entente.scenario.Numbers;
import org.entente.table.Table;

/**
 * The factors of a sweep, from {@code factors.csv}, and their levels in words.
 *
 * @param names in the design's order
 * @param kinds of each, {@code switch} among them
 * @param lows the low end of each range
 * @param highs the high end
 */
record VariedFactors(
    List<String> names, List<String> kinds, List<Double> lows, List<Double> highs) {
  private static final double DIGITS = 1e6;

  /** Reads the factors of a folder. */
  static VariedFactors read(Path folder) throws IOException {
    Table table = Table.read(folder.resolve(FactorsFile.FILE));
    List<Double> lows = new ArrayList<>();
    List<Double> highs = new ArrayList<>();
    for (double low : table.numbers("low")) {
      lows.add(low);
    }
    for (double high : table.numbers("high")) {
      highs.add(high);
    }
    return new VariedFactors(table.texts("factor"), table.texts("kind"), lows, highs);
  }

  /** A level of a factor, as in "0.4", or "on". */
  String level(int factor, double level) {
    if (kinds.get(factor).equals("switch")) {
      return level == 0 ? "off" : "on";
    }
    return Numbers.text(Math.rint(level * DIGITS) / DIGITS).replace('-', '\u2212');
  }

  /** The factors, a row each. */
  PageTable table(Run run) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int factor = 0; factor < names.size(); factor++) {
      Optional<Double> own = FactorLevel.of(run.scenario(), names.get(factor));
      String base = "";
      if (own.isPresent()) {
        base = level(factor, own.get());
      }
      rows.add(
          List.of(
              Cell.of(names.get(factor)),
              Cell.of(kinds.get(factor)),
              Cell.of(level(factor, lows.get(factor)), lows.get(factor)),
              Cell.of(level(factor, highs.get(factor)), highs.get(factor)),
              Cell.of(base)));
    }
    return new PageTable(
        "factors",
        "What was varied, from where to where, and where the scenario itself stands",
        List.of(
            Heading.words("factor"),
            Heading.words("kind"),
            Heading.numbers("low"),
            Heading.numbers("high"),
            Heading.numbers("the scenario")),
        rows);
  }
}
