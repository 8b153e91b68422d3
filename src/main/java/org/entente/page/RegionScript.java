package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Observations;
import org.entente.report.Run;
import org.entente.results.BandsFile;
import org.entente.results.BandsFile.Band;
import org.entente.scenario.Scenario;

/** The region week by week, as the page's script moves it: medians of all dyads. */
final class RegionScript {
  private static final int MEDIAN = 2;

  private RegionScript() {}

  /** The region of an ensemble, from {@code bands.csv}. */
  static Map<String, Object> of(Path folder, Run run) throws IOException {
    Scenario scenario = run.scenario();
    List<LocalDate> weeks = new Observations(CompiledScenario.of(scenario)).weeklyDates();
    List<String> actors = scenario.actorsFromFocus();
    List<Object> nodes = new ArrayList<>();
    for (String actor : actors) {
      nodes.add(
          Map.of(
              "name", run.name(actor), "capability", scenario.actor(actor).capability().value()));
    }
    List<Object> dyads = new ArrayList<>();
    for (Band band : BandsFile.read(folder)) {
      Map<String, Object> dyad = new LinkedHashMap<>();
      dyad.put("first", actors.indexOf(band.first()));
      dyad.put("second", actors.indexOf(band.second()));
      dyad.put("q50", Steps.of(weeks, Steps.COARSE, week -> median(band, week)));
      dyads.add(dyad);
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("heading", "The region, week by week");
    model.put(
        "note",
        "Medians of the histories. Wide lines are strong ties, dashed ones hostile; a circle's area"
            + " is the actor's capability. Move the slider to go through time.");
    model.put("dates", Steps.dates(weeks));
    model.put("actors", nodes);
    model.put("dyads", dyads);
    return model;
  }

  private static double median(Band band, LocalDate week) {
    int row = band.dates().indexOf(week);
    if (row < 0) {
      throw new IllegalArgumentException(
          BandsFile.FILE + " has no " + week + " for " + band.first() + " and " + band.second());
    }
    return band.spreads().get(row)[MEDIAN];
  }
}
