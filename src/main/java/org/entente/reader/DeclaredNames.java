package org.entente.reader;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.jspecify.annotations.Nullable;

/** The names that a file declares, by kind, whether or not what they name is sound. */
final class DeclaredNames {
  private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

  private DeclaredNames() {}

  /** The names of a file. */
  static DeclaredNames of(Node file) {
    DeclaredNames names = new DeclaredNames();
    if (file instanceof Mapping mapping) {
      ScenarioShape.FILE
          .members()
          .forEach(
              (key, member) -> {
                if (member.shape() instanceof MapOf map && map.declares() != null) {
                  Node section = mapping.get(key).orElse(null);
                  if (section instanceof Mapping declared) {
                    names.known.put(map.declares(), declared.entries().keySet());
                  } else if (Node.isNothing(section) && !member.required()) {
                    names.known.put(map.declares(), Set.of());
                  }
                } else if (member.shape() instanceof ListOf list
                    && list.what().equals(Kind.QUESTION.word())) {
                  names.known.put(Kind.QUESTION, ids(list, mapping.get(key).orElse(null)));
                }
              });
    }
    return names;
  }

  private static Set<String> ids(ListOf list, @Nullable Node section) {
    Set<String> ids = new LinkedHashSet<>();
    if (section instanceof Sequence sequence) {
      sequence.items().forEach(item -> Merge.key(list, item).ifPresent(ids::add));
    }
    return ids;
  }

  /**
   * All names of a kind; empty where they cannot be told, as their section is missing or
   * unreadable.
   */
  Optional<Set<String>> known(Kind kind) {
    return Optional.ofNullable(known.get(kind));
  }
}
