package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Parameter;
import org.entente.scenario.Rewording;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Ensembles of several scenarios side by side, with the same draws. */
class PairedRunTest {
  private static final Scenario BASE =
      Sketch.of("a", "b", "c")
          .type("x", -0.5)
          .set(Parameter.SIGMA, 0.3)
          .clock(3, 20, 1)
          .decides("a", 4, Sketch.option("x", "b", 0, Map.of()))
          .scenario();

  private static final Ensemble ONE = new Ensemble(CompiledScenario.of(BASE), 5, 70, 0, false);
  private static final Ensemble OTHER =
      new Ensemble(CompiledScenario.of(Rewording.withStimulus(BASE, 10)), 5, 70, 0, false);

  /** Counts pairs, and on how many of the first ten days they agree to the bit. */
  private static final class Agreement implements PairedTally<Agreement> {
    private int pairs;
    private int agreed;

    @Override
    public void ended(List<Trajectory> trajectories) {
      pairs++;
      for (int day = 0; day < 10; day++) {
        // The daily series of the dyad that comes first.
        boolean same = trajectories.get(0).daily()[day] == trajectories.get(1).daily()[day];
        agreed += same ? 1 : 0;
      }
    }

    @Override
    public void merge(Agreement other) {
      pairs += other.pairs;
      agreed += other.agreed;
    }
  }

  /** Fails in every seventh replication, if asked to. */
  private static final class Failing implements Tally<Failing> {
    private final boolean fails;

    Failing(boolean fails) {
      this.fails = fails;
    }

    @Override
    public void ended(long replication, Trajectory trajectory, Region region) {
      if (fails && replication % 7 == 0) {
        throw new IllegalStateException("seventh");
      }
    }

    @Override
    public void merge(Failing other) {}
  }

  private static List<PairedReplication> run(
      int threads, Supplier<Failing> other, Agreement[] agreement) throws InterruptedException {
    List<PairedReplication> pairs = new ArrayList<>();
    PairedRun<Failing, Agreement> run =
        new PairedRun<>(
            List.of(ONE, OTHER), List.of(() -> new Failing(false), other), Agreement::new);
    agreement[0] = run.on(new ThreadEngine(threads), pairs::add).pairs();
    return pairs;
  }

  @Test
  void eachSideIsWhatItIsByItself() throws InterruptedException {
    Agreement[] agreement = new Agreement[1];
    List<PairedReplication> pairs = run(2, () -> new Failing(false), agreement);
    List<Replication> one = Runs.of(ONE, 1).replications;
    List<Replication> other = Runs.of(OTHER, 1).replications;
    assertThat(pairs).hasSize(70).allMatch(PairedReplication::isWhole);
    for (int r = 0; r < 70; r++) {
      List<double[]> responses =
          pairs.get(r).done().stream().map(side -> side.orElseThrow().responses()).toList();
      assertThat(responses.get(0)).isEqualTo(one.get(r).responses());
      assertThat(responses.get(1)).isEqualTo(other.get(r).responses());
    }
  }

  @Test
  void pairsAgreeToTheBitUntilTheirScenariosDiffer() throws InterruptedException {
    Agreement[] agreement = new Agreement[1];
    run(3, () -> new Failing(false), agreement);
    assertThat(agreement[0].pairs).isEqualTo(70);
    assertThat(agreement[0].agreed).isEqualTo(700);
  }

  @Test
  void whereOneSideFailsTheOtherIsKeptAndThePairIsNotCompared() throws InterruptedException {
    Agreement[] agreement = new Agreement[1];
    List<PairedReplication> pairs = run(2, () -> new Failing(true), agreement);
    assertThat(pairs)
        .extracting(PairedReplication::number)
        .isEqualTo(LongStream.rangeClosed(1, 70).boxed().toList());
    for (PairedReplication pair : pairs) {
      boolean failed = pair.number() % 7 == 0;
      assertThat(pair.isWhole()).isEqualTo(!failed);
      assertThat(pair.done().get(0)).isPresent();
      assertThat(pair.done().get(1).isPresent()).isEqualTo(!failed);
      assertThat(pair.failures().get(1).map(Failure::replication).orElse(0L))
          .isEqualTo(failed ? pair.number() : 0);
    }
    assertThat(agreement[0].pairs).isEqualTo(60);
  }

  @Test
  void ensemblesThatDoNotPairAreRefused() {
    Ensemble seed = new Ensemble(ONE.scenario(), 6, 70, 0, false);
    Ensemble size = new Ensemble(ONE.scenario(), 5, 71, 0, false);
    Supplier<Failing> tally = () -> new Failing(false);
    for (Ensemble other : List.of(seed, size)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new PairedRun<>(List.of(ONE, other), List.of(tally, tally), Agreement::new))
          .withMessageContaining("share seed and replications");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairedRun<>(List.of(ONE), List.of(tally), Agreement::new));
  }
}
