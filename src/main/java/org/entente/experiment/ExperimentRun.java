package org.entente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.outcome.Responses;

/** Runs an experiment on an engine, and goes on where its journal ends. */
public final class ExperimentRun {
  private final Engine engine;
  private final Experiment experiment;
  private final Shard shard;
  private final RowReceiver watcher;
  private final Waves waves;

  private ExperimentRun(Engine engine, Experiment experiment, Shard shard, RowReceiver watcher) {
    if (shard.isPart() && experiment.precision().isPresent()) {
      throw new IllegalArgumentException(
          "which replications are added hangs on all rows before, so that there are no shards");
    }
    this.engine = engine;
    this.experiment = experiment;
    this.shard = shard;
    this.watcher = watcher;
    Optional<String> exact = experiment.precision().map(Precision::response);
    waves =
        new Waves(
            experiment,
            exact.map(experiment.responses()::indexOf).orElse(0),
            exact.map(Responses::isShare).orElse(false));
  }

  /**
   * Runs what is missing.
   *
   * @param journal holds the beginning of the experiment, perhaps nothing, and is given the rest
   * @return the waves that were run, in their order
   * @throws InterruptedException if the calling thread is interrupted; what the journal has been
   *     given stands
   */
  public static List<Wave> on(
      Engine engine, Experiment experiment, Journal journal, RowReceiver watcher)
      throws InterruptedException {
    return on(engine, experiment, Shard.WHOLE, journal, watcher);
  }

  /**
   * Runs what is missing of a part.
   *
   * @param journal holds the beginning of the part, perhaps nothing, and is given the rest
   * @return the waves, of which the part was run
   * @throws IllegalArgumentException if it is a part of an experiment that adds replications
   * @throws InterruptedException if the calling thread is interrupted; what the journal has been
   *     given stands
   */
  public static List<Wave> on(
      Engine engine, Experiment experiment, Shard shard, Journal journal, RowReceiver watcher)
      throws InterruptedException {
    return new ExperimentRun(engine, experiment, shard, watcher).run(journal);
  }

  private List<Wave> run(Journal journal) throws InterruptedException {
    // Whether a wave follows hangs on the rows before it, so that the old ones must be split where
    // the waves end.
    List<Wave> run = new ArrayList<>();
    Replay replay = new Replay(run);
    journal.replay(replay);
    Wave wave = replay.wave;
    long done = replay.done;
    Optional<Wave> next = Optional.of(wave);
    while (next.isPresent()) {
      wave = next.get();
      engine.run(
          shard.first(wave.rows()) + done,
          shard.last(wave.rows()),
          new ExperimentJob(experiment, wave),
          receiver(wave, journal));
      run.add(wave);
      next = waves.after(wave);
      done = 0;
    }
    return run;
  }

  /** Takes rows that were kept before in, wave by wave. */
  private final class Replay implements RowReceiver {
    private final List<Wave> ended;
    private Wave wave = experiment.firstWave();
    private long done;

    Replay(List<Wave> ended) {
      this.ended = ended;
    }

    @Override
    public void row(Row row) {
      begin();
      tell(row);
      done++;
    }

    @Override
    public void failure(RowFailure failure) {
      begin();
      watcher.failure(failure);
      done++;
    }

    /** Turns to the next wave as soon as there is a row of it. */
    private void begin() {
      if (done == shard.rows(wave.rows())) {
        ended.add(wave);
        wave =
            waves
                .after(wave)
                .orElseThrow(
                    () -> new IllegalStateException("the journal goes on after its experiment"));
        done = 0;
      }
    }
  }

  private void tell(Row row) {
    waves.add(row);
    watcher.row(row);
  }

  private Receiver<Row> receiver(Wave wave, Journal journal) {
    return new Receiver<>() {
      @Override
      public void received(Row row) {
        journal.row(row);
        tell(row);
      }

      @Override
      public void failed(long number, Throwable cause) {
        int point = wave.point(number);
        RowFailure failure =
            RowFailure.of(point, wave.replication(number), experiment.seedOf(point), cause);
        journal.failure(failure);
        watcher.failure(failure);
      }
    };
  }
}
