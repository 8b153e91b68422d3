package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Interval;
import org.entente.chart.MonthlySeries;
import org.entente.chart.MonthlyStimuli;
import org.entente.chart.StimuliByMonthFigure;
import org.entente.results.MonthlyFile;
import org.entente.results.MonthlyFile.Counts;
import org.entente.scenario.StimulusType;

/** The figure of stimuli by month, from the files of a results folder. */
final class MonthlyCharts {
  private MonthlyCharts() {}

  /** The figure; none where nothing may happen. */
  static Optional<StimuliByMonthFigure> of(Path folder, Run run) throws IOException {
    List<Counts> all = MonthlyFile.read(folder);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StimuliByMonthFigure(
            new MonthlyStimuli(
                "What happens, month by month",
                run.subtitle("each panel has its own scale"),
                all.get(0).months(),
                TimelineMarks.decisions(run.scenario()),
                all.stream().map(counts -> series(counts, run)).toList())));
  }

  private static MonthlySeries series(Counts counts, Run run) {
    StimulusType type = run.scenario().stimuli().get(counts.stimulus());
    return new MonthlySeries(
        type == null ? counts.stimulus() : type.name(),
        run.name(counts.source()) + " on " + run.name(counts.target()),
        run.place(counts.source()),
        counts.means().stream().map(m -> new Interval(m[0], m[1], m[2])).toList());
  }
}
