package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.chart.Fan;
import org.entente.chart.Measure;
import org.entente.chart.Partner;
import org.entente.chart.Spread;
import org.entente.results.BandsFile;
import org.entente.results.BandsFile.Band;

/** The data of the drift figures, from the files of a results folder. */
final class DriftFans {
  private DriftFans() {}

  /** The fan of the scenario's focus. */
  static Fan of(Path folder, Run run) throws IOException {
    List<Band> bands =
        BandsFile.read(folder).stream()
            .filter(band -> band.first().equals(run.scenario().focus()))
            .toList();
    List<LocalDate> dates = bands.isEmpty() ? List.of() : bands.get(0).dates();
    return new Fan(
        "How the alignments of " + run.focus() + " drift",
        run.subtitle("bands show chance at fixed parameters"),
        Measure.alignmentWith(run.focus()),
        TimelineMarks.course(run.scenario(), dates),
        bands.stream().map(band -> partner(band, run)).toList());
  }

  /** A partner from its band. */
  static Partner partner(Band band, Run run) {
    List<Spread> spreads =
        band.spreads().stream().map(q -> new Spread(q[0], q[1], q[2], q[3], q[4])).toList();
    return new Partner(band.second(), run.name(band.second()), spreads);
  }
}
