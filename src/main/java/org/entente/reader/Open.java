package org.entente.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Scalar;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;

/** A mapping or list that the composer has entered and not yet left. */
abstract sealed class Open {
  private final CollectionStartEvent start;
  private final Mark mark;
  private int size = 1;

  private Open(CollectionStartEvent start, Mark mark) {
    this.start = start;
    this.mark = mark;
  }

  /** The event that opened it. */
  final CollectionStartEvent start() {
    return start;
  }

  final Mark mark() {
    return mark;
  }

  /** Nodes within, itself counted, as if each alias were written out. */
  final int size() {
    return size;
  }

  /** Whether the next node is a key. */
  boolean wantsKey() {
    return false;
  }

  final void add(Node node, int nodes) {
    size += nodes;
    put(node);
  }

  abstract void put(Node node);

  abstract Node end();

  /** A list. */
  static final class OfSequence extends Open {
    private final List<Node> items = new ArrayList<>();

    OfSequence(CollectionStartEvent start, Mark mark) {
      super(start, mark);
    }

    @Override
    void put(Node node) {
      items.add(node);
    }

    @Override
    Node end() {
      return new Node.Sequence(mark(), items);
    }
  }

  /** A mapping; a key that stands twice is a problem, and its first value stays. */
  static final class OfMapping extends Open {
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private @Nullable Scalar key;

    OfMapping(CollectionStartEvent start, Mark mark, Problems problems) {
      super(start, mark);
      this.problems = problems;
    }

    @Override
    boolean wantsKey() {
      return key == null;
    }

    void key(Scalar scalar) {
      Entry first = entries.get(scalar.text());
      if (first != null) {
        problems.add(
            "",
            scalar.mark(),
            "the key "
                + Shown.quoted(scalar.text())
                + " stands twice in one mapping (first in "
                + first.key().inWords()
                + ")",
            "keep one of the two");
      }
      key = scalar;
    }

    @Override
    void put(Node node) {
      if (key != null) {
        entries.putIfAbsent(key.text(), new Entry(key.mark(), node));
      }
      key = null;
    }

    @Override
    Node end() {
      return new Node.Mapping(mark(), entries);
    }
  }
}
