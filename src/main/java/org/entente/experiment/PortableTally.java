package org.entente.experiment;

/**
 * A tally that can be sent.
 *
 * @param <T> the tally itself
 */
public interface PortableTally<T extends PortableTally<T>> extends Tally<T>, Gathering<T> {
  @Override
  void merge(T other);
}
