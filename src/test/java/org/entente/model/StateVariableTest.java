package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateVariableTest {
  /** What a region holds beside its state: the other half of the double buffer. */
  private static final List<String> NOT_STATE = List.of("nextAlignment");

  @Test
  void whatARegionHoldsInNumbersIsDeclared() {
    Set<String> held =
        Arrays.stream(Region.class.getDeclaredFields())
            .filter(field -> field.getType() == double[].class)
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .map(Field::getName)
            .filter(name -> !NOT_STATE.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> declared =
        Arrays.stream(StateVariable.values())
            .map(StateVariableTest::fieldName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(declared).isEqualTo(held);
  }

  private static String fieldName(StateVariable variable) {
    String[] words = variable.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder name = new StringBuilder(words[0]);
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
