package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.scenario.Proposition;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ensemble's files hold, from replications that are made up. */
class ResultsWriterTest {
  private static final int DAYS = 100;
  private static final int NEVER = -1;

  @TempDir Path folder;
  private final CompiledScenario scenario =
      CompiledScenario.of(
          Sketch.of("north", "south")
              .clock(0, DAYS - 1, 1)
              .ask(
                  "far",
                  new Proposition.Standing(
                      Proposition.Measure.ALIGNMENT,
                      "north",
                      "south",
                      Sketch.START.plusDays(DAYS - 1),
                      Proposition.Comparison.BELOW,
                      0.0,
                      null))
              .scenario());
  private final Responses responses = new Responses(scenario);

  @Test
  void aReplicationThatFailedHasNoRowAndIsListedWithItsSeedAndCause() throws Exception {
    EnsembleSummary summary = write(5, 0.5, 0.25, null, -0.5, 0.0);

    assertThat(summary.replications()).isEqualTo(4);
    assertThat(rows("responses.csv")).hasSize(5);
    assertThat(rows("responses.csv").stream().map(row -> row.split(",")[0]))
        .containsExactly("replication", "1", "2", "4", "5");
    assertThat(ResponseRows.read(folder, 3).replication()).isEqualTo(4);
    assertThat(Files.readString(folder.resolve("failures.csv")))
        .startsWith("seed,replication,cause,stack\n9,3,java.lang.IllegalStateException: no luck,");
    assertThatThrownBy(() -> ResponseRows.read(folder, 5))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("has 4 rows; there is no row 5");
    assertThatThrownBy(() -> ResponseRows.read(folder, 0)).isInstanceOf(ResultsException.class);
  }

  @Test
  void withoutAFailureThereIsNoListOfThem() throws Exception {
    write(2, 0.5, 0.25);
    assertThat(folder.resolve("failures.csv")).doesNotExist();
  }

  @Test
  void theDriftIsTheDifferenceToTheReferenceStateAndRiseIsCounted() throws Exception {
    EnsembleSummary summary = write(4, 0.5, 0.25, -0.5, 0.0);
    DyadChange change = summary.changes().get(0);
    assertThat(change.drift().mean()).isEqualTo(0.0625, within(1e-15));
    assertThat(change.end().mean()).isEqualTo(0.2 + 0.0625, within(1e-15));
    assertThat(change.reference().mean()).isEqualTo(0.2, within(1e-15));
    // No change is no rise.
    assertThat(change.rose().estimate()).isEqualTo(0.5);
  }

  @Test
  void aQuestionHasTheShareOfYesAndTheDaysByWhichTheyWereSettled() throws Exception {
    // The answer is yes on days 10, 20 and 30, and no once.
    EnsembleSummary summary = write(new double[] {-0.1, -0.2, -0.3, 0.4}, 10, 20, 30, NEVER);
    QuestionAnswer answer = summary.questions().get(0);
    assertThat(answer.probability()).isEqualTo(0.75);
    assertThat(answer.low()).isBetween(0.2, 0.75);
    assertThat(answer.high()).isBetween(0.75, 0.99);
    assertThat(answer.resolution()).containsExactly(day(10), day(20), day(30));
    assertThat(rows("questions.csv").get(1)).endsWith(",2025-01-11,2025-01-21,2025-01-31");
  }

  @Test
  void aQuestionThatIsNeverAnsweredYesHasNoDays() throws Exception {
    write(2, 0.5, 0.25);
    assertThat(rows("questions.csv").get(1)).contains(",0,2,0,").endsWith(",,,");
  }

  private static LocalDate day(int day) {
    return Sketch.START.plusDays(day);
  }

  /** Writes replications of these drifts, from an alignment of 0.2; null fails. */
  private EnsembleSummary write(int replications, Double... drifts) throws Exception {
    assertThat(drifts).hasSize(replications);
    double[] numbers = new double[replications];
    int[] days = new int[replications];
    for (int r = 0; r < replications; r++) {
      numbers[r] = drifts[r] == null ? Double.NaN : drifts[r];
      days[r] = NEVER;
    }
    return write(numbers, days);
  }

  private EnsembleSummary write(double[] drifts, int... resolvedOn) throws Exception {
    Ensemble ensemble = new Ensemble(scenario, 9, drifts.length, 0, false);
    try (ResultsWriter writer = new ResultsWriter(ensemble, folder, "")) {
      for (int r = 0; r < drifts.length; r++) {
        if (Double.isNaN(drifts[r])) {
          writer.failure(new Failure(9, r + 1, new IllegalStateException("no luck")));
        } else {
          writer.replication(replication(r + 1, drifts[r], resolvedOn[r]));
        }
      }
      return writer.finish(simulated(ensemble));
    }
  }

  /** Bands must have something to show; what they show is tested elsewhere. */
  private static EnsembleTally simulated(Ensemble ensemble) throws InterruptedException {
    return EnsembleRun.on(
        new ThreadEngine(1), ensemble, () -> new EnsembleTally(ensemble), new NobodyListens());
  }

  private static final class NobodyListens implements Sink {
    @Override
    public void replication(Replication replication) {}

    @Override
    public void failure(Failure failure) {}
  }

  private Replication replication(long number, double drift, int resolvedOn) {
    double[] values = new double[responses.count()];
    values[place("alignment.north.south.end")] = 0.2 + drift;
    values[place("drift.north.south")] = drift;
    values[place("question.far")] = resolvedOn == NEVER ? 0 : 1;
    return new Replication(number, values, new int[] {resolvedOn}, null);
  }

  private int place(String response) {
    return responses.place(response).orElseThrow();
  }

  private List<String> rows(String file) throws Exception {
    return Files.readAllLines(folder.resolve(file));
  }
}
