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
final class Progress implements Sink, AutoCloseable {
  private static final int WIDTH = 100;

  private final Sink next;
  private final @Nullable ProgressBar bar;

  private Progress(Sink next, @Nullable ProgressBar bar) {
    this.next = next;
    this.bar = bar;
  }

  /** Shows the progress of {@code total} replications that are passed on to {@code next}. */
  static Progress of(long total, boolean quiet, PrintStream err, Sink next) {
    // Java cannot tell whether standard error is a terminal; the launcher can.
    if (quiet || !Boolean.getBoolean("entente.terminal")) {
      return new Progress(next, null);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Replications")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .clearDisplayOnFinish()
            .build();
    return new Progress(next, bar);
  }

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

  private void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
