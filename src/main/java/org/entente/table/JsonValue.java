package org.entente.table;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that was read, knowing its place, so that whoever wants another kind
 * of value there gets a located problem.
 */
public final class JsonValue {

  private final String source;
  private final String path;
  private final long line;
  private final @Nullable Object content;

  /**
   * Creates one.
   *
   * @param content null, a Boolean, String or {@link Numeral}, a list of JsonValue, or a map to
   *     them
   */
  JsonValue(String source, String path, long line, @Nullable Object content) {
    this.source = source;
    this.path = path;
    this.line = line;
    this.content = content;
  }

  /** A number as it was spelled, so that no digit of a long one is lost. */
  record Numeral(String text) {}

  /**
   * Tells whether the value is null.
   *
   * @return true if it is
   */
  public boolean isNull() {
    return content == null;
  }

  /**
   * Lists the names of an object's members.
   *
   * @return in the document's order
   * @throws DataException if the value is no object
   */
  public List<String> names() {
    return List.copyOf(members().keySet());
  }

  /**
   * Tells whether an object has a member.
   *
   * @param name of the member
   * @return true if it has, also where the member is null
   * @throws DataException if the value is no object
   */
  public boolean has(String name) {
    return members().containsKey(name);
  }

  /**
   * Gives a member of an object.
   *
   * @param name of the member
   * @return its value
   * @throws DataException if the value is no object or has no such member, naming the nearest
   */
  public JsonValue member(String name) {
    JsonValue member = members().get(name);
    if (member == null) {
      throw problem("", "no \"" + name + "\" here: " + NearestName.hint(name, names()));
    }
    return member;
  }

  /**
   * Gives the elements of an array.
   *
   * @return in order
   * @throws DataException if the value is no array
   */
  public List<JsonValue> elements() {
    if (content instanceof List<?> list) {
      return list.stream().map(JsonValue.class::cast).toList();
    }
    throw unfit("an array");
  }

  /**
   * Gives a number.
   *
   * @return the nearest double, finite
   * @throws DataException if the value is no number, or too large for a double
   */
  public double number() {
    if (content instanceof Numeral numeral) {
      OptionalDouble value = DecimalText.parse(numeral.text());
      if (value.isPresent()) {
        return value.getAsDouble();
      }
    }
    throw unfit("a finite number");
  }

  /**
   * Gives a number that may be missing.
   *
   * @return the nearest double, finite, or nothing where the value is null
   * @throws DataException if the value is neither
   */
  public OptionalDouble numberIfAny() {
    return isNull() ? OptionalDouble.empty() : OptionalDouble.of(number());
  }

  /**
   * Gives a whole number.
   *
   * @return the number, exactly
   * @throws DataException if the value is none, or not of 64 bits
   */
  public long whole() {
    if (content instanceof Numeral numeral) {
      try {
        return Long.parseLong(numeral.text());
      } catch (NumberFormatException e) {
        throw unfit("a whole number of 64 bits");
      }
    }
    throw unfit("a whole number");
  }

  /**
   * Gives a text.
   *
   * @return the text
   * @throws DataException if the value is none
   */
  public String text() {
    if (content instanceof String text) {
      return text;
    }
    throw unfit("a text in quotes");
  }

  /**
   * Gives a point in time.
   *
   * @return the time
   * @throws DataException if the value is no text of the form 2025-01-12T09:30:00Z
   */
  public Instant instant() {
    try {
      return Instant.parse(text());
    } catch (DateTimeParseException e) {
      throw unfit("a time such as \"2025-01-12T09:30:00Z\"");
    }
  }

  /**
   * Gives a truth value.
   *
   * @return true or false
   * @throws DataException if the value is neither
   */
  public boolean truth() {
    if (content instanceof Boolean truth) {
      return truth;
    }
    throw unfit("true or false");
  }

  /**
   * Gives the value as plain Java: a map in the document's order, a list, a String, a Boolean, a
   * Long (a number spelled without point and exponent that fits), a Double, or null.
   *
   * @return the value, to be changed freely
   * @throws DataException if a number is too large for a double
   */
  public @Nullable Object plain() {
    if (content instanceof Numeral numeral) {
      return plain(numeral);
    } else if (content instanceof List<?>) {
      List<@Nullable Object> list = new ArrayList<>();
      elements().forEach(element -> list.add(element.plain()));
      return list;
    } else if (content instanceof Map<?, ?>) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      members().forEach((name, member) -> map.put(name, member.plain()));
      return map;
    }
    return content;
  }

  private Object plain(Numeral numeral) {
    try {
      return Long.valueOf(numeral.text());
    } catch (NumberFormatException e) {
      return number();
    }
  }

  @SuppressWarnings("unchecked") // the constructor's contract: a map holds JsonValues by text
  private Map<String, JsonValue> members() {
    if (content instanceof Map<?, ?> map) {
      return (Map<String, JsonValue>) map;
    }
    throw unfit("an object with named members");
  }

  private DataException unfit(String wanted) {
    return problem(described(), "write " + wanted);
  }

  private String described() {
    if (content instanceof Map<?, ?>) {
      return "{...}";
    } else if (content instanceof List<?>) {
      return "[...]";
    } else if (content instanceof Numeral numeral) {
      return numeral.text();
    }
    return String.valueOf(content);
  }

  private DataException problem(String text, String wanted) {
    return new DataException(new DataProblem(source, line, path, text, wanted));
  }
}
