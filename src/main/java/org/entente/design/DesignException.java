package org.entente.design;

/** That a design or a factor asked for is not possible; the message is for people. */
public final class DesignException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong, and what would be right. */
  public DesignException(String message) {
    super(message);
  }

  /** Says what is wrong, and what was found out before. */
  public DesignException(String message, Throwable cause) {
    super(message, cause);
  }
}
