package org.entente.reader;

import java.util.Optional;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.jspecify.annotations.Nullable;

/** Finds where a path stands. */
final class Locator {
  private Locator() {}

  /** The place of a path, or of as much of it as there is. */
  static Mark mark(Mapping file, String path) {
    Mark mark = file.mark();
    Node node = file;
    Shape shape = ScenarioShape.FILE;
    for (String key : path.split("\\.", -1)) {
      if (node instanceof Mapping mapping && mapping.entries().containsKey(key)) {
        Entry entry = mapping.entries().get(key);
        node = entry.value();
        mark = node instanceof Scalar ? node.mark() : entry.key();
        shape = below(shape, key);
      } else if (node instanceof Sequence sequence && shape instanceof ListOf list) {
        Optional<Node> item =
            sequence.items().stream()
                .filter(i -> Merge.key(list, i).filter(key::equals).isPresent())
                .findFirst();
        if (item.isEmpty()) {
          return mark;
        }
        node = item.get();
        mark = node.mark();
        shape = list.item();
      } else {
        return mark;
      }
    }
    return shape == QUESTION ? subject(node, mark) : mark;
  }

  private static final @Nullable Shape QUESTION =
      ((ListOf) ScenarioShape.FILE.member("questions").orElseThrow().shape()).item();

  /** What a question asks for, as it is that which other parts may contradict. */
  private static Mark subject(Node node, Mark mark) {
    if (node instanceof Mapping question) {
      for (String key : QuestionShape.SUBJECTS) {
        Optional<Node> asked = question.get(key);
        if (asked.isPresent()) {
          return asked.get().mark();
        }
      }
    }
    return mark;
  }

  private static @Nullable Shape below(@Nullable Shape shape, String key) {
    if (shape instanceof Fields fields) {
      return fields.member(key).map(Shape.Member::shape).orElse(null);
    }
    return shape instanceof MapOf map ? map.item() : null;
  }
}
