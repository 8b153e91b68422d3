package org.entente.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.Measured;
import org.entente.scenario.Field;
import org.entente.scenario.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a checked file, read field by field. Only what the check found sound is asked for.
 *
 * @param binding what all parts share
 * @param path keys that lead to it
 * @param mark where it is named
 * @param mapping its content
 */
record Part(Binding binding, String path, Mark mark, Mapping mapping) {
  /**
   * What all parts of a file share.
   *
   * @param problems where problems go
   * @param quantities reads quantities
   * @param patterns fills them in
   */
  record Binding(Problems problems, QuantityReader quantities, Patterns patterns) {}

  /** The last key of its path. */
  String id() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The path of a key. */
  String at(String key) {
    return Merge.join(path, key);
  }

  /** What a key leads to; null where it is missing or says nothing. */
  @Nullable Node node(String key) {
    Node node = mapping.get(key).orElse(null);
    return Node.isNothing(node) ? null : node;
  }

  boolean has(String key) {
    return node(key) != null;
  }

  /** Where the value of a key stands, or else this part. */
  Mark valueMark(String key) {
    Node node = node(key);
    return node == null ? mark : node.mark();
  }

  /** Where a key stands, or else this part. */
  Mark keyMark(String key) {
    Node.Entry entry = mapping.entries().get(key);
    return entry == null ? mark : entry.key();
  }

  @Nullable String textOrNull(String key) {
    return node(key) instanceof Scalar scalar ? scalar.text() : null;
  }

  String text(String key, String standard) {
    String text = textOrNull(key);
    return text == null ? standard : text;
  }

  String text(String key) {
    return text(key, "");
  }

  boolean isOn(String key, boolean standard) {
    String text = textOrNull(key);
    return text == null ? standard : text.equals("true");
  }

  /** The names in a list, or the one that stands for a list. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (Scalar scalar : scalars(key)) {
      names.add(scalar.text());
    }
    return names;
  }

  /** The names in a list, with their places. */
  List<Scalar> scalars(String key) {
    List<Scalar> scalars = new ArrayList<>();
    Node node = node(key);
    if (node instanceof Scalar scalar) {
      scalars.add(scalar);
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Scalar scalar) {
          scalars.add(scalar);
        }
      }
    }
    return scalars;
  }

  /** A date; empty where there is none, or a word. */
  Optional<LocalDate> date(String key) {
    return Optional.ofNullable(textOrNull(key)).flatMap(text -> DateText.read(text).date());
  }

  LocalDate date(String key, LocalDate standard) {
    return date(key).orElse(standard);
  }

  /** A number that is no quantity. */
  double number(String key, double standard) {
    return node(key) instanceof Scalar scalar ? NumberText.read(scalar).value() : standard;
  }

  /** A quantity; empty where nothing is said. */
  Optional<Quantity> quantity(Field field) {
    return stated(field.name(), field).map(s -> fill(field.name(), field, s));
  }

  /** A quantity, or its default. */
  Quantity quantity(Field field, double standard) {
    return fill(
        field.name(),
        field,
        stated(field.name(), field).orElse(Stated.unsaid(standard, Quantity.STANDARD)));
  }

  /** What is said at a key; empty where nothing is. */
  Optional<Stated> stated(String key, Field field) {
    Node node = node(key);
    return node == null || QuantityReader.isNever(node)
        ? Optional.empty()
        : binding.quantities().read(at(key), key, new Measured(field, false), node);
  }

  /** The quantity that comes of what is said and the patterns. */
  Quantity fill(String key, Field field, Stated stated) {
    return binding.patterns().fill(at(key), stated, field.bounds());
  }

  /** A mapping of names to quantities, in its order. */
  Map<String, Quantity> quantities(String key, Field field) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    part(key)
        .ifPresent(
            part -> {
              for (String name : part.mapping.entries().keySet()) {
                part.stated(name, field).ifPresent(s -> all.put(name, part.fill(name, field, s)));
              }
            });
    return all;
  }

  /** The mapping at a key, if there is one. */
  Optional<Part> part(String key) {
    return node(key) instanceof Mapping below
        ? Optional.of(new Part(binding, at(key), keyMark(key), below))
        : Optional.empty();
  }

  /** What comes of each sound entry of the mapping at a key, in its order. */
  <T> Map<String, T> each(String key, BiFunction<Part, String, T> make) {
    Map<String, T> all = new LinkedHashMap<>();
    if (binding.problems().at(at(key))) {
      return all;
    }
    part(key)
        .ifPresent(
            section -> {
              for (String name : section.mapping.entries().keySet()) {
                Part below = section.part(name).orElseGet(() -> section.empty(name));
                below.sound(() -> make.apply(below, name)).ifPresent(made -> all.put(name, made));
              }
            });
    return all;
  }

  /** What comes of each sound item of the list at a key, in its order. */
  <T> List<T> list(String key, ListOf shape, Function<Part, T> make) {
    List<T> all = new ArrayList<>();
    if (node(key) instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Mapping content) {
          Merge.key(shape, item)
              .map(id -> new Part(binding, at(key) + "." + id, item.mark(), content))
              .ifPresent(part -> part.sound(() -> make.apply(part)).ifPresent(all::add));
        }
      }
    }
    return all;
  }

  private Part empty(String name) {
    return new Part(binding, at(name), keyMark(name), new Mapping(keyMark(name), Map.of()));
  }

  /** Makes something of this part if it is sound; what its record refuses is a problem. */
  <T> Optional<T> sound(Supplier<T> make) {
    if (binding.problems().within(path)) {
      return Optional.empty();
    }
    try {
      T made = make.get();
      return binding.problems().within(path) ? Optional.empty() : Optional.of(made);
    } catch (IllegalArgumentException refused) {
      // What a binder has told already, at its place, needs no second telling.
      if (!binding.problems().within(path)) {
        binding.problems().refused(path, mark, String.valueOf(refused.getMessage()));
      }
      return Optional.empty();
    }
  }

  /** Adds a problem of a key. */
  void wrong(String key, Mark place, String what, String right) {
    binding.problems().add(at(key), place, what, right);
  }
}
