package org.entente.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.jspecify.annotations.Nullable;

/**
 * What {@code enabled: false} took away. What was keyed by a removed name (its ties, positions,
 * claims, shelter, ...) goes with it, as does a timeline entry that names it and is switched off;
 * whatever else still names it is left to be reported.
 */
final class Removed {
  private final Map<Kind, Map<String, Mark>> marks = new EnumMap<>(Kind.class);
  private final Set<String> paths = new LinkedHashSet<>();

  void add(Kind kind, String name, Mark mark) {
    marks.computeIfAbsent(kind, k -> new HashMap<>()).put(name, mark);
  }

  /** Notes what is taken away at a path. */
  void took(String path, Shape shape, @Nullable Node node) {
    if (node != null) {
      QuantityPaths.add(path, shape, node, paths);
    }
  }

  /** The paths of all quantities that were taken away. */
  Set<String> paths() {
    return Collections.unmodifiableSet(paths);
  }

  /** Where a name was removed. */
  Optional<Mark> mark(Kind kind, String name) {
    Mark mark = marks.getOrDefault(kind, Map.of()).get(name);
    return mark == null && kind == Kind.GROUP ? mark(Kind.ACTOR, name) : Optional.ofNullable(mark);
  }

  /** The file without what was keyed by a removed name. */
  Node clean(Node file) {
    if (marks.isEmpty()) {
      return file;
    }
    DeclaredNames names = DeclaredNames.of(file);
    Node cleaned = clean("", ScenarioShape.FILE, file, names);
    return withoutSilenced(cleaned, DeclaredNames.of(cleaned));
  }

  private boolean isGone(@Nullable Kind kind, String name, DeclaredNames names) {
    if (kind == Kind.DRIVER) {
      return DriverText.about(name).filter(about -> isGone(Kind.ACTOR, about, names)).isPresent();
    }
    return kind != null
        && kind != Kind.PATTERN
        && mark(kind, name).isPresent()
        && names.known(kind).map(known -> !known.contains(name)).orElse(false);
  }

  private Node clean(String path, Shape shape, Node node, DeclaredNames names) {
    if (shape instanceof Fields fields && node instanceof Mapping mapping) {
      Map<String, Entry> kept = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  kept.put(
                      key,
                      fields
                          .member(key)
                          .map(
                              m ->
                                  new Entry(
                                      entry.key(),
                                      clean(
                                          Merge.join(path, key), m.shape(), entry.value(), names)))
                          .orElse(entry)));
      return new Mapping(mapping.mark(), kept);
    }
    if (shape instanceof MapOf map && node instanceof Mapping mapping) {
      Map<String, Entry> kept = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                String at = Merge.join(path, key);
                if (isGone(map.refers(), key, names)) {
                  took(at, map.item(), entry.value());
                } else {
                  Node value = clean(at, map.item(), entry.value(), names);
                  kept.put(key, new Entry(entry.key(), value));
                }
              });
      return new Mapping(mapping.mark(), kept);
    }
    if (shape instanceof ListOf list && node instanceof Sequence sequence) {
      List<Node> items = new ArrayList<>();
      for (Node item : sequence.items()) {
        String at = Merge.join(path, Merge.key(list, item).orElse("#"));
        items.add(clean(at, list.item(), item, names));
      }
      return new Sequence(sequence.mark(), items);
    }
    return node;
  }

  private Node withoutSilenced(Node file, DeclaredNames names) {
    if (!(file instanceof Mapping mapping)
        || !(mapping.get("timeline").orElse(null) instanceof Sequence timeline)) {
      return file;
    }
    List<Node> kept =
        timeline.items().stream()
            .filter(
                item -> !(item instanceof Mapping m && Merge.isOff(m) && namesRemoved(m, names)))
            .toList();
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.computeIfPresent(
        "timeline", (key, entry) -> new Entry(entry.key(), new Sequence(timeline.mark(), kept)));
    return new Mapping(mapping.mark(), entries);
  }

  private boolean namesRemoved(Mapping entry, DeclaredNames names) {
    return entry.get("stimulus").filter(n -> gone(Kind.STIMULUS, n, names)).isPresent()
        || entry.get("group").filter(n -> gone(Kind.GROUP, n, names)).isPresent()
        || Set.of("from", "on").stream()
            .anyMatch(key -> entry.get(key).filter(n -> gone(Kind.ACTOR, n, names)).isPresent());
  }

  private boolean gone(Kind kind, Node node, DeclaredNames names) {
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().anyMatch(item -> gone(kind, item, names));
    }
    return node instanceof Scalar scalar && isGone(kind, scalar.text(), names);
  }
}
