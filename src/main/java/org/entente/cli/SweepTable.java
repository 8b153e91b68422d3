package org.entente.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.experiment.Experiment;
import org.entente.results.PointMeans;
import org.entente.results.PointMeans.PointMean;
import org.entente.scenario.Numbers;
import org.entente.study.SweepStage;

/** A sweep on the terminal. */
final class SweepTable {
  private static final int POINTS_SHOWN = 40;
  private static final int FACTORS_SHOWN = 6;
  private static final MathContext DIGITS = new MathContext(6);

  private SweepTable() {}

  /** The points with the mean of a response, and where the rest is. */
  static List<String> lines(SweepStage stage, String response, Path place, Path folder)
      throws IOException {
    Experiment experiment = stage.experiment();
    Design design = experiment.design();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s (%s: %s design, %s, %s, seed %d)",
            experiment.scenario().title(),
            experiment.scenario().id(),
            design.method().word(),
            Words.count(design.size(), "point", "points"),
            Words.count(stage.rows() - stage.failures(), "replication", "replications"),
            experiment.seed()));
    lines.add("");
    List<PointMean> means = PointMeans.read(folder, response);
    List<Factor> factors = design.factors();
    boolean isNarrow = factors.size() <= FACTORS_SHOWN;
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("point"));
    if (isNarrow) {
      factors.forEach(factor -> header.add(factor.name()));
    }
    header.add(response);
    header.add("95 % interval");
    header.add("replications");
    cells.add(header);
    for (PointMean mean : means.subList(0, Math.min(POINTS_SHOWN, means.size()))) {
      List<String> row = new ArrayList<>(List.of(Words.count(mean.point())));
      if (isNarrow) {
        for (int f = 0; f < factors.size(); f++) {
          row.add(level(factors.get(f), design.point(mean.point() - 1)[f]));
        }
      }
      row.add(number(mean.mean()));
      row.add(
          mean.low().isPresent() && mean.high().isPresent()
              ? number(mean.low()) + " to " + number(mean.high())
              : "-");
      row.add(Words.count(mean.replications()));
      cells.add(row);
    }
    lines.addAll(AlignedRows.of(cells));
    if (means.size() > POINTS_SHOWN) {
      lines.add(
          "  and " + Words.count(means.size() - POINTS_SHOWN) + " points more in summary.csv");
    }
    lines.add("");
    lines.add("Results: " + place);
    return lines;
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4g", value.getAsDouble()) : "-";
  }

  private static String level(Factor factor, double level) {
    return factor.kind() == Factor.Kind.SWITCH
        ? level == 0 ? "false" : "true"
        : Numbers.text(new BigDecimal(level).round(DIGITS).doubleValue());
  }

  /** The levels of the first points. */
  static List<String> levels(Design design, int most) {
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("point"));
    design.factors().forEach(factor -> header.add(factor.name()));
    cells.add(header);
    for (int p = 0; p < Math.min(most, design.size()); p++) {
      List<String> row = new ArrayList<>(List.of(Words.count(p + 1)));
      for (int f = 0; f < design.factors().size(); f++) {
        row.add(level(design.factors().get(f), design.point(p)[f]));
      }
      cells.add(row);
    }
    List<String> lines = AlignedRows.of(cells);
    if (design.size() > most) {
      lines.add("  and " + Words.count(design.size() - most) + " points more");
    }
    return lines;
  }

  /** A factor in a line. */
  static String describe(Factor factor) {
    String name = factor.name();
    return switch (factor.kind()) {
      case SWITCH -> name + ", on or off";
      case DUMMY -> name + ", which the model does not read";
      case GROUP ->
          name
              + ", "
              + Words.count(factor.members().size(), "quantity", "quantities")
              + " as one from low (0) to high (1)";
      case QUANTITY ->
          factor.isDiscrete()
              ? name
                  + " at "
                  + String.join(", ", factor.levels().stream().map(Numbers::text).toList())
              : name + " from " + Numbers.text(factor.low()) + " to " + Numbers.text(factor.high());
    };
  }

  /** The factors of a design for a script. */
  static List<Map<String, Object>> factors(Design design) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Factor factor : design.factors()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", factor.name());
      one.put("kind", factor.kind().name().toLowerCase(Locale.ROOT));
      one.put("low", factor.low());
      one.put("high", factor.high());
      all.add(one);
    }
    return all;
  }

  /** What a script needs. */
  static Map<String, Object> document(SweepStage stage, Path place) {
    Experiment experiment = stage.experiment();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", experiment.scenario().id());
    document.put("seed", experiment.seed());
    document.put("design", experiment.design().method().word());
    document.put("factors", factors(experiment.design()));
    document.put("points", experiment.design().size());
    document.put("replications", experiment.replications());
    document.put("streams", experiment.streams().word());
    document.put("rows", stage.rows());
    document.put("failed", stage.failures());
    document.put("results", place.toString());
    return document;
  }
}
