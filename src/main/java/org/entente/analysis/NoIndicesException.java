package org.entente.analysis;

/**
 * That a sample has no indices, as where the response does not vary; the message is a sentence for
 * people, to be printed in the place of the indices.
 */
public final class NoIndicesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why there are none. */
  public NoIndicesException(String message) {
    super(message);
  }
}
