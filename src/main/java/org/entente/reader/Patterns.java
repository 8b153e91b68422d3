package org.entente.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Scalar;
import org.entente.scenario.Bounds;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a file says once for many numbers: range, source and group by path pattern. Each attribute
 * comes from the last pattern that matches and gives it; what a quantity says itself stays.
 */
final class Patterns {
  /**
   * What a pattern gives to the quantities that it matches.
   *
   * @param text the pattern
   * @param mark where it stands
   */
  private record Given(
      String text,
      Mark mark,
      @Nullable Ranging ranging,
      @Nullable String source,
      @Nullable String group) {}

  /** A range, with where it stands. */
  private record Ranging(WrittenRange spread, Mark mark) {}

  private final List<Given> all = new ArrayList<>();
  private final PathPatterns paths;
  private final BitSet used = new BitSet();
  private final Problems problems;

  /** The patterns of a checked file. */
  Patterns(@Nullable Node section, Problems problems) {
    this.problems = problems;
    if (section instanceof Mapping mapping && !problems.within("quantities")) {
      for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
        if (entry.getValue().value() instanceof Mapping says) {
          all.add(given(entry.getKey(), entry.getValue().key(), says));
        }
      }
    }
    this.paths = new PathPatterns(all.stream().map(Given::text).toList());
  }

  private static Given given(String text, Mark mark, Mapping says) {
    Node range = says.get("range").orElse(null);
    Ranging ranging = range == null ? null : new Ranging(WrittenRange.read(range), range.mark());
    return new Given(text, mark, ranging, text(says, "source"), text(says, "group"));
  }

  private static @Nullable String text(Mapping says, String key) {
    return says.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : null;
  }

  /** The quantity that comes of what is said at a path and the patterns that match it. */
  Quantity fill(String path, Stated stated, Bounds bounds) {
    BitSet matching = paths.matching(path);
    used.or(matching);
    Ranging ranging = null;
    String source = stated.source();
    String group = stated.group();
    for (int i = matching.length() - 1; i >= 0; i = matching.previousSetBit(i - 1)) {
      Given given = all.get(i);
      ranging = ranging == null ? given.ranging() : ranging;
      source = source == null ? given.source() : source;
      group = group == null ? given.group() : group;
    }
    Optional<Range> range =
        stated.given() || ranging == null
            ? stated.reaching(stated.range())
            : around(path, stated, bounds, ranging);
    // What holds by default is a member of no group unless it may move.
    boolean isMember = !stated.said().isEmpty() || range.isPresent();
    return new Quantity(
        stated.value(), range.orElse(null), source, isMember ? group : stated.group());
  }

  private Optional<Range> around(String path, Stated stated, Bounds bounds, Ranging ranging) {
    double middle = stated.asOf(ranging.mark().source().layer());
    try {
      return stated.reaching(ranging.spread().around(middle, bounds).orElse(null));
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      int cut = message.lastIndexOf("; ");
      problems.refused(
          path,
          ranging.mark(),
          message.substring(0, cut) + " (" + path + ")" + message.substring(cut));
      return Optional.empty();
    }
  }

  /** Takes the patterns that match a path for used. */
  void use(String path) {
    used.or(paths.matching(path));
  }

  /** Adds a problem for each pattern that matched nothing. */
  void refuseIdle() {
    for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
      Given idle = all.get(i);
      problems.add(
          "quantities." + idle.text(),
          idle.mark(),
          "the pattern " + Shown.quoted(idle.text()) + " matches no quantity",
          "a pattern is a path of keys, in which * stands for any run of characters within one");
    }
  }
}
