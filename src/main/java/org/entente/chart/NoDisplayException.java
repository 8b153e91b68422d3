package org.entente.chart;

/** There is no display to open a window on. */
public final class NoDisplayException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * With a message for the user.
   *
   * @param message one sentence
   */
  public NoDisplayException(String message) {
    super(message);
  }
}
