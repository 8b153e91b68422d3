package org.entente.reader;

import java.util.List;
import java.util.Optional;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Revised;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Shape.Measured;
import org.entente.scenario.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads quantities: a bare number, or a value with range, source and group. */
final class QuantityReader {
  /** The word for a half-life that never passes. */
  static final String NEVER = "never";

  private final Problems problems;

  QuantityReader(Problems problems) {
    this.problems = problems;
  }

  /** Whether a node says that a half-life never passes. */
  static boolean isNever(Node node) {
    return node instanceof Scalar scalar && scalar.text().equals(NEVER);
  }

  /**
   * What a node says of a quantity; empty where something is wrong with it.
   *
   * @param label what the field is called in a sentence
   */
  Optional<Stated> read(String path, String label, Measured shape, Node node) {
    return read(path, label, shape, node, null);
  }

  private Optional<Stated> read(
      String path, String label, Measured shape, Node node, @Nullable Double kept) {
    if (node instanceof Revised revised) {
      Optional<Stated> before = read(path, label, shape, revised.before(), kept);
      Double value = before.map(Stated::value).orElse(null);
      Optional<Stated> after = read(path, label, shape, revised.after(), value);
      return before.isPresent() && after.isPresent()
          ? Optional.of(before.get().revised(after.get()))
          : Optional.empty();
    }
    if (node instanceof Mapping mapping) {
      return mapping(path, label, shape, mapping, kept);
    }
    return number(path, label, node, shape.field().bounds(), shape.needs())
        .map(value -> Stated.of(value, node.mark()));
  }

  private Optional<Stated> mapping(
      String path, String label, Measured shape, Mapping mapping, @Nullable Double kept) {
    Bounds bounds = shape.field().bounds();
    Node value = mapping.get("value").orElse(null);
    Optional<Double> number = Optional.ofNullable(kept);
    if (value != null) {
      number = number(path, label, value, bounds, "a number " + Shape.bounded(bounds));
    } else if (kept == null) {
      problems.add(
          path,
          mapping.mark(),
          label + " has no value",
          "write {value: NUMBER, range: ..., source: ...}");
    }
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Stated bare =
        value == null
            ? new Stated(number.get(), List.of(), false, null, null, null)
            : Stated.of(number.get(), value.mark());
    Stated stated = bare.with(text(mapping, "source"), text(mapping, "group"));
    Node range = mapping.get("range").orElse(null);
    if (range == null) {
      return Optional.of(stated);
    }
    try {
      return Optional.of(stated.with(WrittenRange.read(range), bounds));
    } catch (IllegalArgumentException refused) {
      problems.refused(path, range.mark(), String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private static @Nullable String text(Mapping mapping, String key) {
    return mapping.get(key).orElse(null) instanceof Scalar scalar && !Node.isNothing(scalar)
        ? scalar.text()
        : null;
  }

  /** A bare number within bounds; empty, with a problem, where it is none. */
  Optional<Double> number(String path, String label, Node node, Bounds bounds, String needs) {
    String must = "it must be " + needs;
    if (!(node instanceof Scalar scalar)) {
      problems.add(path, node.mark(), label + " is " + node.kind(), must);
      return Optional.empty();
    }
    NumberText number = NumberText.read(scalar);
    if (!number.isNumber()) {
      String what = scalar.plain() || scalar.isNothing() ? "" : " in quotes, which is a text";
      String right = number.advice().isEmpty() ? must : number.advice();
      problems.add(path, node.mark(), label + " is " + scalar.kind() + what, right);
      return Optional.empty();
    }
    if (!bounds.contains(number.value())) {
      problems.add(path, node.mark(), label + " is " + Shown.cut(scalar.text()), must);
      return Optional.empty();
    }
    return Optional.of(number.value());
  }
}
