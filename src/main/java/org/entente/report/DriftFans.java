package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Fan;
import org.entente.chart.Measure;
import org.entente.chart.Partner;
import org.entente.chart.Spread;
import org.entente.results.BandsFile;
import org.entente.results.BandsFile.Band;
import org.entente.results.FixedParameters;

/** The data of the drift figures, from the files of a results folder. */
final class DriftFans {
  private DriftFans() {}

  /** The fan of the scenario's focus. */
  static Fan of(Path folder, Run run) throws IOException {
    List<Band> bands = ofFocus(folder, run);
    Optional<Path> fixed = FixedParameters.beside(folder);
    List<Band> chance = fixed.isPresent() ? ofFocus(fixed.get(), run) : List.of();
    List<Partner> partners = new ArrayList<>();
    for (int b = 0; b < bands.size(); b++) {
      partners.add(
          partner(bands.get(b), chance.isEmpty() ? List.of() : spreads(chance.get(b)), run));
    }
    List<LocalDate> dates = bands.isEmpty() ? List.of() : bands.get(0).dates();
    return new Fan(
        "How the alignments of " + run.focus() + " drift",
        run.subtitle(
            chance.isEmpty()
                ? "bands show chance at fixed parameters"
                : "bands show chance alone, and with it how unsure the parameters are"),
        Measure.alignmentWith(run.focus()),
        TimelineMarks.course(run.scenario(), dates),
        partners);
  }

  private static List<Band> ofFocus(Path folder, Run run) throws IOException {
    return BandsFile.read(folder).stream()
        .filter(band -> band.first().equals(run.scenario().focus()))
        .toList();
  }

  /**
   * A partner from its band.
   *
   * @param chance spreads of chance alone; none where the band is of that
   */
  static Partner partner(Band band, List<Spread> chance, Run run) {
    return new Partner(band.second(), run.name(band.second()), spreads(band), chance);
  }

  /** The quantiles of a band. */
  static List<Spread> spreads(Band band) {
    return band.spreads().stream().map(q -> new Spread(q[0], q[1], q[2], q[3], q[4])).toList();
  }
}
