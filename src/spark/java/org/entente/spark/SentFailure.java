package org.entente.spark;

import java.io.Serializable;

/**
 * What a replication failed of, in a form that can always be sent: the text of what was thrown, and
 * where.
 *
 * @param text what it says of itself
 * @param frames where, the innermost first
 */
record SentFailure(String text, StackTraceElement[] frames) implements Serializable {
  static SentFailure of(Throwable thrown) {
    return new SentFailure(thrown.toString(), thrown.getStackTrace());
  }

  /** A failure that says the same. */
  Throwable cause() {
    Remote cause = new Remote(text);
    cause.setStackTrace(frames);
    return cause;
  }

  /** What was thrown elsewhere. */
  private static final class Remote extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    Remote(String text) {
      super(text);
      this.text = text;
    }

    // The text names the class of what was thrown there.
    @SuppressWarnings("OverrideThrowableToString")
    @Override
    public String toString() {
      return text;
    }
  }
}
