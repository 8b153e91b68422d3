package org.entente.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Revised;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.reader.Shape.Measured;
import org.entente.reader.Shape.Member;
import org.entente.table.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * Follows the path of a setting through what a file may hold and what this one holds. The last key
 * may name a field, or a number of a declared name, that the file leaves out.
 */
final class SettingPath {
  /** Longest path. */
  private static final int LONGEST = 500;

  /**
   * One key of the path.
   *
   * @param inList whether it is the key of an item in a list
   */
  record Step(String key, Mark mark, boolean inList) {}

  private final Problems problems;
  private final Source source;

  SettingPath(Problems problems, Source source) {
    this.problems = problems;
    this.source = source;
  }

  /** The keys; empty, with a problem, where the path leads nowhere. */
  Optional<List<Step>> steps(String path, int from, Node file) {
    if (path.length() > LONGEST) {
      return wrong(new Mark(source, 1, 1), "the path is too long", "write keys joined by dots");
    }
    DeclaredNames names = DeclaredNames.of(file);
    List<Step> steps = new ArrayList<>();
    Shape shape = ScenarioShape.FILE;
    Node node = file;
    String whole = source.line(1);
    int at = from;
    for (String key : path.split("\\.", -1)) {
      Mark mark = new Mark(source, 1, whole.codePointCount(0, at) + 1);
      at += key.length() + 1;
      String before = String.join(".", steps.stream().map(Step::key).toList());
      if (shape instanceof Measured measured) {
        shape = ScalarCheck.partsOf(measured);
      }
      if (shape instanceof Fields fields) {
        Optional<Member> member = fields.member(key).filter(m -> isSettable(before, m));
        if (member.isEmpty()) {
          return unknown(mark, key, before, settable(before, fields));
        }
        steps.add(new Step(key, mark, false));
        shape = member.get().shape();
        node = child(node, key);
      } else if (shape instanceof MapOf map) {
        Set<String> keys = keys(map, node, names);
        boolean isNewDriver =
            map.refers() == Kind.DRIVER && DriverText.kind(DriverText.word(key)).isPresent();
        if (!keys.contains(key) && !isNewDriver) {
          return unknown(mark, key, before, keys);
        }
        steps.add(new Step(key, mark, false));
        shape = map.item();
        node = child(node, key);
      } else if (shape instanceof ListOf list) {
        Node item = item(list, node, key);
        if (item == null) {
          return unknown(mark, key, before, keys(list, node));
        }
        steps.add(new Step(key, mark, true));
        shape = list.item();
        node = item;
      } else {
        return wrong(mark, before + " is a single value and has no parts", "end the path with it");
      }
    }
    return Optional.of(steps);
  }

  /** A file is named by a file, and a pattern holds dots, which part the keys of a path. */
  private static boolean isSettable(String before, Member member) {
    return !before.isEmpty()
        || !(member.key().equals("extends") || member.key().equals("quantities"));
  }

  private static Set<String> settable(String before, Fields fields) {
    Set<String> keys = new LinkedHashSet<>();
    fields.members().values().stream()
        .filter(member -> isSettable(before, member))
        .forEach(member -> keys.add(member.key()));
    return keys;
  }

  private Optional<List<Step>> unknown(
      Mark mark, String key, String before, Collection<String> valid) {
    String where = before.isEmpty() ? "a scenario" : before;
    String what =
        key.isEmpty()
            ? "a key is missing in the path, after " + (before.isEmpty() ? "its start" : before)
            : "there is no " + Shown.quoted(key) + " in " + Shown.escaped(where);
    problems.add(
        "",
        mark,
        what,
        () -> valid.isEmpty() ? "it has no keys" : NearestName.advice(key, valid, "its keys are "));
    return Optional.empty();
  }

  private Optional<List<Step>> wrong(Mark mark, String what, String right) {
    problems.add("", mark, what, right);
    return Optional.empty();
  }

  private static @Nullable Node child(@Nullable Node node, String key) {
    Node now = node instanceof Revised revised ? revised.after() : node;
    return now instanceof Mapping mapping ? mapping.get(key).orElse(null) : null;
  }

  private static Set<String> keys(MapOf map, @Nullable Node node, DeclaredNames names) {
    Set<String> keys = new LinkedHashSet<>();
    if (node instanceof Mapping mapping) {
      keys.addAll(mapping.entries().keySet());
    }
    if (map.declares() == null && map.refers() == Kind.DRIVER) {
      keys.addAll(Kind.drivers());
    } else if (map.declares() == null && map.refers() != null) {
      keys.addAll(names.known(map.refers()).orElse(Set.of()));
    }
    return keys;
  }

  private static Set<String> keys(ListOf list, @Nullable Node node) {
    Set<String> keys = new LinkedHashSet<>();
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> Merge.key(list, item).ifPresent(keys::add));
    }
    return keys;
  }

  private static @Nullable Node item(ListOf list, @Nullable Node node, String key) {
    if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (Merge.key(list, item).filter(key::equals).isPresent()) {
          return item;
        }
      }
    }
    return null;
  }
}
