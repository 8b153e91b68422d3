package org.entente.reader;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.scenario.Numbers;

/** Maps, lists, texts, numbers and truth values as JSON, two spaces a level. */
final class JsonText {
  private static final int WIDTH = 100;

  private JsonText() {}

  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, 0, out);
    return out.toString();
  }

  private static void write(Object value, int depth, StringBuilder out) {
    String flat = flat(value);
    boolean isLeaf = !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
    if (isLeaf || flat.length() + 2 * depth <= WIDTH - 20) {
      out.append(flat);
      return;
    }
    String inner = "\n" + "  ".repeat(depth + 1);
    boolean isMap = value instanceof Map<?, ?>;
    out.append(isMap ? '{' : '[');
    Collection<?> items = value instanceof Map<?, ?> map ? map.entrySet() : (List<?>) value;
    Iterator<?> each = items.iterator();
    while (each.hasNext()) {
      Object item = each.next();
      out.append(inner);
      if (item instanceof Map.Entry<?, ?> entry) {
        out.append(text(String.valueOf(entry.getKey()))).append(": ");
        write(entry.getValue(), depth + 1, out);
      } else {
        write(item, depth + 1, out);
      }
      out.append(each.hasNext() ? "," : "");
    }
    out.append('\n').append("  ".repeat(depth)).append(isMap ? '}' : ']');
  }

  private static String flat(Object value) {
    if (value instanceof Map<?, ?> map) {
      return "{"
          + String.join(
              ", ",
              map.entrySet().stream()
                  .map(e -> text(String.valueOf(e.getKey())) + ": " + flat(e.getValue()))
                  .toList())
          + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(JsonText::flat).toList()) + "]";
    }
    if (value instanceof Double number) {
      return Numbers.text(number);
    }
    return value instanceof String string ? text(string) : String.valueOf(value);
  }

  private static String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c > 0x7E) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
