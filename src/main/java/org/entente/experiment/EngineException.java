package org.entente.experiment;

/** That an engine cannot be used, or can do no more; the message says why and what to do. */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public EngineException(String message) {
    super(message);
  }

  /** With a message for people and what caused it. */
  public EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
