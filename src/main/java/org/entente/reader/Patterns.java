package org.entente.reader;

import java.util.ArrayList;
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
  /** A pattern with what it gives. */
  private static final class Pattern {
    final String text;
    final Glob glob;
    final Mark mark;
    final Mapping says;
    final @Nullable Node range;
    final @Nullable Spread spread;
    boolean matched;

    Pattern(String text, Mark mark, Mapping says) {
      this.text = text;
      this.glob = new Glob(text);
      this.mark = mark;
      this.says = says;
      this.range = says.get("range").orElse(null);
      this.spread = range == null ? null : Spread.read(range);
    }

    @Nullable String text(String key) {
      return says.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : null;
    }
  }

  private final List<Pattern> patterns = new ArrayList<>();
  private final Problems problems;

  /** The patterns of a checked file. */
  Patterns(@Nullable Node section, Problems problems) {
    this.problems = problems;
    if (section instanceof Mapping mapping && !problems.within("quantities")) {
      for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
        if (entry.getValue().value() instanceof Mapping says) {
          patterns.add(new Pattern(entry.getKey(), entry.getValue().key(), says));
        }
      }
    }
  }

  /** The quantity that comes of what is said at a path and the patterns that match it. */
  Quantity fill(String path, Stated stated, Bounds bounds) {
    boolean said = !stated.said().isEmpty();
    Pattern ranging = null;
    String source = null;
    String group = null;
    String[] keys = path.split("\\.", -1);
    for (Pattern pattern : patterns) {
      if (pattern.glob.matches(keys)) {
        pattern.matched = true;
        ranging = pattern.spread == null ? ranging : pattern;
        source = or(pattern.text("source"), source);
        group = or(pattern.text("group"), group);
      }
    }
    Optional<Range> range =
        stated.given() || ranging == null
            ? stated.reaching(stated.range())
            : around(path, stated, bounds, ranging);
    // What is not said at all is a member of no group unless it may move.
    String within = said || range.isPresent() ? or(stated.group(), group) : stated.group();
    return new Quantity(stated.value(), range.orElse(null), or(stated.source(), source), within);
  }

  private Optional<Range> around(String path, Stated stated, Bounds bounds, Pattern pattern) {
    if (pattern.spread == null || pattern.range == null) {
      return Optional.empty();
    }
    double middle = stated.asOf(pattern.range.mark().source().layer());
    try {
      return stated.reaching(pattern.spread.around(middle, bounds).orElse(null));
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      int cut = message.lastIndexOf("; ");
      problems.refused(
          path,
          pattern.range.mark(),
          message.substring(0, cut) + " (" + path + ")" + message.substring(cut));
      return Optional.empty();
    }
  }

  /** Whether any pattern matches a path; it is then known to match something. */
  void touch(String path) {
    String[] keys = path.split("\\.", -1);
    patterns.stream()
        .filter(p -> !p.matched && p.glob.matches(keys))
        .forEach(p -> p.matched = true);
  }

  /** Adds a problem for each pattern that matched nothing. */
  void refuseIdle() {
    for (Pattern pattern : patterns) {
      if (!pattern.matched) {
        problems.add(
            "quantities." + pattern.text,
            pattern.mark,
            "the pattern " + Shown.quoted(pattern.text) + " matches no quantity",
            "a pattern is a path of keys, in which * stands for any run of characters within one");
      }
    }
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
