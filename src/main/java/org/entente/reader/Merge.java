package org.entente.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Revised;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.reader.Shape.Measured;
import org.entente.reader.Shape.Member;
import org.entente.table.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * Lays a tree over another, by key: maps and keyed lists are merged, quantities keep what is not
 * said anew, {@code enabled: false} removes, everything else is replaced. A tree that is laid over
 * nothing has its removals done and its keyed lists checked.
 */
final class Merge {
  private final Problems problems;
  private final Removed removed;

  Merge(Problems problems, Removed removed) {
    this.problems = problems;
    this.removed = removed;
  }

  /** The whole file laid over another, or over nothing. */
  Node file(@Nullable Node base, Node over) {
    return merge("", ScenarioShape.FILE, base, over).orElse(over);
  }

  /** What comes of it; empty where it is removed. */
  private Optional<Node> merge(String path, Shape shape, @Nullable Node base, Node over) {
    if (base != null && Node.isNothing(over)) {
      return Optional.of(base);
    }
    if (shape instanceof Fields fields && over instanceof Mapping mapping) {
      if (fields.removable() && isOff(mapping)) {
        return Optional.empty();
      }
      return Optional.of(fields(path, fields, base, mapping));
    }
    if (shape instanceof MapOf map && over instanceof Mapping mapping) {
      return Optional.of(map(path, map, base, mapping));
    }
    if (shape instanceof ListOf list && over instanceof Sequence sequence) {
      return Optional.of(list(path, list, base, sequence));
    }
    if (shape instanceof Measured && base != null && isRevision(base, over)) {
      return Optional.of(new Revised(base, over));
    }
    return Optional.of(over);
  }

  /** Neither a half-life of never nor a node of the wrong kind has anything to keep. */
  private static boolean isRevision(Node base, Node over) {
    return isNumber(base) && isNumber(over);
  }

  private static boolean isNumber(Node node) {
    return !(node instanceof Sequence)
        && !(node instanceof Scalar scalar && scalar.text().equals(QuantityReader.NEVER));
  }

  static boolean isOff(Mapping mapping) {
    return mapping
        .get("enabled")
        .filter(node -> node instanceof Scalar s && s.plain() && s.text().equals("false"))
        .isPresent();
  }

  private Node fields(String path, Fields fields, @Nullable Node base, Mapping over) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    Mapping below = base instanceof Mapping mapping ? mapping : null;
    if (below != null) {
      merged.putAll(below.entries());
    }
    over.entries()
        .forEach(
            (key, entry) -> {
              Node before = below == null ? null : below.get(key).orElse(null);
              Optional<Member> member = fields.member(key);
              Optional<Node> node =
                  member.isPresent()
                      ? merge(join(path, key), member.get().shape(), before, entry.value())
                      : Optional.of(entry.value());
              node.ifPresentOrElse(
                  value -> merged.put(key, new Entry(entry.key(), value)),
                  () -> merged.remove(key));
            });
    return new Mapping(below == null || path.isEmpty() ? over.mark() : below.mark(), merged);
  }

  private Node map(String path, MapOf map, @Nullable Node base, Mapping over) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    Mapping below = base instanceof Mapping mapping ? mapping : null;
    if (below != null) {
      merged.putAll(below.entries());
    }
    List<String> known = List.copyOf(merged.keySet());
    over.entries()
        .forEach(
            (key, entry) -> {
              Entry before = below == null ? null : below.entries().get(key);
              Node node = before == null ? null : before.value();
              String at = join(path, key);
              if (node == null && isSlip(at, map, key, entry.value(), known)) {
                return;
              }
              Optional<Node> after = merge(at, map.item(), node, entry.value());
              if (after.isPresent()) {
                Mark mark = before == null ? entry.key() : before.key();
                merged.put(key, new Entry(mark, after.get()));
              } else {
                merged.remove(key);
                removed.took(at, map.item(), node);
                remove(at, map, key, entry, node, merged.keySet());
              }
            });
    return new Mapping(below == null ? over.mark() : below.mark(), merged);
  }

  private boolean isSlip(String path, MapOf map, String key, Node said, List<String> known) {
    Kind kind = map.declares();
    return kind != null
        && map.item() instanceof Fields fields
        && !(said instanceof Mapping mapping && isOff(mapping))
        && Slip.told(problems, path, kind.word(), key, said, fields, known);
  }

  private void remove(
      String path, MapOf map, String key, Entry entry, @Nullable Node before, Set<String> valid) {
    Kind kind = map.declares();
    if (before == null
        && entry.value() instanceof Mapping mapping
        && mapping.entries().size() == 1) {
      String what = kind == null ? "tie" : kind.word();
      String name = kind == null ? path.substring(path.indexOf('.') + 1) : key;
      nothingThere(path, entry.key(), what, name, "remove", key, valid);
    }
    if (kind != null) {
      removed.add(kind, key, entry.key());
    }
  }

  private void nothingThere(
      String path,
      Mark mark,
      String what,
      String name,
      String todo,
      String key,
      Set<String> valid) {
    problems.add(
        path,
        mark,
        "there is no " + what + " " + Shown.quoted(name) + " to " + todo,
        () ->
            NearestName.of(key, valid)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("leave it out here"));
  }

  private Node list(String path, ListOf list, @Nullable Node base, Sequence over) {
    Map<String, Node> merged = new LinkedHashMap<>();
    if (base instanceof Sequence below) {
      for (Node item : below.items()) {
        merged.put(key(list, item).orElseGet(() -> "#" + merged.size()), item);
      }
    }
    List<String> known = List.copyOf(merged.keySet());
    Map<String, Mark> seen = new LinkedHashMap<>();
    for (Node item : over.items()) {
      Optional<String> key = key(list, item);
      if (key.isEmpty()) {
        merged.put("#" + merged.size(), item);
        continue;
      }
      Mark first = seen.putIfAbsent(key.get(), item.mark());
      if (first == null) {
        item(path, list, key.get(), item, merged, known);
      } else {
        twice(join(path, key.get()), list, key.get(), item.mark(), first);
      }
    }
    Mark mark = base instanceof Sequence below ? below.mark() : over.mark();
    return new Sequence(mark, new ArrayList<>(merged.values()));
  }

  private void item(
      String path,
      ListOf list,
      String key,
      Node item,
      Map<String, Node> merged,
      List<String> known) {
    String at = join(path, key);
    Node before = merged.get(key);
    Optional<Node> after = merge(at, list.item(), before, item);
    if (before == null
        && item instanceof Mapping mapping
        && isOff(mapping)
        && isBare(list, mapping)) {
      String todo = list.item().removable() ? "remove" : "switch off";
      nothingThere(at, item.mark(), list.what(), key, todo, key, merged.keySet());
    } else if (before == null
        && after.isPresent()
        && Slip.told(problems, at, list.what(), key, item, list.item(), known)) {
      return;
    } else if (after.isPresent()) {
      merged.put(key, after.get());
    } else {
      removed.took(at, list.item(), before);
      if (list.what().equals(Kind.QUESTION.word())) {
        removed.add(Kind.QUESTION, key, item.mark());
      }
      merged.remove(key);
    }
  }

  /** Whether nothing is said but which one is off. */
  private static boolean isBare(ListOf list, Mapping item) {
    return item.entries().keySet().stream()
        .allMatch(key -> key.equals("enabled") || key.equals("id") || list.idFrom().contains(key));
  }

  private void twice(String path, ListOf list, String key, Mark mark, Mark first) {
    problems.add(
        path,
        mark,
        "the "
            + list.what()
            + " "
            + Shown.quoted(key)
            + " stands twice (first in "
            + first.inWords()
            + ")",
        "give this one an id of its own");
  }

  /** The key of an item of a keyed list; empty where it cannot be told. */
  static Optional<String> key(ListOf list, Node item) {
    if (!(item instanceof Mapping mapping)) {
      return Optional.empty();
    }
    if (mapping.entries().containsKey("id")) {
      return mapping.get("id").flatMap(Merge::word);
    }
    List<String> words = new ArrayList<>();
    for (String part : list.idFrom()) {
      mapping.get(part).flatMap(Merge::word).ifPresent(words::add);
    }
    return words.isEmpty() || words.size() < list.idFrom().size()
        ? Optional.empty()
        : Optional.of(String.join("-", words));
  }

  private static Optional<String> word(Node node) {
    return node instanceof Scalar scalar && !scalar.text().isEmpty()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** A path with one more key. */
  static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
