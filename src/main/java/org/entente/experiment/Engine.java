package org.entente.experiment;

/**
 * Runs replications somewhere: on the threads of this process, or on many machines. Parallel
 * inside, ordered outside: what comes out does not depend on where it was worked out.
 */
public interface Engine extends AutoCloseable {
  /**
   * Runs replications. One that fails is told to the receiver, and the others go on.
   *
   * @param first number of the first, from 1
   * @param last number of the last
   * @param job what each of them takes
   * @param receiver receives the results in order, on the calling thread
   * @return what was gathered beside the results
   * @throws EngineException if the engine can do no more
   * @throws InterruptedException if the calling thread is interrupted; work under way is given up
   */
  <R, G extends Gathering<G>> G run(long first, long last, Job<R, G> job, Receiver<R> receiver)
      throws InterruptedException;

  /** What it is doing, for whoever waits, in a few words; empty where there is nothing to tell. */
  default String activity() {
    return "";
  }

  @Override
  default void close() {}
}
