package org.entente.experiment;

/**
 * A fixed part of an experiment's rows, for whoever runs the parts apart and joins them: of so many
 * parts of nearly the same number of rows, in their order, one.
 *
 * @param number which one, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
  /** All rows. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** The most parts. */
  public static final int MOST = 1_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no such part
   */
  public Shard {
    if (of < 1 || of > MOST || number < 1 || number > of) {
      throw new IllegalArgumentException(
          "a shard is one of 1 to " + MOST + ", counting from 1, not " + number + " of " + of);
    }
  }

  /** Whether there are others. */
  public boolean isPart() {
    return of > 1;
  }

  /** Its first row, of so many in all, counting from 1. */
  public long first(long rows) {
    return (number - 1L) * rows / of + 1;
  }

  /** Its last row. */
  public long last(long rows) {
    return number * rows / of;
  }

  /** Number of its rows. */
  public long rows(long rows) {
    return last(rows) - first(rows) + 1;
  }

  /** Such as {@code 3 of 16}. */
  public String words() {
    return number + " of " + of;
  }
}
