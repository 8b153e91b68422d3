package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.chart.DriftFan;
import org.entente.chart.Mark;
import org.entente.chart.Partner;
import org.entente.chart.Spread;
import org.entente.results.BandsFile;
import org.entente.results.BandsFile.Band;
import org.entente.scenario.Parameter;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;

/** The data of the drift figures, from the files of a results folder. */
final class DriftFans {
  private DriftFans() {}

  /** The fan of the scenario's focus. */
  static DriftFan of(Path folder, Scenario scenario, long seed, long replications)
      throws IOException {
    List<Band> bands =
        BandsFile.read(folder).stream()
            .filter(band -> band.first().equals(scenario.focus()))
            .toList();
    String focus = scenario.actor(scenario.focus()).name();
    List<LocalDate> dates = bands.isEmpty() ? List.of() : bands.get(0).dates();
    return new DriftFan(
        "How the alignments of " + focus + " drift",
        String.format(
            Locale.ROOT,
            "%s: %,d simulated histories, seed %d; bands show chance at fixed parameters",
            scenario.id(),
            replications,
            seed),
        focus,
        dates,
        scenario.clock().decisionsFrom(),
        bands.stream().map(band -> partner(band, scenario)).toList(),
        marks(scenario, dates));
  }

  private static Partner partner(Band band, Scenario scenario) {
    List<Spread> spreads =
        band.spreads().stream().map(q -> new Spread(q[0], q[1], q[2], q[3], q[4])).toList();
    return new Partner(band.second(), scenario.actor(band.second()).name(), spreads);
  }

  private static List<Mark> marks(Scenario scenario, List<LocalDate> dates) {
    List<Mark> marks = new ArrayList<>();
    for (TimelineEntry entry : scenario.timeline()) {
      if (!entry.enabled()) {
        continue;
      }
      for (LocalDate date : entry.dates()) {
        if (!date.isBefore(dates.get(0)) && !date.isAfter(dates.get(dates.size() - 1))) {
          marks.add(mark(entry, date, scenario));
        }
      }
    }
    return marks;
  }

  private static Mark mark(TimelineEntry entry, LocalDate date, Scenario scenario) {
    StimulusType type = scenario.stimuli().get(entry.stimulus());
    if (type == null) {
      throw new IllegalArgumentException("there is no stimulus '" + entry.stimulus() + "'");
    }
    Set<String> actors = new LinkedHashSet<>(entry.on());
    actors.add(entry.from());
    return new Mark(
        date,
        type.name()
            + ", "
            + scenario.actor(entry.from()).name()
            + " on "
            + scenario.actor(entry.on().get(0)).name(),
        actors,
        Math.abs(type.valence().value()) * entry.intensity().value() * nearness(actors, scenario));
  }

  /**
   * What passes between others moves the focus through spillover only, so it counts for as much.
   */
  private static double nearness(Set<String> actors, Scenario scenario) {
    return actors.contains(scenario.focus()) ? 1 : scenario.dynamics().value(Parameter.SPILLOVER);
  }
}
