package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Candidate;
import org.entente.chart.ClosestPartnerFigure;
import org.entente.chart.ClosestPartners;
import org.entente.chart.Interval;
import org.entente.results.ClosestFile;
import org.entente.results.ClosestFile.Chances;

/** The figure of the closest partner, from the files of a results folder. */
final class ClosestCharts {
  private ClosestCharts() {}

  /** The figure; none where the focus has no other state beside it. */
  static Optional<ClosestPartnerFigure> of(Path folder, Run run) throws IOException {
    List<Chances> all = ClosestFile.read(folder);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ClosestPartnerFigure(
            new ClosestPartners(
                "Who is closest to " + run.focus(),
                run.subtitle("only states are counted"),
                run.focus(),
                TimelineMarks.course(run.scenario(), all.get(0).dates()),
                all.stream().map(chances -> candidate(chances, run)).toList())));
  }

  private static Candidate candidate(Chances chances, Run run) {
    return new Candidate(
        chances.partner(),
        run.name(chances.partner()),
        run.place(chances.partner()),
        chances.chances().stream().map(c -> new Interval(c[0], c[1], c[2])).toList());
  }
}
