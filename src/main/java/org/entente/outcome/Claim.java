package org.entente.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Proposition.Counted;
import org.jspecify.annotations.Nullable;

/** What the answer to a question says, as far as it can contradict what another says. */
sealed interface Claim {
  /** Only claims of one family can contradict each other. */
  Object family();

  /** Whether both cannot hold; of claims of one family. */
  boolean contradicts(Claim other);

  /** What an answer says; empty of an answer that leaves more than one way open. */
  static Optional<Claim> of(Proposition asked, boolean answer) {
    if (asked instanceof Proposition.Count count) {
      return Counts.of(count, answer);
    }
    if (asked instanceof Proposition.Standing standing) {
      return Optional.of(Level.of(standing, answer));
    }
    if (asked instanceof Proposition.Strength strength) {
      List<Object> family = List.of(strength.group(), strength.date());
      return Optional.of(Level.of(family, strength.comparison(), strength.ratio(), answer));
    }
    if (asked instanceof Proposition.Closest closest && answer) {
      return Optional.of(new Partner(closest));
    }
    if (asked instanceof Proposition.Realigns realigns) {
      return Optional.of(new Turn(realigns, answer));
    }
    return Optional.empty();
  }

  /**
   * That stimuli, or the dates on which they come, are at least and at most so many.
   *
   * @param asked what is counted
   * @param least from 0
   * @param most {@link Integer#MAX_VALUE} for no limit
   */
  record Counts(Proposition.Count asked, int least, int most) implements Claim {
    static Optional<Claim> of(Proposition.Count asked, boolean answer) {
      if (answer) {
        return Optional.of(new Counts(asked, asked.atLeast(), asked.atMost()));
      }
      if (asked.isOpen()) {
        return Optional.of(new Counts(asked, 0, asked.atLeast() - 1));
      }
      // Not between the two is either fewer or more.
      return asked.atLeast() == 0
          ? Optional.of(new Counts(asked, asked.atMost() + 1, Integer.MAX_VALUE))
          : Optional.empty();
    }

    @Override
    public Object family() {
      return List.of("count", asked.stimulus());
    }

    @Override
    public boolean contradicts(Claim other) {
      return other instanceof Counts counts && (exceeds(counts) || counts.exceeds(this));
    }

    /** Whether this says that there were more than another says of at least the same. */
    private boolean exceeds(Counts wider) {
      boolean within =
          includes(wider.asked.from(), asked.from())
              && includes(wider.asked.on(), asked.on())
              && !asked.window().from().isBefore(wider.asked.window().from())
              && !asked.window().until().isAfter(wider.asked.window().until());
      // Many stimuli may come on one date, but not one stimulus on none.
      boolean dates = wider.asked.of() == Counted.DATES && asked.of() == Counted.STIMULI;
      return within && (dates ? Math.min(least, 1) : least) > wider.most;
    }

    private static boolean includes(@Nullable String wider, @Nullable String narrower) {
      return wider == null || wider.equals(narrower);
    }
  }

  /**
   * That a number lies on one side of a level.
   *
   * @param family which number
   * @param level what it is compared with
   * @param above whether it lies above, else below
   * @param strict whether it cannot be the level itself
   */
  record Level(Object family, double level, boolean above, boolean strict) implements Claim {
    static Level of(Proposition.Standing asked, boolean answer) {
      // Compared with another date, it is the change that lies above or below 0.
      Object since = asked.since() == null ? "level" : asked.since();
      String pair = Clusters.of(List.of(asked.first(), asked.second()));
      return of(
          List.of(asked.measure(), pair, asked.date(), since),
          asked.comparison(),
          Objects.requireNonNullElse(asked.level(), 0.0),
          answer);
    }

    static Level of(Object family, Comparison comparison, double level, boolean answer) {
      return new Level(family, level, (comparison == Comparison.ABOVE) == answer, answer);
    }

    @Override
    public boolean contradicts(Claim other) {
      if (!(other instanceof Level claim) || above == claim.above) {
        return false;
      }
      double low = above ? level : claim.level;
      double high = above ? claim.level : level;
      return (strict || claim.strict) ? low >= high : low > high;
    }
  }

  /** That one and no other is the closest partner on a date. */
  record Partner(Proposition.Closest asked) implements Claim {
    @Override
    public Object family() {
      return List.of("closest", asked.date());
    }

    @Override
    public boolean contradicts(Claim other) {
      return other instanceof Partner claim && !asked.partner().equals(claim.asked.partner());
    }
  }

  /** That the focus turns to another partner within a window, or does not. */
  record Turn(Proposition.Realigns asked, boolean answer) implements Claim {
    @Override
    public Object family() {
      return "realigns";
    }

    @Override
    public boolean contradicts(Claim other) {
      return other instanceof Turn claim
          && answer != claim.answer
          && (answer ? implies(claim) : claim.implies(this));
    }

    private boolean implies(Turn wider) {
      return (wider.asked.to() == null || wider.asked.to().equals(asked.to()))
          && !asked.window().from().isBefore(wider.asked.window().from())
          && !asked.window().until().isAfter(wider.asked.window().until());
    }
  }
}
