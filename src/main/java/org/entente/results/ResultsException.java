package org.entente.results;

/** That a results folder cannot be used as asked; the message says why and what would be right. */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public ResultsException(String message) {
    super(message);
  }

  /** With a message for people and what caused it. */
  public ResultsException(String message, Throwable cause) {
    super(message, cause);
  }
}
