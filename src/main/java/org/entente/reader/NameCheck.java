package org.entente.reader;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;
import org.entente.scenario.DriverKind;
import org.entente.table.NearestName;

/** Checks names against what the file declares. */
final class NameCheck {
  private static final Pattern PATTERN = Pattern.compile("[a-z0-9*().-]{1,200}");

  private final Problems problems;
  private final DeclaredNames names;
  private final Removed removed;

  NameCheck(Problems problems, DeclaredNames names, Removed removed) {
    this.problems = problems;
    this.names = names;
    this.removed = removed;
  }

  /** Checks a value that is a name. */
  void name(String path, String label, Shape.Name shape, Node node) {
    if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
      String needs = "the name of " + article(shape.of().word());
      problems.add(path, node.mark(), label + " is " + node.kind(), "it must be " + needs);
    } else if (!shape.orWords().contains(scalar.text())) {
      refers(path, shape.of(), scalar.text(), scalar.mark());
    }
  }

  /** Checks a value that is a list of names. */
  void list(String path, String label, Shape.Names shape, Node node) {
    if (shape.orOne() && node instanceof Scalar) {
      name(path, label, new Shape.Name(shape.of(), List.of()), node);
      return;
    }
    String word = shape.of().word();
    String needs = shape.most() == 2 ? "two " + word + "s, [one, two]" : "a list of " + word + "s";
    if (!(node instanceof Sequence sequence)) {
      problems.add(path, node.mark(), label + " is " + node.kind(), "it must be " + needs);
      return;
    }
    int size = sequence.items().size();
    if (size < shape.least() || size > shape.most()) {
      problems.add(
          path,
          node.mark(),
          label + " names " + size + " " + word + (size == 1 ? "" : "s"),
          shape.most() == 2 ? "write [one, two]" : "name at least one");
    }
    Set<String> seen = new HashSet<>();
    for (Node item : sequence.items()) {
      name(path, "an item of " + label, new Shape.Name(shape.of(), List.of()), item);
      if (item instanceof Scalar scalar && !seen.add(scalar.text())) {
        problems.add(
            path,
            item.mark(),
            label + " names " + Shown.quoted(scalar.text()) + " twice",
            "name each " + word + " once");
      }
    }
  }

  /** Checks a name. */
  void refers(String path, Kind kind, String name, Mark mark) {
    if (kind == Kind.DRIVER) {
      driver(path, name, mark);
    } else if (kind == Kind.PATTERN) {
      if (!PATTERN.matcher(name).matches()) {
        problems.add(
            path,
            mark,
            Shown.quoted(name) + " is no path",
            "write keys joined by dots, such as \"actors.*.positions.*\"");
      }
    } else {
      names.known(kind).ifPresent(known -> among(path, kind, name, mark, known));
    }
  }

  private void among(String path, Kind kind, String name, Mark mark, Collection<String> known) {
    if (known.contains(name)) {
      return;
    }
    Optional<Mark> gone = removed.mark(kind, name);
    problems.add(
        path,
        mark,
        "there is no " + kind.word() + " " + Shown.quoted(name),
        () ->
            gone.isPresent()
                ? (gone.get().source().isSetting() ? "it is removed by " : "it is removed at ")
                    + gone.get()
                    + ", so remove what names it as well"
                : known.isEmpty()
                    ? "the scenario has no " + plural(kind)
                    : NearestName.advice(name, known, "the " + plural(kind) + " are "));
  }

  private void driver(String path, String text, Mark mark) {
    Optional<DriverKind> kind = DriverText.kind(DriverText.word(text));
    if (kind.isEmpty()) {
      problems.add(
          path,
          mark,
          "there is no driver " + Shown.quoted(text),
          () -> NearestName.advice(DriverText.word(text), Kind.drivers(), "the drivers are "));
      return;
    }
    Optional<String> about = DriverText.about(text);
    if (about.isPresent() && kind.get().about() == DriverKind.About.NOBODY) {
      problems.add(
          path,
          mark,
          "the driver " + kind.get().word() + " is about nobody else",
          "write " + kind.get().word() + " alone");
    } else {
      about.ifPresent(name -> refers(path, Kind.ACTOR, name, mark));
    }
  }

  private static String plural(Kind kind) {
    return kind == Kind.STIMULUS ? "stimuli" : kind.word() + "s";
  }

  private static String article(String word) {
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }
}
