package org.entente.cli;

/** That a command was interrupted and can be gone on with; the message says how. */
final class ResumableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ResumableException(String message, InterruptedException cause) {
    super(message, cause);
  }
}
