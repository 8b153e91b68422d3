package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Index;
import org.entente.chart.Figure;
import org.entente.chart.IndexBars;
import org.entente.chart.IndicesFigure;
import org.entente.design.Factor;
import org.entente.report.FigureSource.Request;
import org.entente.study.StudyFile;

/** The figures of a sensitivity study's indices, from {@code indices.csv} of its folder. */
final class IndexCharts {
  /** How many factors are shown, beside the dummy. */
  static final int LEADING = 15;

  private IndexCharts() {}

  /** Responses that have indices. */
  static List<String> responses(Path folder) throws IOException {
    return List.copyOf(IndexRows.read(folder).keySet());
  }

  /** Why a study has no picture, in one sentence. */
  static Optional<String> lack(Path folder) throws IOException {
    return responses(folder).isEmpty()
        ? Optional.of("No charts were drawn: no response has indices.")
        : Optional.empty();
  }

  /** The bars of a response, or of all. */
  static List<Figure> bars(Request request) throws IOException {
    List<Figure> figures = new ArrayList<>();
    Run stage = request.run().of(StudyFile.read(request.folder()).stage("").ended());
    for (Map.Entry<String, IndexRows> each : IndexRows.read(request.folder()).entrySet()) {
      if (request.response().map(each.getKey()::equals).orElse(true)) {
        figures.add(new IndicesFigure(bars(stage, each.getKey(), each.getValue())));
      }
    }
    return figures;
  }

  private static IndexBars bars(Run run, String response, IndexRows rows) {
    IndexMeasure measure = IndexMeasure.of(rows.method());
    List<IndexBars.Row> all = new ArrayList<>();
    List<Map<String, Index>> orders = measure.orders().stream().map(rows::order).toList();
    for (String factor : orders.get(0).keySet()) {
      List<Index> indices = new ArrayList<>();
      for (Map<String, Index> order : orders) {
        Optional.ofNullable(order.get(factor)).ifPresent(indices::add);
      }
      all.add(new IndexBars.Row(factor, indices, factor.equals(Factor.DUMMY)));
    }
    all.sort(Comparator.comparingDouble(row -> -size(row, measure)));
    List<IndexBars.Row> shown = new ArrayList<>();
    for (IndexBars.Row row : all) {
      if (shown.size() < LEADING || row.dummy()) {
        shown.add(row);
      }
    }
    return new IndexBars(
        response,
        "What it hangs on: " + ResponseWords.of(run, response),
        run.subtitle(beside(rows)),
        measure.words(),
        measure.series(),
        shown,
        all.size() - shown.size(),
        measure == IndexMeasure.OAT);
  }

  /** How large a factor is among others. */
  private static double size(IndexBars.Row row, IndexMeasure measure) {
    double first = Math.abs(row.indices().get(0).index());
    return measure == IndexMeasure.OAT
        ? Math.max(first, Math.abs(row.indices().get(1).index()))
        : first;
  }

  private static String beside(IndexRows rows) {
    String method = "method " + rows.method();
    return rows.noise()
        .map(noise -> method + "; chance has " + percent(noise.index()) + " of all variance")
        .orElse(method);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
