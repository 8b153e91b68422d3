package org.entente.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.analysis.Index;
import org.entente.chart.EffectPlane;
import org.entente.chart.EffectsFigure;
import org.entente.chart.Figure;
import org.entente.design.Factor;
import org.entente.report.FigureSource.Request;
import org.entente.study.IndicesFile;
import org.entente.study.StudyFile;

/**
 * The figures of Morris' effects, from the last screening of a study or from a study of its own.
 */
final class EffectCharts {
  private static final String MORRIS = "morris";

  private EffectCharts() {}

  /** The file that effects are read from, below the results folder. */
  static String file(Path folder) {
    return Stream.of("factors/", "groups/")
        .map(stage -> stage + IndicesFile.FILE)
        .filter(file -> Files.exists(folder.resolve(file)))
        .findFirst()
        .orElse(IndicesFile.FILE);
  }

  /** The plane of a response, or of all; none where effects were not estimated. */
  static List<Figure> planes(Request request) throws IOException {
    Path file = request.folder().resolve(file(request.folder()));
    String stage = file(request.folder()).replace(IndicesFile.FILE, "").replace("/", "");
    Run run = request.run().of(StudyFile.read(request.folder()).stage(stage).ended());
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, IndexRows> each : IndexRows.of(file).entrySet()) {
      boolean wanted = request.response().map(each.getKey()::equals).orElse(true);
      if (wanted && each.getValue().method().equals(MORRIS)) {
        figures.add(new EffectsFigure(plane(run, each.getKey(), each.getValue())));
      }
    }
    return figures;
  }

  private static EffectPlane plane(Run run, String response, IndexRows rows) {
    Map<String, Index> spreads = rows.order("sigma");
    List<EffectPlane.Effect> effects = new ArrayList<>();
    rows.order("mu-star")
        .forEach(
            (factor, size) -> {
              Index spread = spreads.get(factor);
              if (spread != null) {
                effects.add(
                    new EffectPlane.Effect(factor, size, spread, factor.equals(Factor.DUMMY)));
              }
            });
    effects.sort(Comparator.comparingDouble(effect -> -effect.size().index()));
    return new EffectPlane(
        response,
        "Effects on: " + ResponseWords.of(run, response),
        run.subtitle("Morris' effects of " + effects.size() + " factors"),
        effects);
  }
}
