package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.Course;
import org.entente.chart.DifferenceFanFigure;
import org.entente.chart.Fan;
import org.entente.chart.Mark;
import org.entente.chart.Measure;
import org.entente.chart.Partner;
import org.entente.chart.Turn;
import org.entente.results.BandsFile.Band;
import org.entente.results.DifferenceBandsFile;
import org.entente.results.FixedParameters;
import org.entente.results.PartingsFile;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The figures of a comparison, from the files of its results folder. */
final class DifferenceCharts {
  private DifferenceCharts() {}

  /** A figure for each scenario that shares two days and a partner with the base. */
  static List<DifferenceFanFigure> of(Path folder, Run base, List<Scenario> others)
      throws IOException {
    Map<String, List<Band>> all = DifferenceBandsFile.read(folder);
    Map<String, LocalDate> parted = PartingsFile.read(folder);
    Optional<Path> fixed = FixedParameters.beside(folder);
    Map<String, List<Band>> chance =
        fixed.isPresent() ? DifferenceBandsFile.read(fixed.get()) : Map.of();
    List<DifferenceFanFigure> figures = new ArrayList<>();
    for (Scenario other : others) {
      List<Band> bands = all.getOrDefault(other.id(), List.of());
      if (!bands.isEmpty() && bands.get(0).dates().size() > 1) {
        figures.add(
            new DifferenceFanFigure(
                fan(
                    bands,
                    chance.getOrDefault(other.id(), List.of()),
                    base,
                    other,
                    parted.get(other.id())),
                other.id()));
      }
    }
    return figures;
  }

  private static Fan fan(
      List<Band> bands, List<Band> chance, Run base, Scenario other, @Nullable LocalDate parted) {
    List<Partner> partners = new ArrayList<>();
    for (int b = 0; b < bands.size(); b++) {
      partners.add(
          DriftFans.partner(
              bands.get(b), chance.isEmpty() ? List.of() : DriftFans.spreads(chance.get(b)), base));
    }
    return new Fan(
        other.title() + ": what changes for " + base.focus(),
        String.format(
            Locale.ROOT,
            "%s less %s: %,d pairs of histories with the same draws, seed %d; bands show how pairs"
                + " differ",
            other.id(),
            base.scenario().id(),
            base.replications(),
            base.seed()),
        Measure.differenceWith(base.focus()),
        course(bands, base.scenario(), other, parted),
        partners);
  }

  private static Course course(
      List<Band> bands, Scenario base, Scenario other, @Nullable LocalDate parted) {
    List<LocalDate> dates = bands.get(0).dates();
    List<Turn> turns = new ArrayList<>(List.of(TimelineMarks.decisions(base)));
    if (parted != null) {
      turns.add(new Turn(parted, "histories part from"));
    }
    List<Mark> before = TimelineMarks.marks(base, dates);
    List<Mark> after = TimelineMarks.marks(other, dates);
    List<Mark> marks = new ArrayList<>();
    before.stream()
        .filter(mark -> !after.contains(mark))
        .forEach(mark -> marks.add(worded("without ", mark)));
    after.stream()
        .filter(mark -> !before.contains(mark))
        .forEach(mark -> marks.add(worded("with ", mark)));
    return new Course(dates, turns, marks);
  }

  private static Mark worded(String words, Mark mark) {
    return new Mark(mark.date(), words + mark.label(), mark.actors(), mark.weight());
  }
}
