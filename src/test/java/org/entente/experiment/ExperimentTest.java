package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.scenario.Quantities;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** A design times replications. */
class ExperimentTest {
  private static final String SIGMA = "dynamics.sigma";
  private static final Scenario BASE =
      Sketch.of("a", "b", "c")
          .type("x", -0.5)
          .clock(3, 20, 1)
          .script(5, "x", "c", "b")
          .decides("a", 4, Sketch.option("x", "b", 0, Map.of()))
          .scenario();

  private static Experiment experiment(Streams streams) {
    Design design = Designs.grid(List.of(Factor.quantity(SIGMA, 0.1, 0.3)), List.of(3));
    return new Experiment(BASE, design, 9, 40, streams);
  }

  private static List<Row> rows(Experiment experiment, int threads) throws InterruptedException {
    List<Row> rows = new ArrayList<>();
    Receiver<Row> receiver =
        new Receiver<>() {
          @Override
          public void received(Row row) {
            rows.add(row);
          }

          @Override
          public void failed(long number, Throwable cause) {
            throw new IllegalStateException(cause);
          }
        };
    Responses declared = new Responses(CompiledScenario.of(BASE));
    new ThreadEngine(threads)
        .run(1, experiment.rows(), () -> new ExperimentWork(experiment, declared), receiver);
    return rows;
  }

  @Test
  void rowsAreNumberedPointByPoint() {
    Experiment experiment = experiment(Streams.COMMON);
    assertThat(experiment.rows()).isEqualTo(120);
    assertThat(List.of(experiment.point(1), experiment.replication(1))).containsExactly(1, 1);
    assertThat(List.of(experiment.point(40), experiment.replication(40))).containsExactly(1, 40);
    assertThat(List.of(experiment.point(41), experiment.replication(41))).containsExactly(2, 1);
    assertThat(List.of(experiment.point(120), experiment.replication(120))).containsExactly(3, 40);
  }

  @Test
  void aPointIsTheEnsembleOfItsScenario() throws InterruptedException {
    List<Row> rows = rows(experiment(Streams.COMMON), 2);
    assertThat(rows).hasSize(120);
    Scenario third = Quantities.replace(BASE, Map.of(SIGMA, 0.3));
    List<Replication> ensemble =
        Runs.of(new Ensemble(CompiledScenario.of(third), 9, 40, 0, false), 1).replications;
    for (int r = 0; r < 40; r++) {
      assertThat(rows.get(80 + r).responses()).isEqualTo(ensemble.get(r).responses());
    }
  }

  @Test
  void rowsDoNotDependOnTheNumberOfThreads() throws InterruptedException {
    List<Row> one = rows(experiment(Streams.INDEPENDENT), 1);
    List<Row> three = rows(experiment(Streams.INDEPENDENT), 3);
    for (int r = 0; r < one.size(); r++) {
      assertThat(three.get(r).number()).isEqualTo(r + 1);
      assertThat(three.get(r).responses()).isEqualTo(one.get(r).responses());
    }
  }

  @Test
  void pointsShareTheirDrawsOrHaveTheirOwn() {
    Experiment common = experiment(Streams.COMMON);
    assertThat(List.of(common.seedOf(1), common.seedOf(2), common.seedOf(3))).containsOnly(9L);
    Experiment own = experiment(Streams.INDEPENDENT);
    assertThat(List.of(own.seedOf(1), own.seedOf(2), own.seedOf(3), 9L)).doesNotHaveDuplicates();
  }

  @Test
  void whereAStimulusIsSwitchedOffItCountsNothing() throws InterruptedException {
    Design design = Designs.grid(List.of(Factor.onOff("timeline.s1.enabled")), List.of(2));
    List<Row> rows = rows(new Experiment(BASE, design, 9, 1, Streams.COMMON), 1);
    int place = new Responses(CompiledScenario.of(BASE)).place("count.x.c.b").orElseThrow();
    assertThat(rows).extracting(row -> row.responses()[place]).containsExactly(0.0, 1.0);
  }

  @Test
  void anExperimentOfNothingIsRefused() {
    Design design = Designs.grid(List.of(Factor.quantity(SIGMA, 0.1, 0.3)), List.of(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Experiment(BASE, design, 1, 0, Streams.COMMON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Experiment(BASE, design, 1, 400_000_000, Streams.COMMON));
  }
}
