package org.entente.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is gathered of many replications in a form that does not depend on their order, so that it
 * can be reduced where they are worked out and sent as a whole.
 *
 * @param <G> the gathering itself
 */
public interface Gathering<G extends Gathering<G>> {
  /** Adds what another of the same job gathered. */
  void merge(G other);

  /** Writes all of it. */
  void write(DataOutput out) throws IOException;

  /** Adds what another of the same job wrote. */
  void add(DataInput in) throws IOException;

  /** Where nothing is gathered. */
  final class Nothing implements Gathering<Nothing> {
    @Override
    public void merge(Nothing other) {}

    @Override
    public void write(DataOutput out) {}

    @Override
    public void add(DataInput in) {}
  }
}
