package org.entente.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.Baseline;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ScenarioReader;
import org.entente.results.EnsembleTally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the baseline takes: a step, a replication and the kernel's, an ensemble, its file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BaselineBenchmark {
  /** The program's simulation and the kernel, each with its next replication. */
  @State(Scope.Thread)
  public static class Simulations {
    final CompiledScenario scenario = CompiledScenario.of(Baseline.with());
    final Recorder recorder = new Recorder(scenario);
    final Simulation simulation = new Simulation(scenario, recorder);
    final Kernel kernel = new Kernel(Baseline.with());
    long replication;
    int step;
  }

  /** An engine with some threads. */
  @State(Scope.Benchmark)
  public static class Engines {
    /** Number of threads. */
    @Param({"1", "2"})
    public int threads;

    final Ensemble ensemble = new Ensemble(CompiledScenario.of(Baseline.with()), 1, 1000, 0, false);
  }

  /** One step of the model, over all steps of replications. */
  @Benchmark
  public boolean step(Simulations its) {
    if (its.step == 0) {
      its.simulation.select(1, ++its.replication);
      its.simulation.start();
    }
    its.step = (its.step + 1) % its.scenario.grid().count();
    return its.simulation.schedule.step(its.simulation);
  }

  /** One replication with its responses. */
  @Benchmark
  public double[] replication(Simulations its) {
    its.simulation.run(1, ++its.replication);
    return its.recorder.responses(its.simulation.region());
  }

  /** One replication of the kernel, without responses. */
  @Benchmark
  public double[] kernel(Simulations its) {
    its.kernel.run(1, ++its.replication);
    return its.kernel.record.daily;
  }

  /** An ensemble of 1,000 with all that is gathered of it, without files. */
  @Benchmark
  public EnsembleTally ensemble(Engines its) throws InterruptedException {
    return EnsembleRun.on(
        new ThreadEngine(its.threads),
        its.ensemble,
        () -> new EnsembleTally(its.ensemble),
        new Nowhere());
  }

  /** Reading the scenario file. */
  @Benchmark
  public Object reading() {
    return ScenarioReader.read(Path.of("scenarios/kabul-2025.yaml"), List.of());
  }

  private static final class Nowhere implements Sink {
    @Override
    public void replication(Replication replication) {}

    @Override
    public void failure(Failure failure) {
      throw new IllegalStateException(failure.cause());
    }
  }
}
