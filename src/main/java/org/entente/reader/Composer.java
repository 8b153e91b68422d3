package org.entente.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.Node.Scalar;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes a tree of nodes from the parser's events, without recursion: duplicate keys, foreign tags,
 * a second document, deep nesting and aliases that swell the tree are refused.
 */
final class Composer {
  /** Deepest nesting. */
  static final int DEEPEST = 64;

  /** Most nodes, counted as if each alias were written out. */
  static final int MOST = 400_000;

  private static final String TAG = "tag:yaml.org,2002:";
  private static final Set<String> SCALAR_TAGS =
      Set.of("!", TAG + "str", TAG + "int", TAG + "float", TAG + "bool", TAG + "null");
  private static final Set<String> COLLECTION_TAGS = Set.of("!", TAG + "map", TAG + "seq");

  /** An anchored node, or one that is not finished yet. */
  private record Anchored(@Nullable Node node, int size) {}

  /** Ends the composing after a problem past which nothing can be told. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final Source source;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private @Nullable Node root;
  private int documents;
  private int nodes;
  private Mark last;

  private Composer(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.last = new Mark(source, 1, 1);
  }

  /** The tree of a text; empty where it has no content or a problem was added. */
  static Optional<Node> compose(SourceText text, Problems problems) {
    Composer composer = new Composer(text.source(), problems);
    try {
      composer.run(text.text());
    } catch (Stop stop) {
      return Optional.empty();
    }
    return Optional.ofNullable(composer.root);
  }

  private void run(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.name())
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            // In one piece: the parser fails on a surrogate pair at the edge of two.
            .setBufferSize(text.length() + 2)
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      while (events.hasNext()) {
        accept(events.next());
      }
    } catch (YamlEngineException complaint) {
      SyntaxProblem.add(problems, source, last, complaint);
      throw new Stop();
    } catch (IllegalArgumentException | IndexOutOfBoundsException complaint) {
      // The parser is foreign code: what it fails on is bad input, not a fault of the program.
      throw stop(last, "this is not YAML", "check the signs around this place");
    }
  }

  private void accept(Event event) {
    last = mark(event);
    switch (event.getEventId()) {
      case DocumentStart -> {
        if (++documents > 1) {
          throw stop(
              last,
              "a second document starts here, and a file holds one scenario",
              "remove what stands from here on");
        }
      }
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        checkTag(scalar.getTag(), SCALAR_TAGS);
        add(scalar(scalar), 1, scalar);
      }
      case Alias -> alias((AliasEvent) event);
      case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> {
        Open ended = open.pop();
        add(ended.end(), ended.size(), ended.start());
      }
      default -> {
        // The stream's and the document's ends, and comments, say nothing.
      }
    }
  }

  private Mark mark(Event event) {
    return event
        .getStartMark()
        .map(m -> new Mark(source, m.getLine() + 1, m.getColumn() + 1))
        .orElse(last);
  }

  private Scalar scalar(ScalarEvent event) {
    String text = event.getValue();
    boolean asText = event.getTag().filter(t -> t.equals("!") || t.endsWith(":str")).isPresent();
    int odd = text.codePoints().filter(c -> !SourceText.isText(c)).findFirst().orElse(-1);
    if (odd >= 0) {
      problems.add("", last, "the character " + SourceText.code(odd) + " is no text", "remove it");
    }
    boolean plain = (event.isPlain() || event.getTag().isPresent()) && !asText;
    return new Scalar(last, text, plain);
  }

  private void checkTag(Optional<String> tag, Set<String> allowed) {
    if (tag.isPresent() && !allowed.contains(tag.get())) {
      String name = tag.get().replace(TAG, "!!");
      throw stop(
          last,
          "the tag " + Shown.quoted(name) + " names a type, and a scenario never makes one",
          "remove the tag");
    }
  }

  private void start(CollectionStartEvent event) {
    checkTag(event.getTag(), COLLECTION_TAGS);
    if (open.size() >= DEEPEST) {
      throw stop(
          last,
          "this is nested more than " + DEEPEST + " deep",
          "a scenario needs no more than eight levels");
    }
    if (!open.isEmpty() && open.peek().wantsKey()) {
      throw stop(
          last,
          "a list or mapping stands where a key belongs",
          "a key is one word, or a text in double quotes");
    }
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(null, 0)));
    open.push(
        event instanceof MappingStartEvent
            ? new Open.OfMapping(event, last, problems)
            : new Open.OfSequence(event, last));
  }

  private void alias(AliasEvent event) {
    Anchored anchored = anchors.get(event.getAlias());
    String name = Shown.quoted("*" + event.getAlias().getValue());
    if (anchored == null) {
      throw stop(
          last,
          "the alias " + name + " has no anchor before it",
          "define &"
              + Shown.cut(event.getAlias().getValue())
              + " above, or put the text in double quotes");
    }
    if (anchored.node() == null) {
      throw stop(last, "the alias " + name + " stands within what it names", "remove it");
    }
    add(anchored.node(), anchored.size(), event);
  }

  /** Puts a finished node into the collection that is open, or makes it the root. */
  private void add(Node node, int size, NodeEvent event) {
    nodes += event instanceof AliasEvent ? size : 1;
    if (nodes > MOST) {
      throw stop(
          last,
          "the scenario grows beyond " + MOST + " values here",
          "write less, or use fewer aliases");
    }
    if (!(event instanceof AliasEvent)) {
      event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size)));
    }
    if (open.isEmpty()) {
      root = node;
    } else if (open.peek().wantsKey()) {
      key(node);
    } else {
      open.peek().add(node, size);
    }
  }

  private void key(Node node) {
    if (!(node instanceof Scalar scalar)) {
      throw stop(
          last,
          "a list or mapping stands where a key belongs",
          "a key is one word, or a text in double quotes");
    }
    if (scalar.isNothing() && scalar.text().isEmpty()) {
      throw stop(last, "a key is missing before the ':'", "write 'key: value'");
    }
    ((Open.OfMapping) open.element()).key(new Scalar(last, scalar.text(), scalar.plain()));
  }

  private Stop stop(Mark mark, String what, String right) {
    problems.add("", mark, what, right);
    return new Stop();
  }
}
