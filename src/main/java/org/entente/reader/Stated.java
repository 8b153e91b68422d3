package org.entente.reader;

import java.util.Optional;
import org.entente.scenario.Bounds;
import org.entente.scenario.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a quantity, before path patterns have filled in the rest.
 *
 * @param value the number, after all revisions
 * @param first the number that a pattern's range is about: the one before all revisions
 * @param given whether a range is given
 * @param range the range given, around the value that it was given with; null where it has no width
 * @param source where the number comes from, or null
 * @param group quantities it moves with, or null
 */
record Stated(
    double value,
    double first,
    boolean given,
    @Nullable Range range,
    @Nullable String source,
    @Nullable String group) {
  /** A bare number. */
  static Stated of(double value) {
    return new Stated(value, value, false, null, null, null);
  }

  /** The same with a range. */
  Stated with(Spread spread, Bounds bounds) {
    return new Stated(
        value, first, true, spread.around(value, bounds).orElse(null), source, group);
  }

  /** This one revised by {@code after}: what it does not say is kept. */
  Stated revised(Stated after) {
    return new Stated(
        after.value,
        first,
        after.given || given,
        after.given ? after.range : range,
        after.source == null ? source : after.source,
        after.group == null ? group : after.group);
  }

  /** The range, widened to the value where a revision left it. */
  Optional<Range> reaching(@Nullable Range around) {
    if (around == null || around.contains(value)) {
      return Optional.ofNullable(around);
    }
    return Optional.of(
        new Range(Math.min(around.low(), value), Math.max(around.high(), value)));
  }
}
