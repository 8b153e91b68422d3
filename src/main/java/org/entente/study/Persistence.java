package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.ObservedStimulus;
import org.entente.outcome.ObservedValue;
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
 * being scaled to the window's length and rounded, a half up: there is no half of a stimulus, and
 * of "at most one" and "at least two" one must come true.
 */
final class Persistence {
  private final Scenario scenario;
  private final List<ObservedRecord> pasts;
  private final Map<String, Question> byId = new LinkedHashMap<>();
  private final Map<List<String>, TiesFile.TieSpread> ties = new LinkedHashMap<>();
  private final Map<String, Double> closest = new LinkedHashMap<>();

  /** Reads what a results folder tells of the reference state. */
  Persistence(Path folder, Scenario scenario, ObservedRecord record) throws IOException {
    this.scenario = scenario;
    pasts = List.of(scripted(scenario), record);
    scenario.asked().forEach(question -> byId.put(question.id(), question));
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
    if (asked instanceof Proposition.Compound compound) {
      return compound(compound);
    }
    return asked instanceof Proposition.Realigns ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  /** What follows from the answers to the parts; empty where nothing does. */
  private OptionalDouble compound(Proposition.Compound asked) {
    List<OptionalDouble> parts =
        asked.questions().stream().map(id -> of(Objects.requireNonNull(byId.get(id), id))).toList();
    if (asked instanceof Proposition.Not) {
      OptionalDouble part = parts.get(0);
      return part.isPresent() ? OptionalDouble.of(1 - part.getAsDouble()) : part;
    }
    // One no settles what asks for all, one yes what asks for any.
    double settling = asked instanceof Proposition.Any ? 1 : 0;
    if (parts.stream().anyMatch(part -> part.isPresent() && part.getAsDouble() == settling)) {
      return OptionalDouble.of(settling);
    }
    boolean settled =
        parts.stream().allMatch(part -> part.isPresent() && part.getAsDouble() == 1 - settling);
    return settled ? OptionalDouble.of(1 - settling) : OptionalDouble.empty();
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
    long number = Math.round((double) came * length / days(before));
    return OptionalDouble.of(number >= asked.atLeast() && number <= asked.atMost() ? 1 : 0);
  }

  private static long days(Window window) {
    return ChronoUnit.DAYS.between(window.from(), window.until()) + 1;
  }

  /**
   * What a dyad is held to be on a date: what it was in the reference state, on average over the
   * replications.
   *
   * @return empty for a date before the reference state's, or where that is not told
   */
  OptionalDouble of(ObservedValue value) {
    return value.date().isBefore(scenario.clock().referenceDate())
        ? OptionalDouble.empty()
        : stood(value.measure(), value.first(), value.second());
  }

  private OptionalDouble standing(Proposition.Standing asked) {
    Double level = asked.level();
    if (level == null) {
      return OptionalDouble.of(0.5);
    }
    OptionalDouble stood = stood(asked.measure(), asked.first(), asked.second());
    if (stood.isEmpty()) {
      return stood;
    }
    boolean yes =
        asked.comparison() == Proposition.Comparison.ABOVE
            ? stood.getAsDouble() > level
            : stood.getAsDouble() < level;
    return OptionalDouble.of(yes ? 1 : 0);
  }

  private OptionalDouble stood(Measure measure, String first, String second) {
    TiesFile.TieSpread there = ties.get(List.of(first, second));
    TiesFile.TieSpread back = ties.get(List.of(second, first));
    return there == null || back == null
        ? OptionalDouble.empty()
        : OptionalDouble.of((mean(measure, there) + mean(measure, back)) / 2);
  }

  private static double mean(Measure measure, TiesFile.TieSpread tie) {
    double[] spread = measure == Measure.TRUST ? tie.trust() : tie.alignment();
    return spread[spread.length - 1];
  }
}
