package org.entente.table;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One JSON document being spelled, as {@link Json#text(Object)} says. */
final class JsonText {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> path = new ArrayDeque<>();

  String document(@Nullable Object value) {
    append(value);
    return out.append('\n').toString();
  }

  private void append(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      appendMap(ordered(map));
    } else if (value instanceof List<?> list) {
      appendList(list);
    } else if (value instanceof Record aRecord) {
      appendMap(components(aRecord));
    } else if (value != null && value.getClass().isArray()) {
      appendList(elements(value));
    } else {
      appendScalar(value);
    }
  }

  private void appendScalar(@Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      out.append(((Number) value).longValue());
    } else if (value instanceof Double number) {
      appendNumber(number);
    } else if (value instanceof CharSequence text) {
      appendText(text.toString());
    } else if (value instanceof LocalDate date) {
      appendText(DateText.of(date));
    } else {
      appendOptional(value);
    }
  }

  private void appendOptional(Object value) {
    if (value instanceof Optional<?> some) {
      append(some.orElse(null));
    } else if (value instanceof OptionalDouble some) {
      append(some.isPresent() ? some.getAsDouble() : null);
    } else if (value instanceof OptionalLong some) {
      append(some.isPresent() ? some.getAsLong() : null);
    } else if (value instanceof OptionalInt some) {
      append(some.isPresent() ? some.getAsInt() : null);
    } else {
      throw refusal("a " + value.getClass().getSimpleName() + " has no JSON spelling here");
    }
  }

  private void appendNumber(double number) {
    if (!Double.isFinite(number)) {
      throw refusal(number + " is no JSON number: write null where none is known");
    }
    out.append(DecimalText.of(number));
  }

  private void appendText(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(UnicodeText.checked(text), out);
    out.append('"');
  }

  private void appendMap(Map<String, @Nullable Object> map) {
    String between = "";
    out.append('{');
    for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
      out.append(between);
      enter(entry.getKey());
      appendText(entry.getKey());
      out.append(": ");
      append(entry.getValue());
      path.removeLast();
      between = ",";
    }
    closeWith('}', !map.isEmpty());
  }

  private void appendList(List<?> list) {
    String between = "";
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(between);
      enter(Integer.toString(i));
      append(list.get(i));
      path.removeLast();
      between = ",";
    }
    closeWith(']', !list.isEmpty());
  }

  private void enter(String step) {
    path.addLast(step);
    if (path.size() > Json.DEEPEST) {
      throw refusal("nested more than " + Json.DEEPEST + " deep: does a value hold itself?");
    }
    newLine();
  }

  private void closeWith(char bracket, boolean filled) {
    if (filled) {
      newLine();
    }
    out.append(bracket);
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(path.size()));
  }

  private Map<String, @Nullable Object> ordered(Map<?, ?> map) {
    boolean keepsOrder = map instanceof LinkedHashMap || map instanceof SortedMap;
    Map<String, @Nullable Object> texts = keepsOrder ? new LinkedHashMap<>() : new TreeMap<>();
    map.forEach(
        (key, value) -> {
          if (!(key instanceof String text)) {
            throw refusal("a key is text, not " + key);
          }
          texts.put(text, value);
        });
    return texts;
  }

  private Map<String, @Nullable Object> components(Record value) {
    Map<String, @Nullable Object> components = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        components.put(component.getName(), accessor.invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("cannot read " + component + " of " + value, e);
      }
    }
    return components;
  }

  private static List<?> elements(Object array) {
    if (array instanceof double[] numbers) {
      return Arrays.stream(numbers).boxed().toList();
    } else if (array instanceof long[] wholes) {
      return Arrays.stream(wholes).boxed().toList();
    } else if (array instanceof int[] wholes) {
      return Arrays.stream(wholes).boxed().toList();
    } else if (array instanceof Object[] objects) {
      return Arrays.asList(objects);
    }
    throw new IllegalArgumentException(
        "a " + array.getClass().getSimpleName() + " has no JSON spelling here");
  }

  private IllegalArgumentException refusal(String why) {
    String place = path.isEmpty() ? "" : " at " + String.join(".", path);
    return new IllegalArgumentException("cannot write JSON" + place + ": " + why);
  }
}
