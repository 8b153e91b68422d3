package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.scenario.Quantities;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A design times replications. */
class ExperimentTest {
  private static final String SIGMA = "dynamics.sigma";
  private static final String ALIGNMENT = "alignment.a.b.end";
  private static final Scenario BASE =
      Sketch.of("a", "b", "c")
          .type("x", -0.5)
          .clock(3, 20, 1)
          .script(5, "x", "c", "b")
          .decides("a", 4, Sketch.option("x", "b", 0, Map.of()))
          .scenario();

  private static Experiment experiment(PointStreams streams, @Nullable Precision precision) {
    Design design = Designs.grid(List.of(Factor.quantity(SIGMA, 0.1, 0.3)), List.of(3));
    return new Experiment(
        BASE, design, 9, 40, streams, precision, Experiment.declared(BASE, design));
  }

  private static KeptRows run(Experiment experiment, int threads, List<Object> before)
      throws InterruptedException {
    KeptRows journal = new KeptRows(before);
    ExperimentRun.on(new ThreadEngine(threads), experiment, journal, new KeptRows(List.of()));
    return journal;
  }

  private static List<Row> rows(Experiment experiment, int threads) throws InterruptedException {
    return run(experiment, threads, List.of()).rows.stream().map(Row.class::cast).toList();
  }

  @Test
  void rowsOfAWaveAreNumberedPointByPoint() {
    Wave wave = new Wave(new int[] {2, 5, 7}, 41, 60);
    assertThat(wave.rows()).isEqualTo(60);
    assertThat(List.of(wave.point(1), wave.replication(1))).containsExactly(2, 41);
    assertThat(List.of(wave.point(20), wave.replication(20))).containsExactly(2, 60);
    assertThat(List.of(wave.point(21), wave.replication(21))).containsExactly(5, 41);
    assertThat(List.of(wave.point(60), wave.replication(60))).containsExactly(7, 60);
  }

  @Test
  void aPointIsTheEnsembleOfItsScenario() throws InterruptedException {
    List<Row> rows = rows(experiment(PointStreams.COMMON, null), 2);
    assertThat(rows).hasSize(120);
    Scenario third = Quantities.replace(BASE, Map.of(SIGMA, 0.3));
    List<Replication> ensemble =
        Runs.of(new Ensemble(CompiledScenario.of(third), 9, 40, 0, false), 1).replications;
    for (int r = 0; r < 40; r++) {
      assertThat(rows.get(80 + r).point()).isEqualTo(3);
      assertThat(rows.get(80 + r).replication()).isEqualTo(r + 1);
      assertThat(rows.get(80 + r).responses()).isEqualTo(ensemble.get(r).responses());
    }
  }

  @Test
  void rowsDoNotDependOnTheNumberOfThreads() throws InterruptedException {
    Experiment experiment =
        experiment(PointStreams.INDEPENDENT, new Precision(ALIGNMENT, 0.01, 300));
    assertThat(run(experiment, 3, List.of()).texts())
        .isEqualTo(run(experiment, 1, List.of()).texts());
  }

  @Property(tries = 30, seed = "20250110")
  void whereverItIsInterruptedItGoesOnToTheSameRows(@ForAll @IntRange(max = 400) int kept)
      throws InterruptedException {
    Experiment experiment = experiment(PointStreams.COMMON, new Precision(ALIGNMENT, 0.01, 150));
    KeptRows undisturbed = run(experiment, 2, List.of());
    List<Object> before = undisturbed.rows.subList(0, Math.min(kept, undisturbed.rows.size()));
    assertThat(run(experiment, 2, before).texts()).isEqualTo(undisturbed.texts());
  }

  @Test
  void replicationsAreAddedUntilEveryPointIsExactEnough() throws InterruptedException {
    Precision wanted = new Precision(ALIGNMENT, 0.01, 2_000);
    Experiment experiment = experiment(PointStreams.COMMON, wanted);
    int place = experiment.responses().indexOf(ALIGNMENT);
    List<Row> rows = rows(experiment, 2);
    List<Integer> counts = new ArrayList<>();
    for (int point = 1; point <= 3; point++) {
      int at = point;
      double[] values =
          rows.stream()
              .filter(row -> row.point() == at)
              .mapToDouble(r -> r.responses()[place])
              .toArray();
      counts.add(values.length);
      assertThat(standardError(values)).isLessThanOrEqualTo(0.01);
      // A wave earlier it was not exact enough, or the first wave was enough.
      int before = values.length == 40 ? 0 : earlier(values.length);
      if (before > 0) {
        double[] fewer = Arrays.copyOf(values, before);
        assertThat(standardError(fewer)).isGreaterThan(0.01);
      }
    }
    // The more noise, the more replications.
    assertThat(counts).isSorted();
    assertThat(counts.get(2)).isGreaterThan(counts.get(0));
  }

  /** 40, 60, 90, 135, ...: how many there were a wave before so many. */
  private static int earlier(int count) {
    int at = 40;
    while (at + at / 2 < count) {
      at += at / 2;
    }
    return at;
  }

  private static double standardError(double[] values) {
    double mean =
        IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1) / values.length);
  }

  @Test
  void noPointGetsMoreThanIsAllowed() throws InterruptedException {
    Experiment experiment = experiment(PointStreams.COMMON, new Precision(ALIGNMENT, 1e-9, 70));
    List<Row> rows = rows(experiment, 2);
    assertThat(rows).hasSize(210);
    assertThat(rows).extracting(Row::replication).allMatch(replication -> replication <= 70);
  }

  @Test
  void whatNeverHappenedYetIsNotKnown() throws InterruptedException {
    // The share is 0 in all 40, by Agresti and Coull 2/44 with a standard error of 0.031.
    String never = "closest.a.c.end";
    Experiment experiment = experiment(PointStreams.COMMON, new Precision(never, 0.02, 200));
    assertThat(rows(experiment, 2)).hasSizeGreaterThan(120);
  }

  @Test
  void pointsShareTheirDrawsOrHaveTheirOwn() {
    Experiment common = experiment(PointStreams.COMMON, null);
    assertThat(List.of(common.seedOf(1), common.seedOf(2), common.seedOf(3))).containsOnly(9L);
    Experiment own = experiment(PointStreams.INDEPENDENT, null);
    assertThat(List.of(own.seedOf(1), own.seedOf(2), own.seedOf(3), 9L)).doesNotHaveDuplicates();
  }

  @Test
  void whereAStimulusIsSwitchedOffItCountsNothing() throws InterruptedException {
    Design design = Designs.grid(List.of(Factor.onOff("timeline.s1.enabled")), List.of(2));
    List<Row> rows =
        rows(
            new Experiment(
                BASE, design, 9, 1, PointStreams.COMMON, null, Experiment.declared(BASE, design)),
            1);
    int place = new Responses(CompiledScenario.of(BASE)).place("count.x.c.b").orElseThrow();
    assertThat(rows).extracting(row -> row.responses()[place]).containsExactly(0.0, 1.0);
  }

  @Test
  void whatAScenarioLeavesOutIsAResponseWhereTheDesignSwitchesItOn() throws InterruptedException {
    Scenario without = BASE.withTimeline(List.of(BASE.timeline().get(0).withEnabled(false)));
    Design design = Designs.grid(List.of(Factor.onOff("timeline.s1.enabled")), List.of(2));
    Experiment experiment =
        new Experiment(
            without, design, 9, 1, PointStreams.COMMON, null, Experiment.declared(without, design));
    int place = experiment.responses().indexOf("count.x.c.b");
    assertThat(rows(experiment, 1))
        .extracting(row -> row.responses()[place])
        .containsExactly(0.0, 1.0);
  }

  @Test
  void aPointThatCannotBeFailsInEachOfItsRowsAndTheOthersGoOn() throws InterruptedException {
    Design design = Designs.grid(List.of(Factor.quantity(SIGMA, -0.1, 0.1)), List.of(3));
    Experiment experiment =
        new Experiment(
            BASE, design, 9, 4, PointStreams.COMMON, null, Experiment.declared(BASE, design));
    KeptRows kept = run(experiment, 2, List.of());
    assertThat(kept.rows).hasSize(12);
    assertThat(kept.rows.subList(0, 4))
        .allSatisfy(
            row -> {
              RowFailure failure = (RowFailure) row;
              assertThat(failure.point()).isEqualTo(1);
              assertThat(failure.seed()).isEqualTo(9);
              assertThat(failure.cause()).contains("sigma");
              assertThat(failure.stack()).contains("org.entente.scenario");
            });
    assertThat(kept.rows.subList(4, 12)).hasOnlyElementsOfType(Row.class);
  }

  @Test
  void anExperimentOfNothingIsRefused() {
    Design design = Designs.grid(List.of(Factor.quantity(SIGMA, 0.1, 0.3)), List.of(3));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Experiment(
                    BASE,
                    design,
                    1,
                    0,
                    PointStreams.COMMON,
                    null,
                    Experiment.declared(BASE, design)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Experiment(
                    BASE,
                    design,
                    1,
                    400_000_000,
                    PointStreams.COMMON,
                    null,
                    Experiment.declared(BASE, design)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Experiment(BASE, design, 1, 1, PointStreams.COMMON, null, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Precision(ALIGNMENT, 0, 10));
  }
}
