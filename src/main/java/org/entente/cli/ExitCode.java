package org.entente.cli;

/** What the program's exit code means. */
final class ExitCode {
  /** All that was asked for was done. */
  static final int DONE = 0;

  /** Something asked for failed or did not hold: a replication, a pattern, a verification. */
  static final int FAILED = 1;

  /** Bad input or usage; nothing was written. */
  static final int BAD_INPUT = 2;

  /** Interrupted. */
  static final int INTERRUPTED = 3;

  private ExitCode() {}
}
