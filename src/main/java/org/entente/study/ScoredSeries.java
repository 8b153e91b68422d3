package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Clusters;
import org.entente.outcome.Observations;
import org.entente.outcome.ObservedValue;
import org.entente.results.RecordedTies;
import org.entente.results.ResultsException;
import org.entente.scenario.Proposition.Measure;

/**
 * Alignment and trust on record beside those of the histories that were recorded in full. These are
 * observed weekly: a date is compared with the last observation that is not after it.
 */
final class ScoredSeries {
  private final Path folder;
  private final Persistence persistence;
  private final List<LocalDate> weekly;

  ScoredSeries(Path folder, CompiledScenario scenario, Persistence persistence) {
    this.folder = folder;
    this.persistence = persistence;
    weekly = new Observations(scenario).weeklyDates();
  }

  /** A directed tie on a date that is observed. */
  private record Place(LocalDate date, String from, String to) {}

  /** Sums over both directions of a dyad, replication by replication. */
  private record Sums(double[] alignment, double[] trust) {
    static Sums of(int recorded) {
      return new Sums(new double[recorded], new double[recorded]);
    }

    double[] means(Measure measure) {
      double[] sums = measure == Measure.TRUST ? trust : alignment;
      return Arrays.stream(sums).map(sum -> sum / 2).toArray();
    }
  }

  /**
   * The cases of some values, in their order.
   *
   * @param recorded number of histories recorded in full, from 1
   * @throws ResultsException if a date is before the first observation, or a tie was not recorded
   */
  List<NumberCase> of(List<ObservedValue> values, int recorded) throws IOException {
    List<NumberCase> cases = new ArrayList<>();
    if (values.isEmpty()) {
      return cases;
    }
    Map<Place, Sums> ties = new HashMap<>();
    for (ObservedValue value : values) {
      ties.put(back(value), ties.computeIfAbsent(there(value), place -> Sums.of(recorded)));
    }
    Map<Place, Integer> read = new HashMap<>();
    RecordedTies.read(
        folder,
        (replication, date, from, to, alignment, trust) -> {
          Place place = new Place(date, from, to);
          Sums sums = ties.get(place);
          if (sums != null) {
            sums.alignment[(int) replication - 1] += alignment;
            sums.trust[(int) replication - 1] += trust;
            read.merge(place, 1, Integer::sum);
          }
        });
    for (ObservedValue value : values) {
      if (read.getOrDefault(there(value), 0) < recorded) {
        throw new ResultsException(
            folder
                + " does not hold the course of "
                + value.quantity()
                + ": it records the ties of the focus alone; run again with --ties all");
      }
      Sums sums = ties.getOrDefault(there(value), Sums.of(recorded));
      cases.add(
          NumberCase.of(
                  value.quantity() + "." + value.date(),
                  Clusters.of(List.of(value.first(), value.second())),
                  value.value(),
                  sums.means(value.measure()))
              .beside(persistence.of(value)));
    }
    return cases;
  }

  private Place there(ObservedValue value) {
    return new Place(observed(value.date()), value.first(), value.second());
  }

  private Place back(ObservedValue value) {
    return new Place(observed(value.date()), value.second(), value.first());
  }

  /** The last observation that is not after a date. */
  private LocalDate observed(LocalDate date) {
    return weekly.stream()
        .filter(each -> !each.isAfter(date))
        .reduce((one, later) -> later)
        .orElseThrow(
            () ->
                new ResultsException(
                    "ties are recorded weekly from "
                        + (weekly.isEmpty() ? "the end" : weekly.get(0))
                        + " on, so that nothing can be said of "
                        + date));
  }
}
