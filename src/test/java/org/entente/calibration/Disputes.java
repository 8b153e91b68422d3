package org.entente.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.design.Factor;
import org.entente.design.FactorNames;
import org.entente.design.FactorSettings;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.model.Triple;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;

/** A region of quarrels, and records of it that are made with known parameters. */
final class Disputes {
  static final String TEXT =
      """
      scenario: disputes
      clock: {start: 2025-01-01, end: 2025-12-31}
      focus: a
      issues:
        water: {low: divide, high: keep}
      actors:
        a:
          name: A
          kind: state
          capability: 0.1
          positions: {water: 1}
          saliences: {water: 1}
          decides-every: 3
          repertoire:
            - {action: protest, on: b, intercept: {value: 0, range: [-2.5, 2.5]}}
        b:
          name: B
          kind: state
          capability: 0.1
          positions: {water: -1}
          saliences: {water: 1}
          decides-every: 3
          repertoire:
            - {action: protest, on: c, intercept: {value: 0, range: [-2.5, 2.5]}}
        c:
          name: C
          kind: state
          capability: {value: 0.1, range: [0.05, 0.15]}
          positions: {water: 0}
          saliences: {water: 1}
          decides-every: 3
          repertoire:
            - {action: protest, on: a, intercept: {value: 0, range: [-2.5, 2.5]}}
      stimuli:
        protest: {name: protest, cameo: 130}
      """;

  static final String A = "actors.a.repertoire.protest-b.intercept";
  static final String B = "actors.b.repertoire.protest-c.intercept";
  static final String C = "actors.c.repertoire.protest-a.intercept";
  static final String UNHEARD = "actors.c.capability";

  static final Scenario SCENARIO = scenario();

  private Disputes() {}

  private static Scenario scenario() {
    try {
      Path file = Files.createTempFile("disputes", ".yaml");
      try {
        Files.writeString(file, TEXT);
        return ScenarioReader.read(file, List.of()).scenario();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Factor> factors(String... names) {
    FactorNames all = new FactorNames(SCENARIO);
    return List.of(names).stream().map(all::named).toList();
  }

  /** What a year of a history with these levels puts on record, complete. */
  static List<CountStatistic> record(List<Factor> factors, double[] levels, long seed) {
    List<CountStatistic> none = new ArrayList<>();
    for (List<String> pair : List.of(List.of("a", "b"), List.of("b", "c"), List.of("c", "a"))) {
      none.add(
          new CountStatistic(
              new Triple("protest", pair.get(0), pair.get(1)),
              LocalDate.of(2025, 1, 1),
              LocalDate.of(2025, 12, 31),
              0,
              true));
    }
    CompiledScenario compiled =
        CompiledScenario.of(FactorSettings.apply(SCENARIO, factors, levels));
    CountRecorder recorder = new CountRecorder(compiled, none);
    new Simulation(compiled, recorder).run(seed, 1);
    double[] counts = recorder.counts();
    return IntStream.range(0, counts.length)
        .mapToObj(
            s ->
                new CountStatistic(
                    none.get(s).triple(),
                    none.get(s).from(),
                    none.get(s).until(),
                    (int) counts[s],
                    true))
        .toList();
  }
}
