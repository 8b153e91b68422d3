package org.entente.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;
import org.entente.scenario.Bounds;
import org.entente.scenario.Numbers;
import org.entente.scenario.Range;

/** A range as a scenario file writes it, before it is known of which value. */
sealed interface WrittenRange {
  /** What a range may look like. */
  String FORMS = "write [low, high], +-0.2, or x0.5..x2";

  /** Of the distance to a bound that is itself outside, so much is left when a range is cut. */
  double INSIDE = 0.001;

  /** The range around a value; empty where it has no width. */
  Optional<Range> around(double value, Bounds bounds);

  /** Two ends, {@code [low, high]}. */
  record Ends(double low, double high) implements WrittenRange {
    /**
     * The ends themselves.
     *
     * @throws IllegalArgumentException if one is out of bounds, or the value is not between them
     */
    @Override
    public Optional<Range> around(double value, Bounds bounds) {
      Range range = new Range(low, high);
      if (!bounds.contains(low) || !bounds.contains(high)) {
        throw new IllegalArgumentException(
            "the range ["
                + Numbers.text(low)
                + ", "
                + Numbers.text(high)
                + "] is out of bounds; both ends must be "
                + bounds.words());
      }
      if (!range.contains(value)) {
        throw new IllegalArgumentException(
            "the range ["
                + Numbers.text(low)
                + ", "
                + Numbers.text(high)
                + "] leaves out the value "
                + Numbers.text(value)
                + "; it must hold it");
      }
      return low == high ? Optional.empty() : Optional.of(range);
    }
  }

  /** So much less and more, {@code +-0.2}. */
  record PlusMinus(double by) implements WrittenRange {
    @Override
    public Optional<Range> around(double value, Bounds bounds) {
      BigDecimal middle = decimal(value);
      return cut(middle.subtract(decimal(by)), middle.add(decimal(by)), value, bounds);
    }
  }

  /** Multiples, {@code x0.5..x2}; the first at most 1, the second at least 1. */
  record Times(double low, double high) implements WrittenRange {
    @Override
    public Optional<Range> around(double value, Bounds bounds) {
      BigDecimal one = decimal(value).multiply(decimal(low));
      BigDecimal other = decimal(value).multiply(decimal(high));
      return cut(one.min(other), one.max(other), value, bounds);
    }
  }

  private static Optional<Range> cut(BigDecimal low, BigDecimal high, double value, Bounds bounds) {
    double from = inside(low.doubleValue(), value, bounds.low(), bounds.lowOpen());
    double to = -inside(-high.doubleValue(), -value, -bounds.high(), bounds.highOpen());
    if (!Double.isFinite(from) || !Double.isFinite(to)) {
      throw new IllegalArgumentException("the range grows beyond all numbers; make it smaller");
    }
    return from >= to ? Optional.empty() : Optional.of(new Range(from + 0.0, to + 0.0));
  }

  /** A lower end that is not below the bound, nor at it where the bound is outside. */
  private static double inside(double low, double value, double bound, boolean open) {
    if (open && low <= bound && Double.isFinite(bound)) {
      return Math.min(value, bound + INSIDE * (value - bound));
    }
    return Math.max(low, bound);
  }

  /** Decimal arithmetic, so that 0.1 +- 0.2 ends at 0.3. */
  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException saying what is wrong and what would be right
   */
  static WrittenRange read(Node node) {
    if (node instanceof Sequence sequence) {
      return ends(sequence.items());
    }
    if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
      throw new IllegalArgumentException("range is " + node.kind() + "; " + FORMS);
    }
    String text = scalar.text().strip().replace("\u00B1", "+-").replace('\u00D7', 'x');
    if (text.startsWith("+-")) {
      double by = number(text.substring(2), scalar);
      if (by < 0) {
        throw wrong(scalar);
      }
      return new PlusMinus(by);
    }
    int dots = text.indexOf("..");
    if (text.startsWith("x") && dots > 0) {
      String second = text.substring(dots + 2);
      double low = number(text.substring(1, dots), scalar);
      double high = number(second.startsWith("x") ? second.substring(1) : second, scalar);
      if (low < 0 || low > 1 || high < 1) {
        throw new IllegalArgumentException(
            "the range "
                + Shown.quoted(scalar.text())
                + " leaves out the value itself"
                + "; the first multiple must be from 0 to 1, the second at least 1");
      }
      return new Times(low, high);
    }
    throw wrong(scalar);
  }

  private static WrittenRange ends(List<Node> items) {
    double[] ends = new double[2];
    if (items.size() != 2) {
      throw new IllegalArgumentException(
          "a range in brackets has two ends, not " + items.size() + "; write [low, high]");
    }
    for (int i = 0; i < 2; i++) {
      if (!(items.get(i) instanceof Scalar scalar)) {
        throw new IllegalArgumentException(
            "an end of the range is " + items.get(i).kind() + "; it must be a number");
      }
      NumberText number = NumberText.read(scalar);
      if (!number.isNumber()) {
        throw new IllegalArgumentException(
            "an end of the range is "
                + scalar.kind()
                + "; "
                + (number.advice().isEmpty() ? "it must be a number" : number.advice()));
      }
      ends[i] = number.value();
    }
    if (ends[0] > ends[1]) {
      throw new IllegalArgumentException(
          "the range starts at "
              + Numbers.text(ends[0])
              + " and ends below it, at "
              + Numbers.text(ends[1])
              + "; write the lower end first");
    }
    return new Ends(ends[0], ends[1]);
  }

  private static double number(String text, Scalar scalar) {
    String bare = text.strip();
    double value = NumberText.isDecimal(bare) ? Double.parseDouble(bare) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw wrong(scalar);
    }
    return value;
  }

  private static IllegalArgumentException wrong(Scalar scalar) {
    return new IllegalArgumentException("range is " + scalar.kind() + "; " + FORMS);
  }
}
