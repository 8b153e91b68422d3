package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.ObservedStimulus;
import org.entente.results.ClosestFile;
import org.entente.results.TiesFile;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Measure;
import org.entente.scenario.Proposition.Window;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/**
 * The forecast of no change, against which another is measured: stimuli come as often as in the
 * time before, by the scenario's timeline and the record; ties stay as in the reference state, so
 * that higher and lower are even; the closest partner stays.
 *
 * <p>The time before is as long as the window, or as much of it as the clock has, the number then
 * being scaled to the window's length.
 */
final class Persistence {
  private final Scenario scenario;
  private final List<ObservedRecord> pasts;
  private final Map<List<String>, TiesFile.TieSpread> ties = new LinkedHashMap<>();
  private final Map<String, Double> closest = new LinkedHashMap<>();

  /** Reads what a results folder tells of the reference state. */
  Persistence(Path folder, Scenario scenario, ObservedRecord record) throws IOException {
    this.scenario = scenario;
    pasts = List.of(scripted(scenario), record);
    for (TiesFile.TieSpread tie : TiesFile.read(folder)) {
      // The reference state comes first.
      ties.putIfAbsent(List.of(tie.from(), tie.to()), tie);
    }
    for (ClosestFile.Chances chances : ClosestFile.read(folder)) {
      int day = chances.dates().indexOf(scenario.clock().referenceDate());
      if (day >= 0) {
        closest.put(chances.partner(), chances.chances().get(day)[0]);
      }
    }
  }

  private static ObservedRecord scripted(Scenario scenario) {
    List<ObservedStimulus> stimuli = new ArrayList<>();
    for (TimelineEntry entry : scenario.timeline()) {
      if (entry.enabled()) {
        for (LocalDate date : entry.dates()) {
          stimuli.add(
              new ObservedStimulus(
                  date, entry.stimulus(), entry.from(), entry.on().get(0), 1, entry.id()));
        }
      }
    }
    return new ObservedRecord(stimuli, List.of());
  }

  /** The probability that it gives to yes; empty where it has nothing to say. */
  OptionalDouble of(Question question) {
    Proposition asked = question.proposition();
    if (asked instanceof Proposition.Count count) {
      return count(count);
    }
    if (asked instanceof Proposition.Standing standing) {
      return standing(standing);
    }
    if (asked instanceof Proposition.Closest partner) {
      Double chance = closest.get(partner.partner());
      return chance == null ? OptionalDouble.empty() : OptionalDouble.of(chance);
    }
    return asked instanceof Proposition.Realigns ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  private OptionalDouble count(Proposition.Count asked) {
    long length = days(asked.window());
    LocalDate start = scenario.clock().start();
    LocalDate last = asked.window().from().minusDays(1);
    if (last.isBefore(start)) {
      return OptionalDouble.empty();
    }
    LocalDate first = last.minusDays(length - 1);
    Window before = new Window(first.isBefore(start) ? start : first, last);
    Proposition.Count then =
        new Proposition.Count(
            asked.stimulus(), asked.from(), asked.on(), before, asked.of(), 0, Integer.MAX_VALUE);
    int came = pasts.stream().mapToInt(past -> past.atLeast(then)).max().orElse(0);
    double number = (double) came * length / days(before);
    return OptionalDouble.of(number >= asked.atLeast() && number <= asked.atMost() ? 1 : 0);
  }

  private static long days(Window window) {
    return ChronoUnit.DAYS.between(window.from(), window.until()) + 1;
  }

  private OptionalDouble standing(Proposition.Standing asked) {
    Double level = asked.level();
    if (level == null) {
      return OptionalDouble.of(0.5);
    }
    TiesFile.TieSpread there = ties.get(List.of(asked.first(), asked.second()));
    TiesFile.TieSpread back = ties.get(List.of(asked.second(), asked.first()));
    if (there == null || back == null) {
      return OptionalDouble.empty();
    }
    double stood = (mean(asked.measure(), there) + mean(asked.measure(), back)) / 2;
    boolean yes =
        asked.comparison() == Proposition.Comparison.ABOVE ? stood > level : stood < level;
    return OptionalDouble.of(yes ? 1 : 0);
  }

  private static double mean(Measure measure, TiesFile.TieSpread tie) {
    double[] spread = measure == Measure.TRUST ? tie.trust() : tie.alignment();
    return spread[spread.length - 1];
  }
}
