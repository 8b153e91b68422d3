package org.entente.cli;

import java.io.PrintStream;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal, nothing in a pipe. */
final class Progress implements AutoCloseable {
  private static final long NANOSECONDS_A_LOOK = 500_000_000L;

  private final @Nullable ProgressBar bar;
  private final Supplier<String> activity;
  private long looked;

  private Progress(@Nullable ProgressBar bar, Supplier<String> activity) {
    this.bar = bar;
    this.activity = activity;
  }

  /** Shows the progress of {@code total} replications. */
  static Progress of(long total, boolean quiet, PrintStream err) {
    return of(total, quiet, err, () -> "");
  }

  /**
   * Shows the progress of {@code total} replications.
   *
   * @param activity what is going on, in a few words
   */
  static Progress of(long total, boolean quiet, PrintStream err, Supplier<String> activity) {
    // Java cannot tell whether standard error is a terminal; the launcher can.
    if (quiet || !Boolean.getBoolean("entente.terminal")) {
      return new Progress(null, activity);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Replications")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, Screen.width()))
            .clearDisplayOnFinish()
            .build(),
        activity);
  }

  /** One replication more is done. */
  void step() {
    steps(1);
  }

  /** So many replications more are done. */
  void steps(long more) {
    if (bar != null) {
      bar.stepBy(more);
      if (System.nanoTime() - looked > NANOSECONDS_A_LOOK) {
        looked = System.nanoTime();
        bar.setExtraMessage(activity.get());
      }
    }
  }

  /** Passes replications on and counts them. */
  Sink before(Sink next) {
    return new Sink() {
      @Override
      public void replication(Replication replication) {
        next.replication(replication);
        step();
      }

      @Override
      public void failure(Failure failure) {
        next.failure(failure);
        step();
      }
    };
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
