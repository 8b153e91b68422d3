package org.entente.experiment;

import java.util.List;
import java.util.Optional;

/**
 * One replication of several scenarios, with the same draws in each.
 *
 * @param number which one, from 1
 * @param done what it yielded, one a scenario in their order; empty where it failed
 * @param failures the failures, likewise; empty where it ended well
 */
public record PairedReplication(
    long number, List<Optional<Replication>> done, List<Optional<Failure>> failures) {
  /** Copies the lists. */
  public PairedReplication {
    done = List.copyOf(done);
    failures = List.copyOf(failures);
  }

  /** Whether it ended well in every scenario, so that it can be compared. */
  public boolean isWhole() {
    return failures.stream().allMatch(Optional::isEmpty);
  }
}
