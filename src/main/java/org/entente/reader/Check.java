package org.entente.reader;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.entente.scenario.Bounds;
import org.entente.table.NearestName;

/** Compares a tree with the declared shape: keys, kinds of value, bounds, names. */
final class Check {
  private final Problems problems;
  private final NameCheck names;
  private final ScalarCheck scalars;
  private final QuantityReader quantities;

  Check(Problems problems, DeclaredNames names, Removed removed) {
    this.problems = problems;
    this.names = new NameCheck(problems, names, removed);
    this.scalars = new ScalarCheck(problems);
    this.quantities = new QuantityReader(problems);
  }

  /** Checks a whole file. */
  void file(Node file) {
    if (file instanceof Mapping mapping) {
      fields("", "the scenario", ScenarioShape.FILE, mapping, mapping.mark());
    } else {
      problems.add(
          "",
          file.mark(),
          "this file is " + file.kind() + ", not a scenario",
          "write 'key: value' lines, beginning with 'scenario: NAME'");
    }
  }

  private void check(String path, String label, Shape shape, Node node, Mark key) {
    if (problems.full()) {
      return;
    }
    if (shape instanceof Fields fields) {
      if (node instanceof Mapping mapping) {
        fields(path, path, fields, mapping, key);
      } else if (Node.isNothing(node)) {
        fields(path, path, fields, new Mapping(key, Map.of()), key);
      } else {
        wrong(path, label, node, "a mapping of keys to values");
      }
    } else if (shape instanceof MapOf map) {
      if (node instanceof Mapping mapping) {
        map(path, label, map, mapping);
      } else if (!Node.isNothing(node)) {
        wrong(path, label, node, "a mapping of keys to values");
      }
    } else if (shape instanceof ListOf list) {
      list(path, label, list, node);
    } else if (shape instanceof Measured measured) {
      measured(path, label, measured, node);
    } else if (shape instanceof Shape.Name name) {
      names.name(path, label, name, node);
    } else if (shape instanceof Shape.Names some) {
      names.list(path, label, some, node);
    } else if (shape instanceof Shape.RangeText) {
      range(path, node);
    } else if (shape instanceof Shape.Numeral number) {
      number(path, label, number, node);
    } else {
      scalars.check(path, label, shape, node);
    }
  }

  private void fields(String path, String label, Fields fields, Mapping mapping, Mark at) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              Optional<Member> member = fields.member(key);
              String below = Merge.join(path, key);
              if (member.isEmpty()) {
                unknown(below, key, entry.key(), label, fields);
              } else {
                check(below, key, member.get().shape(), entry.value(), entry.key());
              }
            });
    Set<String> written = mapping.entries().keySet();
    for (Member member : fields.members().values()) {
      if (member.required()
          && !written.contains(member.key())
          && written.stream().noneMatch(key -> isMisspelt(key, member, fields))) {
        missing(Merge.join(path, member.key()), label, member, at);
      }
    }
  }

  /** Whether an unknown key stands for a member; it is told then, with the key that was meant. */
  private static boolean isMisspelt(String key, Member member, Fields fields) {
    return fields.member(key).isEmpty()
        && NearestName.of(key, fields.members().keySet()).filter(member.key()::equals).isPresent();
  }

  private void missing(String path, String label, Member member, Mark at) {
    boolean isName = path.equals("scenario");
    problems.add(
        path,
        at,
        isName ? "the scenario has no name" : label + " has no " + member.key(),
        "add '" + member.key() + ": ...', " + member.words());
  }

  private void unknown(String path, String key, Mark mark, String label, Fields fields) {
    problems.add(
        path,
        mark,
        (path.equals(key) ? "a scenario" : label) + " has no key " + Shown.quoted(key),
        () ->
            key.equals("<<")
                ? "use extends, or an alias for a whole value, as YAML 1.2 has no merge keys"
                : NearestName.advice(key, fields.members().keySet(), "its keys are "));
  }

  private void map(String path, String label, MapOf map, Mapping mapping) {
    if (mapping.entries().size() > map.most()) {
      problems.add(
          path,
          mapping.mark(),
          label + " has " + mapping.entries().size() + " entries",
          "at most " + map.most() + " are simulated");
      return;
    }
    if (mapping.entries().isEmpty() && map.declares() == Kind.ACTOR) {
      problems.add(path, mapping.mark(), "actors is empty", "a scenario needs at least one actor");
    }
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              String below = Merge.join(path, key);
              if (map.declares() != null) {
                scalars.id(below, key, entry.key());
              }
              if (map.refers() != null) {
                names.refers(below, map.refers(), key, entry.key());
              }
              check(below, label + "." + key, map.item(), entry.value(), entry.key());
            });
  }

  private void list(String path, String label, ListOf list, Node node) {
    if (Node.isNothing(node)) {
      return;
    }
    if (!(node instanceof Sequence sequence)) {
      wrong(path, label, node, "a list, each item starting with '- '");
      return;
    }
    int number = 0;
    String any = "an item of " + path;
    for (Node item : sequence.items()) {
      number++;
      Optional<String> key = Merge.key(list, item);
      String below = Merge.join(path, key.orElse("#" + number));
      if (!(item instanceof Mapping mapping)) {
        wrong(below, any, item, "a mapping such as {id: ..., ...}");
      } else {
        key.filter(k -> !list.idFrom().isEmpty() && mapping.get("id").isEmpty())
            .ifPresent(k -> scalars.id(below, k, mapping.mark()));
        fields(below, key.isPresent() ? below : any, list.item(), mapping, mapping.mark());
      }
    }
  }

  private void measured(String path, String label, Measured shape, Node node) {
    if (shape.orNever() && QuantityReader.isNever(node)) {
      return;
    }
    for (Node part = node; part != null; ) {
      Node said = part instanceof Revised revised ? revised.after() : part;
      if (said instanceof Mapping mapping) {
        fields(path, label, ScalarCheck.partsOf(shape), withoutValue(mapping), mapping.mark());
      }
      part = part instanceof Revised revised ? revised.before() : null;
    }
    quantities.read(path, label, shape, node);
  }

  /** The value is read, and complained about, by the quantity's own name. */
  private static Mapping withoutValue(Mapping mapping) {
    Map<String, Node.Entry> rest = new LinkedHashMap<>(mapping.entries());
    rest.remove("value");
    return new Mapping(mapping.mark(), rest);
  }

  private void range(String path, Node node) {
    try {
      WrittenRange.read(node);
    } catch (IllegalArgumentException refused) {
      problems.refused(path, node.mark(), String.valueOf(refused.getMessage()));
    }
  }

  private void number(String path, String label, Shape.Numeral shape, Node node) {
    Bounds bounds = shape.bounds();
    String needs = (shape.whole() ? "a whole number " : "a number ") + Shape.bounded(bounds);
    quantities
        .number(path, label, node, bounds, needs)
        .filter(value -> shape.whole() && value != Math.rint(value))
        .ifPresent(
            value ->
                problems.add(path, node.mark(), label + " is " + value, "it must be " + needs));
  }

  private void wrong(String path, String label, Node node, String needs) {
    problems.add(path, node.mark(), label + " is " + node.kind(), "it must be " + needs);
  }
}
