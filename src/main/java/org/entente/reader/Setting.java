package org.entente.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Node.Sequence;

/** One change from the command line, {@code PATH=VALUE}, as a tree that is laid over the files. */
final class Setting {
  private static final String FORM = "write PATH=VALUE, such as dynamics.sigma=0";

  private final Problems problems;
  private final Source source;
  private final String text;

  private Setting(String text, int number, Problems problems) {
    this.problems = problems;
    this.text = text;
    this.source = new Source(Source.SETTING, number, List.of(text));
  }

  /**
   * The tree to lay over {@code file}; empty, with a problem, where the setting leads nowhere.
   *
   * @param number the setting's place among all, from 1
   */
  static Optional<Node> read(String text, int number, Node file, Problems problems) {
    return new Setting(text, number, problems).read(file);
  }

  private Optional<Node> read(Node file) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return wrong(1, "this sets nothing", FORM);
    }
    String path = text.substring(0, equals).strip();
    String value = text.substring(equals + 1);
    if (path.isEmpty()) {
      return wrong(1, "the path is missing", FORM);
    }
    if (value.isBlank()) {
      return wrong(column(text.length()), "the value of " + Shown.cut(path) + " is missing", FORM);
    }
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      return wrong(1, "this runs over several lines", "write it in one");
    }
    Optional<List<SettingPath.Step>> steps =
        new SettingPath(problems, source).steps(path, text.indexOf(path), file);
    // Read even where the path is wrong, so that both are told at once.
    Optional<Node> node = value(value, equals + 1);
    return steps.isEmpty() || node.isEmpty()
        ? Optional.empty()
        : Optional.of(tree(steps.get(), node.get()));
  }

  /**
   * Composed behind as much blank as the path is wide, so that columns are those of the setting.
   */
  private Optional<Node> value(String value, int from) {
    String blank = " ".repeat(text.codePointCount(0, from));
    boolean fine = !problems.any();
    Optional<SourceText> body =
        SourceText.of(Source.SETTING, source.layer(), blank + value, problems);
    Optional<Node> node =
        body.flatMap(b -> Composer.compose(new SourceText(source, b.text()), problems));
    if (fine && !problems.any() && node.filter(n -> !Node.isNothing(n)).isEmpty()) {
      return wrong(column(from), "the value is missing", FORM);
    }
    return node;
  }

  private static Node tree(List<SettingPath.Step> steps, Node value) {
    Node node = value;
    for (int i = steps.size() - 1; i >= 0; i--) {
      SettingPath.Step step = steps.get(i);
      if (step.inList()) {
        Map<String, Entry> item = new LinkedHashMap<>();
        item.put("id", new Entry(step.mark(), new Scalar(step.mark(), step.key(), true)));
        item.putAll(node instanceof Mapping mapping ? mapping.entries() : Map.of());
        Node whole = node instanceof Mapping ? new Mapping(step.mark(), item) : node;
        node = new Sequence(step.mark(), List.of(whole));
      } else {
        node = new Mapping(step.mark(), Map.of(step.key(), new Entry(step.mark(), node)));
      }
    }
    return node;
  }

  private int column(int index) {
    return text.codePointCount(0, index) + 1;
  }

  private Optional<Node> wrong(int column, String what, String right) {
    problems.add("", new Mark(source, 1, column), what, right);
    return Optional.empty();
  }
}
