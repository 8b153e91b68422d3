package org.entente.scenario;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with what is known about it: how unsure it is, where it comes from and which others move
 * with it in a study.
 *
 * @param value the number, finite
 * @param rangeOrNull plausible range, or null where none is given; contains {@code value}
 * @param sourceOrNull where the number comes from, or null where nothing is said
 * @param groupOrNull name of the quantities it moves with, or null for its kind's default
 */
public record Quantity(
    double value,
    @Nullable Range rangeOrNull,
    @Nullable String sourceOrNull,
    @Nullable String groupOrNull)
    implements Serializable {
  /** Source of a value that holds where a scenario gives none. */
  public static final String STANDARD = "default";

  /**
   * Checks the content.
   *
   * @throws IllegalArgumentException if the value is not finite or lies outside its range
   */
  public Quantity {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a quantity must be a finite number, not " + value);
    }
    if (rangeOrNull != null && !rangeOrNull.contains(value)) {
      throw new IllegalArgumentException(
          "the value "
              + Numbers.text(value)
              + " lies outside its range "
              + Numbers.text(rangeOrNull.low())
              + " .. "
              + Numbers.text(rangeOrNull.high()));
    }
  }

  /** A bare number. */
  public static Quantity of(double value) {
    return new Quantity(value, null, null, null);
  }

  /** A value that holds where a scenario gives none. */
  public static Quantity standard(double value) {
    return new Quantity(value, null, STANDARD, null);
  }

  /** Whether the scenario gave no value, so that the declared default stands. */
  public boolean isStandard() {
    return STANDARD.equals(sourceOrNull);
  }

  /** The plausible range, if one is given. */
  public Optional<Range> range() {
    return Optional.ofNullable(rangeOrNull);
  }

  /** Where the number comes from, if said. */
  public Optional<String> source() {
    return Optional.ofNullable(sourceOrNull);
  }

  /** The named group, if one is given. */
  public Optional<String> group() {
    return Optional.ofNullable(groupOrNull);
  }

  /**
   * The same quantity at another value. A range that does not reach the new value is widened to it,
   * so that a study may look beyond what the scenario holds plausible.
   */
  public Quantity at(double newValue) {
    Range range =
        rangeOrNull == null || rangeOrNull.contains(newValue)
            ? rangeOrNull
            : new Range(
                Math.min(rangeOrNull.low(), newValue), Math.max(rangeOrNull.high(), newValue));
    return new Quantity(newValue, range, sourceOrNull, groupOrNull);
  }
}
