package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/**
 * A file of expected values that remembers which of them were used: a number that no assertion
 * reads fails the test.
 */
final class Reference {
  private static final String FOLDER = "/reference/";

  private final JsonValue root;
  private final Set<String> used = new HashSet<>();

  private Reference(JsonValue root) {
    this.root = root;
  }

  /** Reads a file below the reference folder. */
  static Reference read(String name) throws IOException {
    try (InputStream in = Reference.class.getResourceAsStream(FOLDER + name)) {
      assertThat(in).as("the reference file " + name).isNotNull();
      return new Reference(Json.read(in, name));
    }
  }

  /** The number at a path of keys and, for lists, places. */
  double number(Object... path) {
    used.add(List.of(path).toString());
    return at(path).number();
  }

  /** The yes or no at a path. */
  boolean flag(Object... path) {
    used.add(List.of(path).toString());
    return (Boolean) at(path).plain();
  }

  /** The text at a path. */
  String text(Object... path) {
    return at(path).text();
  }

  /** The keys of the mapping at a path. */
  List<String> names(Object... path) {
    return at(path).names();
  }

  /** The length of the list at a path. */
  int length(Object... path) {
    return at(path).elements().size();
  }

  /** A list of texts. */
  List<String> texts(Object... path) {
    for (int i = 0; i < length(path); i++) {
      used.add(List.of(with(path, i)).toString());
    }
    return at(path).elements().stream().map(JsonValue::text).toList();
  }

  /** A matrix of numbers. */
  double[][] matrix(Object... path) {
    double[][] matrix = new double[length(path)][];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = vector(with(path, i));
    }
    return matrix;
  }

  /** A list of numbers. */
  double[] vector(Object... path) {
    double[] vector = new double[length(path)];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = number(with(path, i));
    }
    return vector;
  }

  private static Object[] with(Object[] path, Object last) {
    List<Object> longer = new ArrayList<>(List.of(path));
    longer.add(last);
    return longer.toArray();
  }

  private JsonValue at(Object... path) {
    JsonValue value = root;
    for (Object step : path) {
      value =
          step instanceof Integer place
              ? value.elements().get(place)
              : value.member(step.toString());
    }
    return value;
  }

  /**
   * Fails if a number, a yes or no, or a text of a list below the keys given was not used; a text
   * by itself is a remark.
   */
  void assertAllUsed(String... keys) {
    List<String> unused = new ArrayList<>();
    for (String key : keys) {
      collect(root.member(key), List.of(key), unused);
    }
    assertThat(unused).as("expected values that no assertion reads").isEmpty();
  }

  private void collect(JsonValue value, List<Object> path, List<String> unused) {
    Object plain = value.plain();
    boolean listed = plain instanceof String && path.get(path.size() - 1) instanceof Integer;
    if (plain instanceof Number || plain instanceof Boolean || listed) {
      if (!used.contains(path.toString())) {
        unused.add(path.toString());
      }
    } else if (plain instanceof List<?>) {
      for (int i = 0; i < value.elements().size(); i++) {
        collect(value.elements().get(i), List.of(with(path.toArray(), i)), unused);
      }
    } else if (plain instanceof Map<?, ?>) {
      for (String name : value.names()) {
        collect(value.member(name), List.of(with(path.toArray(), name)), unused);
      }
    }
  }
}
