package org.entente.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML document that knows where it stands. */
sealed interface Node {
  /** Where it starts. */
  Mark mark();

  /** What it is, in plain words. */
  String kind();

  /**
   * Keys and values.
   *
   * @param mark where it starts
   * @param entries by key, in order
   */
  record Mapping(Mark mark, Map<String, Entry> entries) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value at a key, if the key is there. */
    Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /**
   * One key of a mapping with its value.
   *
   * @param key where the key stands
   * @param value what it leads to
   */
  record Entry(Mark key, Node value) {}

  /**
   * A list.
   *
   * @param mark where it starts
   * @param items in order
   */
  record Sequence(Mark mark, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * Raw text; what it stands for is decided by the field that it fills.
   *
   * @param mark where it starts
   * @param text as written, quotes and escapes resolved
   * @param plain whether it was written without quotes
   */
  record Scalar(Mark mark, String text, boolean plain) implements Node {
    /** Whether nothing is said. */
    boolean isNothing() {
      return plain
          && (text.isEmpty()
              || text.equals("~")
              || text.equals("null")
              || text.equals("Null")
              || text.equals("NULL"));
    }

    @Override
    public String kind() {
      return isNothing() ? "empty" : Shown.quoted(text);
    }
  }

  /**
   * A quantity that an overlay or a setting says anew: what it does not say is kept.
   *
   * @param before what stood there
   * @param after what is said now
   */
  record Revised(Node before, Node after) implements Node {
    @Override
    public Mark mark() {
      return after.mark();
    }

    @Override
    public String kind() {
      return after.kind();
    }
  }

  /** Whether a node is missing or says nothing. */
  static boolean isNothing(@Nullable Node node) {
    return node == null || (node instanceof Scalar scalar && scalar.isNothing());
  }
}
