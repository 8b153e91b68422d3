package org.entente.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated claim about a history that is true or false at its end. */
public sealed interface Proposition extends Serializable {

  /**
   * From a first to a last date, both included.
   *
   * @param from first date
   * @param until last date, not before {@code from}
   */
  record Window(LocalDate from, LocalDate until) implements Serializable {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Window {
      if (until.isBefore(from)) {
        throw new IllegalArgumentException(
            "the window ends (" + until + ") before it starts (" + from + ")");
      }
    }

    /** Whether a date lies in the window. */
    public boolean covers(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(until);
    }
  }

  /**
   * Stimuli of a type between two actors come so often within a window.
   *
   * @param stimulus type
   * @param from source
   * @param on principal target, or null for any
   * @param window when they count
   * @param atLeast least number that makes it true
   * @param atMost greatest number that makes it true; {@link Integer#MAX_VALUE} for no limit
   */
  record Count(
      String stimulus, String from, @Nullable String on, Window window, int atLeast, int atMost)
      implements Proposition {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are negative or out of order
     */
    public Count {
      if (atLeast < 0 || atMost < atLeast) {
        throw new IllegalArgumentException(
            "a count must be at least 0 and at-least must not be above at-most");
      }
    }
  }

  /** How a dyad's alignment is compared. */
  enum Comparison {
    /** Above a level. */
    ABOVE,
    /** Below a level. */
    BELOW
  }

  /**
   * A dyad's alignment on a date lies above or below a level, or its value on another date.
   *
   * @param first one actor
   * @param second the other
   * @param date when it is looked at
   * @param comparison above or below
   * @param level what it is compared with, or null where {@code since} is given
   * @param since date whose value it is compared with, or null where {@code level} is given
   */
  record Alignment(
      String first,
      String second,
      LocalDate date,
      Comparison comparison,
      @Nullable Double level,
      @Nullable LocalDate since)
      implements Proposition {
    /**
     * Checks that there is one thing to compare with.
     *
     * @throws IllegalArgumentException if there is none or both, or a level out of -1..1
     */
    public Alignment {
      if ((level == null) == (since == null)) {
        throw new IllegalArgumentException("compare an alignment with either a level or a date");
      }
      if (level != null && !Bounds.SIGNED.contains(level)) {
        throw new IllegalArgumentException(
            "an alignment's level must be from -1 to 1, not " + level);
      }
      if (first.equals(second)) {
        throw new IllegalArgumentException("a dyad needs two actors, not '" + first + "' twice");
      }
    }
  }

  /**
   * A state is the focus's closest partner on a date.
   *
   * @param partner which state or state organ
   * @param date when
   */
  record Closest(String partner, LocalDate date) implements Proposition {}

  /**
   * The focus's held partner changes within a window.
   *
   * @param to the new partner, or null for any
   * @param window when
   */
  record Realigns(@Nullable String to, Window window) implements Proposition {}

  /**
   * An armed group's strength on a date lies above or below a multiple of its first strength.
   *
   * @param group which group
   * @param date when
   * @param comparison above or below
   * @param ratio multiple of the strength at the start, above 0
   */
  record Strength(String group, LocalDate date, Comparison comparison, double ratio)
      implements Proposition {
    /**
     * Checks the ratio.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public Strength {
      if (!Bounds.POSITIVE.contains(ratio)) {
        throw new IllegalArgumentException("a strength's ratio must be above 0, not " + ratio);
      }
    }
  }
}
