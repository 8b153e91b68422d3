package org.entente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.outcome.Trajectory;

/**
 * Runs ensembles of several scenarios side by side, replication by replication with the same draws
 * (common random numbers, Law 2015, section 11.2).
 *
 * @param <T> what each scenario's replications are gathered in
 * @param <P> what pairs are gathered in
 */
public final class PairedRun<T extends Tally<T>, P extends PairedTally<P>> {
  private final List<Ensemble> ensembles;
  private final List<Supplier<T>> tallies;
  private final Supplier<P> pairs;

  /**
   * Ensembles of one seed and one number of replications.
   *
   * @param tallies makes an empty tally for each ensemble
   * @param pairs makes an empty tally of pairs
   * @throws IllegalArgumentException if there are fewer than two, or they do not pair
   */
  public PairedRun(List<Ensemble> ensembles, List<Supplier<T>> tallies, Supplier<P> pairs) {
    if (ensembles.size() < 2 || tallies.size() != ensembles.size()) {
      throw new IllegalArgumentException("at least two ensembles, each with a tally, are paired");
    }
    Ensemble first = ensembles.get(0);
    for (Ensemble ensemble : ensembles) {
      if (ensemble.seed() != first.seed() || ensemble.replications() != first.replications()) {
        throw new IllegalArgumentException("paired ensembles share seed and replications");
      }
    }
    this.ensembles = List.copyOf(ensembles);
    this.tallies = List.copyOf(tallies);
    this.pairs = pairs;
  }

  /**
   * What all threads gathered.
   *
   * @param tallies one a scenario
   * @param pairs of the pairs
   */
  public record Gathered<T, P>(List<T> tallies, P pairs) {}

  /**
   * Runs them.
   *
   * @param receiver receives the replications in order, on the calling thread
   * @throws InterruptedException if the calling thread is interrupted; work under way is given up
   */
  public Gathered<T, P> on(ThreadEngine engine, Consumer<PairedReplication> receiver)
      throws InterruptedException {
    Receiver<PairedReplication> receiving =
        new Receiver<>() {
          @Override
          public void received(PairedReplication result) {
            receiver.accept(result);
          }

          @Override
          public void failed(long number, Throwable cause) {
            throw new IllegalStateException("replication " + number + " was not paired", cause);
          }
        };
    List<Side> sides = engine.run(1, ensembles.get(0).replications(), () -> new Side(), receiving);
    Side all = sides.get(0);
    sides.subList(1, sides.size()).forEach(all::merge);
    return new Gathered<>(all.workers.stream().map(worker -> worker.tally).toList(), all.paired);
  }

  /** The scenarios side by side, for one thread. */
  private final class Side implements Work<PairedReplication> {
    private final List<Worker<T>> workers = new ArrayList<>();
    private final P paired = pairs.get();

    Side() {
      for (int e = 0; e < ensembles.size(); e++) {
        workers.add(new Worker<>(ensembles.get(e), tallies.get(e).get(), true));
      }
    }

    @Override
    public PairedReplication replicate(long number) {
      List<Optional<Replication>> done = new ArrayList<>();
      List<Optional<Failure>> failures = new ArrayList<>();
      List<Trajectory> trajectories = new ArrayList<>();
      for (int e = 0; e < workers.size(); e++) {
        try {
          done.add(Optional.of(workers.get(e).replicate(number)));
          failures.add(Optional.empty());
          trajectories.add(workers.get(e).trajectory());
        } catch (RuntimeException | StackOverflowError failure) {
          done.add(Optional.empty());
          failures.add(Optional.of(new Failure(ensembles.get(e).seed(), number, failure)));
        }
      }
      if (trajectories.size() == workers.size()) {
        paired.ended(trajectories);
      }
      return new PairedReplication(number, done, failures);
    }

    void merge(Side other) {
      for (int e = 0; e < workers.size(); e++) {
        workers.get(e).tally.merge(other.workers.get(e).tally);
      }
      paired.merge(other.paired);
    }
  }
}
