package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Ends the program in an orderly way when it is asked to stop (SIGINT, SIGTERM): the working thread
 * is interrupted and given time to put things away, then the exit code says so.
 */
final class Interruption {
  private static final int SECONDS_TO_TIDY = 20;

  private final Thread worker;
  private final IntConsumer ending;
  private volatile int code = ExitCode.INTERRUPTED;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");

  private Interruption(Thread worker, IntConsumer ending) {
    this.worker = worker;
    this.ending = ending;
  }

  /**
   * Watches a thread.
   *
   * @param ending ends the process at once with a code
   */
  static Interruption watch(Thread worker, IntConsumer ending) {
    Interruption interruption = new Interruption(worker, ending);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupt() {
    worker.interrupt();
    boolean tidied = false;
    try {
      tidied = done.await(SECONDS_TO_TIDY, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ending.accept(tidied ? code : ExitCode.INTERRUPTED);
  }

  /**
   * The work is over: the program ends by itself, or lets the one who asked it to stop end it, with
   * the same code: all may have been done before it could stop.
   */
  void over(int endedWith) {
    code = endedWith;
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyStopping) {
      try {
        // The hook halts the program.
        hook.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
