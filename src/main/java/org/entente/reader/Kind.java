package org.entente.reader;

import java.util.Arrays;
import java.util.List;
import org.entente.scenario.DriverKind;

/** Kinds of thing that have a name. */
enum Kind {
  ACTOR("actor"),
  ISSUE("issue"),
  STIMULUS("stimulus"),
  GROUP("group"),
  QUESTION("question"),
  /** Names are {@link DriverKind} words, alone or with an actor: {@code grievance(ttp)}. */
  DRIVER("driver"),
  /** Names are paths of quantities; those that are none are told where they are used. */
  PATH("path"),
  /** Names are paths with {@code *} for any run of characters within a key. */
  PATTERN("pattern");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The word for people. */
  String word() {
    return word;
  }

  /** The words of all drivers. */
  static List<String> drivers() {
    return Arrays.stream(DriverKind.values()).map(DriverKind::word).toList();
  }
}
