package org.entente.cli;

import java.io.PrintStream;
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
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Shows the progress of {@code total} replications. */
  static Progress of(long total, boolean quiet, PrintStream err) {
    // Java cannot tell whether standard error is a terminal; the launcher can.
    if (quiet || !Boolean.getBoolean("entente.terminal")) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Replications")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, Screen.width()))
            .clearDisplayOnFinish()
            .build());
  }

  /** One replication more is done. */
  void step() {
    if (bar != null) {
      bar.step();
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
