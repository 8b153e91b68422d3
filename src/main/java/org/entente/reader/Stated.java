package org.entente.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.Bounds;
import org.entente.scenario.Range;
import org.jspecify.annotations.Nullable;

/**
 * What files and settings say of a quantity, before path patterns have filled in the rest.
 *
 * @param value the number, after all revisions
 * @param said each number said, the oldest first
 * @param given whether a range is given
 * @param range the range given, around the value that it was given with; null where it has no width
 * @param source where the number comes from, or null
 * @param group quantities it moves with, or null
 */
record Stated(
    double value,
    List<Said> said,
    boolean given,
    @Nullable Range range,
    @Nullable String source,
    @Nullable String group) {
  /**
   * A number with the layer that says it.
   *
   * @param layer that of its {@link Source}
   */
  record Said(int layer, double value) {}

  /** A bare number. */
  static Stated of(double value, Mark mark) {
    Said said = new Said(mark.source().layer(), value);
    return new Stated(value, List.of(said), false, null, null, null);
  }

  /** A number that is not said, but holds where nothing is. */
  static Stated unsaid(double value, String source) {
    return new Stated(value, List.of(), false, null, source, null);
  }

  /** The same with what is said about it. */
  Stated with(@Nullable String newSource, @Nullable String newGroup) {
    return new Stated(value, said, given, range, newSource, newGroup);
  }

  /** The same with a range. */
  Stated with(WrittenRange spread, Bounds bounds) {
    return new Stated(value, said, true, spread.around(value, bounds).orElse(null), source, group);
  }

  /** This one revised by {@code after}: what it does not say is kept. */
  Stated revised(Stated after) {
    List<Said> all = new ArrayList<>(said);
    all.addAll(after.said);
    return new Stated(
        after.value,
        List.copyOf(all),
        after.given || given,
        after.given ? after.range : range,
        after.source == null ? source : after.source,
        after.group == null ? group : after.group);
  }

  /** The number as it stood in a layer: the last said in it or below, or else the first of all. */
  double asOf(int layer) {
    double found = said.isEmpty() ? value : said.get(0).value();
    for (Said number : said) {
      if (number.layer() <= layer) {
        found = number.value();
      }
    }
    return found;
  }

  /** A range, widened to the value where a revision left it. */
  Optional<Range> reaching(@Nullable Range around) {
    if (around == null || around.contains(value)) {
      return Optional.ofNullable(around);
    }
    return Optional.of(new Range(Math.min(around.low(), value), Math.max(around.high(), value)));
  }
}
