package org.entente.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dated claim about a history that is true or false at its end. */
public sealed interface Proposition extends Serializable {
  /**
   * Whether it may come true on any of many dates, so that the date of it has a distribution worth
   * a look; else it is decided on one date, or by other propositions.
   */
  default boolean comesOnADate() {
    return false;
  }

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

  /** What a count is of. */
  enum Counted {
    /** Stimuli, however many come on one date. */
    STIMULI,
    /** Distinct dates on which at least one stimulus comes. */
    DATES
  }

  /**
   * Stimuli of a type between two actors come so often within a window.
   *
   * @param stimulus type
   * @param from source, or null for any
   * @param on principal target, or null for any
   * @param window when they count
   * @param of what is counted
   * @param atLeast least number that makes it true
   * @param atMost greatest number that makes it true; {@link Integer#MAX_VALUE} for no limit
   */
  record Count(
      String stimulus,
      @Nullable String from,
      @Nullable String on,
      Window window,
      Counted of,
      int atLeast,
      int atMost)
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

    /** A count of stimuli. */
    public Count(
        String stimulus,
        @Nullable String from,
        @Nullable String on,
        Window window,
        int atLeast,
        int atMost) {
      this(stimulus, from, on, window, Counted.STIMULI, atLeast, atMost);
    }

    /** Whether more of them can never make it false, so that it may come true before the end. */
    public boolean isOpen() {
      return atMost == Integer.MAX_VALUE;
    }

    @Override
    public boolean comesOnADate() {
      return isOpen() && atLeast > 0;
    }
  }

  /** How a number is compared. */
  enum Comparison {
    /** Above a level. */
    ABOVE,
    /** Below a level. */
    BELOW
  }

  /** What two actors are to each other: the mean of both directions. */
  enum Measure {
    /** Alignment of the dyad, -1..1. */
    ALIGNMENT("alignment", Bounds.SIGNED),
    /** Trust of the dyad, 0..1. */
    TRUST("trust", Bounds.SHARE);

    private final String word;
    private final Bounds bounds;

    Measure(String word, Bounds bounds) {
      this.word = word;
      this.bounds = bounds;
    }

    /** The word for people. */
    public String word() {
      return word;
    }

    /** Where its values lie. */
    public Bounds bounds() {
      return bounds;
    }
  }

  /**
   * A dyad's alignment or trust on a date lies above or below a level, or its value on another
   * date.
   *
   * @param measure what is looked at
   * @param first one actor
   * @param second the other
   * @param date when it is looked at
   * @param comparison above or below
   * @param level what it is compared with, or null where {@code since} is given
   * @param since date whose value it is compared with, or null where {@code level} is given
   */
  record Standing(
      Measure measure,
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
     * @throws IllegalArgumentException if there is none or both, or a level out of bounds
     */
    public Standing {
      if ((level == null) == (since == null)) {
        throw new IllegalArgumentException(
            "compare " + measure.word() + " with either a level or a date");
      }
      if (level != null && !measure.bounds().contains(level)) {
        throw new IllegalArgumentException(
            "a level of "
                + measure.word()
                + " must be "
                + measure.bounds().words()
                + ", not "
                + level);
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
  record Realigns(@Nullable String to, Window window) implements Proposition {
    @Override
    public boolean comesOnADate() {
      return true;
    }
  }

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

  /**
   * Two actors sit in one camp on a date, of the two camps of least landscape energy into which all
   * actors fall (Axelrod and Bennett 1993).
   *
   * @param first one actor
   * @param second the other
   * @param date when
   */
  record Camp(String first, String second, LocalDate date) implements Proposition {
    /** The most actors whose camps are told. */
    public static final int MOST_ACTORS = 24;

    /**
     * Checks that there are two.
     *
     * @throws IllegalArgumentException if both are one
     */
    public Camp {
      if (first.equals(second)) {
        throw new IllegalArgumentException("a camp needs two actors, not '" + first + "' twice");
      }
    }
  }

  /** A proposition about the answers to other questions, each of which stands before it. */
  sealed interface Compound extends Proposition {
    /** Ids of the questions. */
    List<String> questions();
  }

  /**
   * The answer to each of some questions is yes.
   *
   * @param questions their ids, at least one
   */
  record All(List<String> questions) implements Compound {
    /**
     * Copies the ids.
     *
     * @throws IllegalArgumentException if there is none
     */
    public All {
      questions = some(questions);
    }
  }

  /**
   * The answer to at least one of some questions is yes.
   *
   * @param questions their ids, at least one
   */
  record Any(List<String> questions) implements Compound {
    /**
     * Copies the ids.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Any {
      questions = some(questions);
    }
  }

  /**
   * The answer to a question is no.
   *
   * @param question its id
   */
  record Not(String question) implements Compound {
    @Override
    public List<String> questions() {
      return List.of(question);
    }
  }

  private static List<String> some(List<String> questions) {
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("name at least one question");
    }
    return List.copyOf(questions);
  }
}
