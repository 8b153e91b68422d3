package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.analysis.MeanInterval;
import org.entente.analysis.Proportion;
import org.entente.analysis.Quantiles;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.experiment.Tally;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.model.StepGrid;
import org.entente.results.ClosestFile.Chances;
import org.entente.results.MonthlyFile.Counts;
import org.entente.results.TiesFile.TieSpread;
import org.entente.scenario.Clock;
import org.entente.scenario.Regions;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is gathered over all replications says of them what they showed. */
class EnsembleTallyTest {
  private static final int REPLICATIONS = 60;

  /** Takes in nothing. */
  private static final class Nowhere implements Sink {
    @Override
    public void replication(Replication replication) {}

    @Override
    public void failure(Failure failure) {
      throw new IllegalStateException("a replication failed", failure.cause());
    }
  }

  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  private static <T extends Tally<T>> T run(Ensemble ensemble, int threads, Supplier<T> tally)
      throws InterruptedException {
    return EnsembleRun.on(new ThreadEngine(threads), ensemble, tally, new Nowhere());
  }

  private static Path files(Ensemble ensemble, int threads)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("tally");
    run(ensemble, threads, () -> new EnsembleTally(ensemble)).write(folder);
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    for (String file : List.of("bands.csv", "closest.csv", "monthly.csv", "ties.csv")) {
      Files.delete(folder.resolve(file));
    }
    Files.delete(folder);
  }

  @Property(seed = "20250101", tries = 15)
  void filesSayWhatTheReplicationsShowed(@ForAll("regions") Scenario scenario)
      throws IOException, InterruptedException {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Ensemble ensemble = new Ensemble(compiled, 11, REPLICATIONS, 0, false);
    Witness witness = run(ensemble, 1, () -> new Witness(compiled));
    Path folder = files(ensemble, 2);
    checkClosest(ClosestFile.read(folder), witness);
    checkMonthly(MonthlyFile.read(folder), witness, compiled);
    checkTies(TiesFile.read(folder), witness, compiled);
    delete(folder);
  }

  private static void checkClosest(List<Chances> file, Witness witness) {
    for (Chances chances : file) {
      for (int row = 0; row < chances.dates().size(); row++) {
        LocalDate date = chances.dates().get(row);
        int times =
            (int)
                witness.closest.stream()
                    .filter(each -> chances.partner().equals(each.get(date)))
                    .count();
        Proportion share = Proportion.jeffreys(times, REPLICATIONS);
        assertThat(chances.chances().get(row))
            .containsExactly(share.estimate(), share.low(), share.high());
      }
    }
    // Somebody is the closest on each day, unless there is nobody.
    for (int row = 0; !file.isEmpty() && row < file.get(0).dates().size(); row++) {
      int at = row;
      assertThat(file.stream().mapToDouble(each -> each.chances().get(at)[0]).sum())
          .isCloseTo(1, within(1e-12));
    }
  }

  private static void checkMonthly(List<Counts> file, Witness witness, CompiledScenario compiled) {
    assertThat(file).hasSameSizeAs(compiled.triples());
    double sum = 0;
    for (Counts counts : file) {
      String triple = counts.stimulus() + "." + counts.source() + "." + counts.target();
      for (int row = 0; row < counts.months().size(); row++) {
        String key = triple + " " + counts.months().get(row);
        double[] values =
            witness.happened.stream().mapToDouble(each -> each.getOrDefault(key, 0)).toArray();
        MeanInterval mean = MeanInterval.of(values);
        double[] told = counts.means().get(row);
        assertThat(told[0]).isCloseTo(mean.mean(), within(1e-12));
        assertThat(told[1]).isCloseTo(mean.low(), within(1e-9));
        assertThat(told[2]).isCloseTo(mean.high(), within(1e-9));
        sum += told[0];
      }
    }
    double all =
        witness.happened.stream()
            .flatMap(each -> each.values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    assertThat(sum).isCloseTo(all / REPLICATIONS, within(1e-9));
  }

  private static void checkTies(List<TieSpread> file, Witness witness, CompiledScenario compiled) {
    StepGrid grid = compiled.grid();
    Clock clock = compiled.scenario().clock();
    int n = compiled.actorCount();
    assertThat(file.size() % (n * (n - 1))).isZero();
    for (int row = 0; row < file.size(); row++) {
      TieSpread tie = file.get(row);
      boolean first = row % (file.size() / (n * (n - 1))) == 0;
      String when = first && grid.referenceStep() < 0 ? "start" : tie.date().toString();
      assertThat(clock.covers(tie.date())).isTrue();
      String name = tie.from() + " " + tie.to() + " " + when;
      check(tie.alignment(), witness.tie(name, 0));
      check(tie.trust(), witness.tie(name, 1));
    }
  }

  private static void check(double[] spread, double[] sorted) {
    double[] probabilities = {0.05, 0.25, 0.5, 0.75, 0.95};
    for (int p = 0; p < probabilities.length; p++) {
      assertThat(spread[p]).isEqualTo(Quantiles.ofSorted(sorted, probabilities[p]));
    }
    assertThat(spread[5]).isCloseTo(Arrays.stream(sorted).average().orElseThrow(), within(1e-12));
  }

  @Test
  void anyNumberOfThreadsLeavesTheSameBytes() throws IOException, InterruptedException {
    Ensemble ensemble =
        new Ensemble(
            CompiledScenario.of(
                Sketch.of("a", "b", "c")
                    .type("x", -0.5)
                    .clock(30, 130, 1)
                    .decides("a", 4, Sketch.option("x", "b", 0, Map.of()))
                    .decides("b", 9, Sketch.option("x", "c", 0, Map.of()))
                    .scenario()),
            3,
            330,
            0,
            false);
    Path one = files(ensemble, 1);
    for (int threads = 2; threads <= 3; threads++) {
      Path other = files(ensemble, threads);
      for (String file : List.of("closest.csv", "monthly.csv", "ties.csv")) {
        assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
      }
      delete(other);
    }
    delete(one);
  }

  @Test
  void aSingleReplicationHasCountsWithoutIntervals(@TempDir Path folder)
      throws IOException, InterruptedException {
    Scenario scenario = Sketch.of("a", "b").type("x", -0.5).script(3, "x", "a", "b").scenario();
    Ensemble ensemble = new Ensemble(CompiledScenario.of(scenario), 1, 1, 0, false);
    run(ensemble, 1, () -> new EnsembleTally(ensemble)).write(folder);

    assertThat(Files.readAllLines(folder.resolve("monthly.csv")))
        .startsWith("stimulus,source,target,month,mean,low,high", "x,a,b,2025-01-01,1,,");
    assertThat(MonthlyFile.read(folder).get(0).means().get(0)).containsExactly(1, 1, 1);
  }

  @Test
  void aFocusWithoutOtherStatesHasNoClosestPartner(@TempDir Path folder)
      throws IOException, InterruptedException {
    Scenario scenario = Sketch.of("a").group("g", 100).scenario();
    Ensemble ensemble = new Ensemble(CompiledScenario.of(scenario), 1, 2, 0, false);
    run(ensemble, 1, () -> new EnsembleTally(ensemble)).write(folder);
    assertThat(ClosestFile.read(folder)).isEmpty();
    assertThat(MonthlyFile.read(folder)).isEmpty();
  }
}
