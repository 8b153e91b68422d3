package org.entente.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.model.Triple;
import org.jspecify.annotations.Nullable;

/** Counts, in each replication, what the statistics are of; scripted stimuli too. */
final class CountRecorder implements Observer {
  private final int[] counts;
  private final int[] first;
  private final int[] last;

  /** Places of the statistics that are of each triple. */
  private final int[][] ofTriple;

  CountRecorder(CompiledScenario scenario, List<CountStatistic> statistics) {
    List<Triple> triples = scenario.triples();
    LocalDate start = scenario.scenario().clock().start();
    counts = new int[statistics.size()];
    first = new int[counts.length];
    last = new int[counts.length];
    List<List<Integer>> places = new ArrayList<>();
    triples.forEach(triple -> places.add(new ArrayList<>()));
    for (int s = 0; s < counts.length; s++) {
      CountStatistic statistic = statistics.get(s);
      first[s] = Math.toIntExact(statistic.from().toEpochDay() - start.toEpochDay());
      last[s] = Math.toIntExact(statistic.until().toEpochDay() - start.toEpochDay());
      int place = triples.indexOf(statistic.triple());
      if (place < 0) {
        throw new IllegalArgumentException(
            "nothing in the scenario does what " + statistic.name() + " counts");
      }
      places.get(place).add(s);
    }
    ofTriple =
        places.stream()
            .map(list -> list.stream().mapToInt(place -> place).toArray())
            .toArray(int[][]::new);
  }

  @Override
  public void begins(Region region) {
    Arrays.fill(counts, 0);
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    for (int s : ofTriple[stimulus.tripleIndex()]) {
      if (region.day() >= first[s] && region.day() <= last[s]) {
        counts[s]++;
      }
    }
  }

  /** The counts of the replication that ended. A new array. */
  double[] counts() {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }
}
