package org.entente.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.reader.Shape.Measured;
import org.entente.reader.Shape.Member;
import org.entente.scenario.Bounds;

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from the declarations that the reader
 * checks against. It says what can be said of one value at a time; what must hold between values
 * (names that exist, dates on the clock) the reader alone checks. Nothing is required by it that an
 * overlay may leave to the file that it extends.
 */
public final class ScenarioSchema {
  private static final String ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

  private static final String DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  private ScenarioSchema() {}

  /** The schema as a JSON document, without a line feed at its end. */
  public static String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Entente scenario");
    schema.put("description", "A scenario of Entente, or an overlay over another.");
    schema.putAll(fields(ScenarioShape.FILE));
    schema.put("required", List.of("scenario"));
    schema.put("$defs", definitions());
    return JsonText.of(schema);
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "id", map("type", "string", "pattern", ID_PATTERN, "maxLength", ScalarCheck.LONGEST_ID));
    all.put("text", map("type", List.of("string", "number", "boolean")));
    all.put("date", map("type", "string", "pattern", DATE_PATTERN));
    all.put(
        "range",
        map(
            "oneOf",
            List.of(
                map("type", "array", "items", map("type", "number"), "minItems", 2, "maxItems", 2),
                map(
                    "type",
                    "string",
                    "pattern",
                    "^((\\+-|\u00B1) ?[0-9.eE+-]+|[x\u00D7][0-9.eE+-]+\\.\\.[x\u00D7]?[0-9.eE+-]+)$"))));
    return all;
  }

  private static Map<String, Object> schema(Shape shape) {
    if (shape instanceof Fields fields) {
      return fields(fields);
    }
    if (shape instanceof MapOf map) {
      Map<String, Object> schema = map("type", "object", "maxProperties", map.most());
      if (map.declares() != null || map.refers() == Kind.ACTOR || map.refers() == Kind.ISSUE) {
        schema.put("propertyNames", reference("id"));
      }
      if (map.refers() == Kind.DRIVER) {
        String words = String.join("|", Kind.drivers());
        schema.put("propertyNames", map("pattern", "^(" + words + ")(\\([a-z0-9-]+\\))?$"));
      }
      schema.put("additionalProperties", schema(map.item()));
      return schema;
    }
    if (shape instanceof ListOf list) {
      return map("type", "array", "items", fields(list.item()));
    }
    if (shape instanceof Measured measured) {
      return measured(measured);
    }
    return scalar(shape);
  }

  private static Map<String, Object> fields(Fields fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Member member : fields.members().values()) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", described(member));
      schema.putAll(schema(member.shape()));
      properties.put(member.key(), schema);
    }
    return map("type", "object", "properties", properties, "additionalProperties", false);
  }

  private static String described(Member member) {
    String words = Character.toUpperCase(member.words().charAt(0)) + member.words().substring(1);
    return words
        + "."
        + (member.standard().isEmpty() ? "" : " Default: " + member.standard() + ".");
  }

  private static Map<String, Object> measured(Measured measured) {
    Map<String, Object> number = number(measured.field().bounds(), false);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("value", number);
    parts.put("range", reference("range"));
    parts.put("source", reference("text"));
    parts.put("group", reference("id"));
    Map<String, Object> whole =
        map("type", "object", "properties", parts, "additionalProperties", false);
    List<Object> forms = new ArrayList<>(List.of(number, whole));
    if (measured.orNever()) {
      forms.add(map("const", QuantityReader.NEVER));
    }
    return map("anyOf", forms);
  }

  private static Map<String, Object> number(Bounds bounds, boolean whole) {
    Map<String, Object> schema = map("type", whole ? "integer" : "number");
    if (Double.isFinite(bounds.low())) {
      schema.put(bounds.lowOpen() ? "exclusiveMinimum" : "minimum", bounds.low());
    }
    if (Double.isFinite(bounds.high())) {
      schema.put(bounds.highOpen() ? "exclusiveMaximum" : "maximum", bounds.high());
    }
    return schema;
  }

  private static Map<String, Object> scalar(Shape shape) {
    if (shape instanceof Shape.Numeral number) {
      return number(number.bounds(), number.whole());
    }
    if (shape instanceof Shape.Switch) {
      return map("type", "boolean");
    }
    if (shape instanceof Shape.Choice choice) {
      return map("enum", choice.words());
    }
    if (shape instanceof Shape.Code) {
      // A code without a leading zero is a number to a YAML parser that guesses types.
      return map("type", List.of("string", "integer"), "pattern", "^[0-9]{2,4}$");
    }
    if (shape instanceof Shape.Every) {
      return map("type", "string", "pattern", "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$");
    }
    if (shape instanceof Shape.Day day) {
      return day.orWords().isEmpty()
          ? reference("date")
          : map("anyOf", List.of(reference("date"), map("enum", day.orWords())));
    }
    if (shape instanceof Shape.Names names) {
      return names(names);
    }
    if (shape instanceof Shape.RangeText) {
      return reference("range");
    }
    return reference(shape instanceof Shape.Text ? "text" : "id");
  }

  private static Map<String, Object> names(Shape.Names names) {
    String name = names.of() == Kind.PATH ? "text" : "id";
    Map<String, Object> list =
        map(
            "type", "array",
            "items", reference(name),
            "minItems", names.least(),
            "maxItems", names.most(),
            "uniqueItems", true);
    return names.orOne() ? map("anyOf", List.of(reference(name), list)) : list;
  }

  private static Map<String, Object> reference(String name) {
    return map("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
