package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Parameter;
import org.entente.scenario.Regions;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Ensembles: many replications of one scenario. */
class EnsembleRunTest {
  private static final CompiledScenario LIVELY =
      CompiledScenario.of(
          Sketch.of("a", "b", "c")
              .type("x", -0.5)
              .set(Parameter.SIGMA, 0.3)
              .clock(3, 20, 1)
              .script(1, "x", "b", "a")
              .decides("a", 4, Sketch.option("x", "b", 0, Map.of()))
              .scenario());

  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Property(seed = "20250101", tries = 10)
  void resultsDoNotDependOnTheNumberOfThreads(@ForAll("regions") Scenario scenario)
      throws InterruptedException {
    Ensemble ensemble = new Ensemble(CompiledScenario.of(scenario), -3, 130, 60, true);
    Runs.Keeper one = Runs.of(ensemble, 1);
    assertThat(one.order).isEqualTo(LongStream.rangeClosed(1, 130).boxed().toList());
    for (int threads = 2; threads <= 3; threads++) {
      assertSame(Runs.of(ensemble, threads).replications, one.replications);
    }
  }

  private static void assertSame(List<Replication> reached, List<Replication> expected) {
    assertThat(reached).hasSameSizeAs(expected);
    for (int r = 0; r < expected.size(); r++) {
      Replication one = reached.get(r);
      Replication other = expected.get(r);
      boolean same =
          one.number() == other.number()
              && Arrays.equals(one.responses(), other.responses())
              && Arrays.equals(one.resolutions(), other.resolutions())
              && Objects.equals(one.historyOrNull(), other.historyOrNull());
      assertThat(same).as("replication %s", other.number()).isTrue();
    }
  }

  @Test
  void theFirstHundredOfAThousandAreThoseOfAHundred() throws InterruptedException {
    Runs.Keeper hundred = Runs.of(new Ensemble(LIVELY, 5, 100, 0, false), 2);
    Runs.Keeper thousand = Runs.of(new Ensemble(LIVELY, 5, 1_000, 0, false), 2);
    assertThat(thousand.replications).hasSize(1_000);
    assertSame(thousand.replications.subList(0, 100), hundred.replications);
  }

  @Test
  void theFirstAreRecordedInFullAndRecordingChangesNothing() throws InterruptedException {
    Runs.Keeper recorded = Runs.of(new Ensemble(LIVELY, 5, 80, 60, false), 2);
    Runs.Keeper bare = Runs.of(new Ensemble(LIVELY, 5, 80, 0, false), 2);
    for (int r = 0; r < 80; r++) {
      Replication replication = recorded.replications.get(r);
      assertThat(replication.historyOrNull() != null).isEqualTo(replication.number() <= 60);
      assertThat(replication.responses()).isEqualTo(bare.replications.get(r).responses());
    }
  }

  /** Fails, on the last day, where a stands above 0 toward b; counts what ended well. */
  private static final class Failing implements Tally<Failing> {
    private final TreeSet<Long> ended = new TreeSet<>();

    @Override
    public void stepEnded(Region region) {
      if (fails(region) && region.step() == LIVELY.grid().count() - 1) {
        throw new IllegalStateException("too friendly");
      }
    }

    static boolean fails(Region region) {
      return region.dyad(0, 1) > 0;
    }

    @Override
    public void ended(long replication, Trajectory trajectory, Region region) {
      ended.add(replication);
    }

    @Override
    public void merge(Failing other) {
      ended.addAll(other.ended);
    }
  }

  @Test
  void aReplicationThatFailsIsReportedWithItsKeyAndTheOthersGoOn() throws InterruptedException {
    Ensemble ensemble = new Ensemble(LIVELY, 5, 130, 0, false);
    Runs.Keeper well = Runs.of(ensemble, 1);
    // The first response is the alignment of a and b at the end.
    List<Long> failing =
        well.replications.stream()
            .filter(replication -> replication.responses()[0] > 0)
            .map(Replication::number)
            .toList();
    assertThat(failing).hasSizeBetween(5, 125);
    Runs.Keeper keeper = new Runs.Keeper();
    Failing tally = EnsembleRun.on(new ThreadEngine(2), ensemble, Failing::new, keeper);
    assertThat(keeper.order).isEqualTo(LongStream.rangeClosed(1, 130).boxed().toList());
    assertThat(keeper.failures).extracting(Failure::replication).isEqualTo(failing);
    assertThat(keeper.failures).allMatch(failure -> failure.seed() == 5);
    assertThat(keeper.failures).allMatch(f -> f.cause().getMessage().equals("too friendly"));
    assertSame(
        keeper.replications,
        well.replications.stream().filter(r -> !failing.contains(r.number())).toList());
    assertThat(tally.ended)
        .isEqualTo(
            keeper.replications.stream()
                .map(Replication::number)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void anEnsembleOfNothingOrOfTooMuchIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ensemble(LIVELY, 1, 0, 0, false))
        .withMessageContaining("from 1 to 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ensemble(LIVELY, 1, Ensemble.MOST + 1, 0, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ensemble(LIVELY, 1, 10, 11, false))
        .withMessageContaining("from 0 to 10");
    assertThatIllegalArgumentException().isThrownBy(() -> new Ensemble(LIVELY, 1, 10, -1, false));
  }
}
