package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.design.Factor;
import org.entente.experiment.Journal;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.ThreadEngine;
import org.entente.results.ResultsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calibration that goes on where another stopped. */
class SimulationLogTest {
  private static final List<Factor> FACTORS = Disputes.factors(Disputes.A);
  private static final Inference INFERENCE =
      new Inference(
          Disputes.SCENARIO,
          FACTORS,
          Disputes.record(FACTORS, new double[] {0.2}, 11),
          1,
          100,
          0.05,
          500);

  /** A journal in memory that fails when it holds so many simulations. */
  private static final class Memory implements Journal {
    private final List<Row> rows = new ArrayList<>();
    private int told;
    private int most = Integer.MAX_VALUE;

    @Override
    public void replay(RowReceiver receiver) {
      rows.forEach(receiver::row);
    }

    @Override
    public void row(Row row) {
      if (rows.size() == most) {
        throw new IllegalStateException("full");
      }
      rows.add(row);
    }

    @Override
    public void failure(RowFailure failure) {
      throw new AssertionError("none fails");
    }

    private Posterior infer(int threads) throws InterruptedException {
      RowReceiver watcher =
          new RowReceiver() {
            @Override
            public void row(Row row) {
              told++;
            }

            @Override
            public void failure(RowFailure failure) {}
          };
      return Posterior.of(INFERENCE, new ThreadEngine(threads), new SimulationLog(this, watcher));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101, 130, 150, 151, 333})
  void whereverItStoppedItEndsAsAnUndisturbedOne(int simulations) throws InterruptedException {
    Memory journal = new Memory();
    journal.most = simulations;
    assertThatThrownBy(() -> journal.infer(2)).hasMessage("full");
    assertThat(journal.rows).hasSize(simulations);

    journal.most = Integer.MAX_VALUE;
    journal.told = 0;
    Posterior resumed = journal.infer(1);
    assertThat(resumed).isEqualTo(Posterior.of(INFERENCE, new ThreadEngine(1)));
    assertThat(journal.told).isEqualTo(journal.rows.size());
  }

  @Test
  void aFinishedJournalIsEnoughAndNothingIsSimulatedAgain() throws InterruptedException {
    Memory journal = new Memory();
    Posterior first = journal.infer(2);
    journal.most = journal.rows.size();
    assertThat(journal.infer(2)).isEqualTo(first);
    assertThat((long) journal.rows.size()).isEqualTo(first.simulations() + Posterior.PREDICTIONS);
  }

  @Test
  void theJournalOfSomethingElseIsRefused() {
    Memory journal = new Memory();
    journal.rows.add(new Row(2, 1, new double[3]));
    assertThatThrownBy(() -> journal.infer(1))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("begin anew");
  }
}
