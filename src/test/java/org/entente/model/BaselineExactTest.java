package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.Baseline;
import org.entente.ReferenceRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripted part of the baseline against another implementation of the model. */
class BaselineExactTest {
  private static final Map<String, Double> REACHED = new HashMap<>();
  private static final Map<String, Double> FELT = new HashMap<>();

  /** Writes down all that the reference rows name. */
  private static final class Scribe implements Observer {
    private final List<String[]> rows = ReferenceRows.of("baseline/exact.csv");

    @Override
    public void stimulus(
        Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
      if (stimulus.origin().equals("december-strike")) {
        for (int i = 0; i < region.scenario.actorCount(); i++) {
          FELT.put(region.scenario.actor(i), -impacts.on(i));
        }
      }
    }

    @Override
    public void stepEnded(Region region) {
      String date = region.scenario.grid().date(region.step()).toString();
      for (String[] row : rows) {
        if (row[0].equals(date)) {
          REACHED.put(String.join(" ", List.of(row).subList(0, 4)), read(region, row));
        }
      }
    }

    private static double read(Region region, String[] row) {
      NamedRegion named = new NamedRegion(region);
      return switch (row[1]) {
        case "alignment" -> named.alignment(row[2], row[3]);
        case "trust" -> named.trust(row[2], row[3]);
        case "grievance" -> named.grievance(row[2], row[3]);
        case "pressure" -> named.pressure(row[2]);
        case "strength" -> named.strength(row[2]);
        default -> throw new IllegalArgumentException(row[1]);
      };
    }
  }

  @BeforeAll
  static void run() {
    new Simulation(CompiledScenario.of(Baseline.scripted()), new Scribe()).run(1, 1);
  }

  @Test
  void everyPrintedValueIsReached() {
    List<String[]> rows = ReferenceRows.of("baseline/exact.csv");
    assertThat(rows).hasSize(19);
    for (String[] row : rows) {
      String what = String.join(" ", List.of(row).subList(0, 4));
      double tolerance = row[1].equals("strength") ? 1e-4 : 1e-6;
      assertThat(REACHED)
          .as(what)
          .hasEntrySatisfying(
              what,
              value -> assertThat(value).isCloseTo(Double.parseDouble(row[4]), within(tolerance)));
    }
  }

  @Test
  void theDecemberStrikeIsFeltAsItWas() {
    double last = 1;
    for (String[] row : ReferenceRows.of("baseline/perceived.csv")) {
      double felt = FELT.get(row[0]);
      assertThat(felt).as(row[0]).isCloseTo(Double.parseDouble(row[1]), within(0.01));
      assertThat(felt).as("the order of the file is that of the impacts").isLessThan(last);
      last = felt;
    }
  }
}
