package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.calibration.CalibrationFiles;
import org.entente.chart.DifferenceFanFigure;
import org.entente.chart.DistributionFigure;
import org.entente.chart.DriftFanFigure;
import org.entente.chart.DriftFigure;
import org.entente.chart.EffectsFigure;
import org.entente.chart.Fan;
import org.entente.chart.Figure;
import org.entente.chart.FirstDatesFigure;
import org.entente.chart.IndicesFigure;
import org.entente.chart.PartnerMapFigure;
import org.entente.chart.ResponseCurveFigure;
import org.entente.chart.ResponseMapFigure;
import org.entente.results.BandsFile;
import org.entente.results.ClosestFile;
import org.entente.results.DesignFile;
import org.entente.results.DifferenceBandsFile;
import org.entente.results.FirstDatesFile;
import org.entente.results.MonthlyFile;
import org.entente.results.PartingsFile;
import org.entente.results.PosteriorFile;
import org.entente.results.ResultsWriter;
import org.entente.results.SweepFiles;
import org.entente.results.TiesFile;
import org.entente.scenario.Scenario;
import org.entente.study.IndicesFile;
import org.entente.study.StudyFile;

/** Where figures come from: each reads some files of a results folder, once for all it draws. */
enum FigureSource {
  /** The drift of the focus's alignments. */
  DRIFT(List.of("drift", "drift-fan"), List.of(BandsFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      Fan fan = DriftFans.of(request.folder(), request.run());
      return List.of(new DriftFigure(fan), new DriftFanFigure(fan));
    }
  },

  /** Closest partners. */
  CLOSEST(List.of("closest-partner"), List.of(ClosestFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return list(ClosestCharts.of(request.folder(), request.run()));
    }
  },

  /** The whole region. */
  REGION(List.of("alignment-matrix", "network"), List.of(ResultsWriter.RESPONSES)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      RegionCharts region = RegionCharts.read(request.folder(), request.run());
      return List.of(region.matrix(), region.network());
    }
  },

  /** Stimuli by month. */
  MONTHLY(List.of("stimuli-by-month"), List.of(MonthlyFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return list(MonthlyCharts.of(request.folder(), request.run()));
    }
  },

  /** When questions first come to yes. */
  FIRST_DATES(List.of(FirstDatesFigure.NAME), List.of(FirstDatesFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return list(FirstDatesCharts.of(request.folder(), request.run()));
    }
  },

  /** Trust against alignment. */
  TRUST(List.of("trust-alignment"), List.of(TiesFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return List.of(TrustCharts.of(request.folder(), request.run()));
    }
  },

  /** The distribution of a response. */
  DISTRIBUTION(List.of(DistributionFigure.NAME), List.of(ResultsWriter.RESPONSES)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return List.of(DistributionCharts.of(request.folder(), request.run(), request.response()));
    }
  },

  /** Differences between scenarios. */
  DIFFERENCE(
      List.of(DifferenceFanFigure.NAME), List.of(DifferenceBandsFile.FILE, PartingsFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return List.copyOf(DifferenceCharts.of(request.folder(), request.run(), request.others()));
    }
  },

  /** A response over one factor of a sweep. */
  CURVE(List.of(ResponseCurveFigure.NAME), List.of(DesignFile.FILE, SweepFiles.SUMMARY)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return SweepCharts.curve(request);
    }
  },

  /** A response over two factors of a sweep. */
  MAP(List.of(ResponseMapFigure.NAME), List.of(DesignFile.FILE, SweepFiles.SUMMARY)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return SweepCharts.map(request);
    }
  },

  /** Closest partners over two factors of a sweep. */
  PARTNERS(List.of(PartnerMapFigure.NAME), List.of(DesignFile.FILE, SweepFiles.SUMMARY)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return SweepCharts.partners(request);
    }
  },

  /** What responses hang on. */
  INDICES(List.of(IndicesFigure.NAME), List.of(IndicesFile.FILE, StudyFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return IndexCharts.bars(request);
    }
  },

  /** Effects found by screening; the file is that of a stage, if there are stages. */
  EFFECTS(List.of(EffectsFigure.NAME), List.of(IndicesFile.FILE, StudyFile.FILE)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return EffectCharts.planes(request);
    }
  },

  /** What a record says about quantities. */
  POSTERIOR(
      List.of("prior-posterior", "corner"),
      List.of(PosteriorFile.FILE, CalibrationFiles.MARGINALS)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return CalibrationCharts.sample(request.folder(), request.run());
    }
  },

  /** Whether the model leads to the record. */
  CHECKS(List.of("posterior-check"), List.of(CalibrationFiles.CHECKS)) {
    @Override
    List<Figure> figures(Request request) throws IOException {
      return CalibrationCharts.checks(request.folder(), request.run());
    }
  };

  private static final Set<FigureSource> OF_RESPONSE =
      EnumSet.of(DISTRIBUTION, CURVE, MAP, INDICES, EFFECTS);

  private final List<String> names;
  private final List<String> files;

  FigureSource(List<String> names, List<String> files) {
    this.names = names;
    this.files = files;
  }

  /**
   * What figures are asked for.
   *
   * @param folder a results folder
   * @param run its run
   * @param others the scenarios that the run is compared with; empty if it is no comparison
   * @param response whose figures are wanted; empty for the first, or for all of a sensitivity
   *     study
   */
  record Request(Path folder, Run run, List<Scenario> others, Optional<String> response) {}

  /** The figures; fewer than names where there is nothing to show. */
  abstract List<Figure> figures(Request request) throws IOException;

  private static List<Figure> list(Optional<? extends Figure> figure) {
    List<Figure> figures = new ArrayList<>();
    figure.ifPresent(figures::add);
    return figures;
  }

  /** The sources of a folder of a kind. */
  static List<FigureSource> of(ResultsKind kind) {
    return switch (kind) {
      case ENSEMBLE -> List.of(DRIFT, CLOSEST, REGION, MONTHLY, FIRST_DATES, TRUST, DISTRIBUTION);
      case COMPARISON -> List.of(DIFFERENCE);
      case SWEEP -> List.of(CURVE, MAP, PARTNERS);
      case SENSITIVITY -> List.of(INDICES, EFFECTS);
      case CALIBRATION -> List.of(POSTERIOR, CHECKS);
    };
  }

  /** Those of them that draw the response that is asked for. */
  static List<FigureSource> ofResponse(ResultsKind kind) {
    return of(kind).stream().filter(source -> OF_RESPONSE.contains(source)).toList();
  }

  /** Whether it reads a row a replication. */
  boolean needsRows() {
    return files.contains(ResultsWriter.RESPONSES);
  }

  /** Names of the figures that it draws. */
  List<String> names() {
    return names;
  }

  /** The files that the figures of these names are drawn from. */
  static Set<String> files(List<FigureSource> sources, List<String> wanted) {
    Set<String> files = new LinkedHashSet<>();
    for (FigureSource source : sources) {
      if (source.draws(wanted)) {
        files.addAll(source.files);
      }
    }
    return files;
  }

  /** Whether it draws one of the figures of these names. */
  boolean draws(List<String> wanted) {
    return names.stream().anyMatch(wanted::contains);
  }
}
