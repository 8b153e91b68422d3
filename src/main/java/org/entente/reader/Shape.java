package org.entente.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.scenario.Bounds;
import org.entente.scenario.Field;
import org.jspecify.annotations.Nullable;

/** What a part of a scenario file may look like. */
sealed interface Shape {
  /** Any text. */
  record Text() implements Shape {}

  /** A short name in kebab-case. */
  record Id() implements Shape {}

  /** A date; or one of some words that stand for a date. */
  record Day(List<String> orWords) implements Shape {}

  /** A period of whole days or longer, ISO 8601. */
  record Every() implements Shape {}

  /** A number that is no quantity: it has no range and no source. */
  record Numeral(Bounds bounds, boolean whole) implements Shape {}

  /** {@code true} or {@code false}. */
  record Switch() implements Shape {}

  /** One of some words. */
  record Choice(List<String> words) implements Shape {}

  /** A CAMEO code, with its leading zero. */
  record Code() implements Shape {}

  /** How far a quantity may lie from its value. */
  record RangeText() implements Shape {}

  /** The name of something declared elsewhere in the file, or one of some words. */
  record Name(Kind of, List<String> orWords) implements Shape {}

  /**
   * A list of distinct names.
   *
   * @param of what they name
   * @param least so many at least
   * @param most so many at most
   * @param orOne whether one name may stand without brackets
   */
  record Names(Kind of, int least, int most, boolean orOne) implements Shape {}

  /**
   * A quantity: a bare number, or a value with range, source and group.
   *
   * @param field its declaration
   * @param orNever whether the word "never" may stand for it
   */
  record Measured(Field field, boolean orNever) implements Shape {
    /** The declaration without a name that hides where it stands. */
    String needs() {
      return "a number " + bounded(field.bounds()) + (orNever ? ", or never" : "");
    }
  }

  /**
   * A mapping whose keys are declared.
   *
   * @param members by key, in the order in which they are written
   * @param removable whether {@code enabled: false} removes it
   */
  record Fields(Map<String, Member> members, boolean removable) implements Shape {
    public Fields {
      members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The declaration of a key, if the format knows it. */
    Optional<Member> member(String key) {
      return Optional.ofNullable(members.get(key));
    }
  }

  /**
   * A mapping whose keys are names.
   *
   * @param declares what a key brings into being, or null where keys only refer
   * @param refers what a key must name, or null where keys only declare
   * @param item what each key leads to
   * @param most so many at most
   */
  record MapOf(@Nullable Kind declares, @Nullable Kind refers, Shape item, int most)
      implements Shape {}

  /**
   * A list of mappings, each with a key of its own.
   *
   * @param item what each is
   * @param what the word for one of them
   * @param idFrom members whose values, joined by "-", are the key where no {@code id} is given
   */
  record ListOf(Fields item, String what, List<String> idFrom) implements Shape {}

  /**
   * A key of a mapping.
   *
   * @param key as written
   * @param required whether it must be there
   * @param shape what it leads to
   * @param words what it means
   * @param standard what holds where it is left out, in words; may be empty
   */
  record Member(String key, boolean required, Shape shape, String words, String standard) {}

  /** The declarations of what a quantity may say of itself. */
  static Fields quantity(Measured measured) {
    Field field = measured.field();
    return fields(
        optional("value", new Numeral(field.bounds(), false), field.words(), ""),
        optional("range", new RangeText(), FormatWords.RANGE, ""),
        optional("source", new Text(), FormatWords.SOURCE, ""),
        optional("group", new Id(), FormatWords.GROUP, ""));
  }

  /** A mapping of members. */
  static Fields fields(Member... members) {
    return fields(false, members);
  }

  /** A mapping of members that {@code enabled: false} may remove. */
  static Fields removable(Member... members) {
    return fields(true, members);
  }

  private static Fields fields(boolean removable, Member... members) {
    Map<String, Member> map = new LinkedHashMap<>();
    for (Member member : members) {
      map.put(member.key(), member);
    }
    if (removable) {
      map.put("enabled", optional("enabled", new Switch(), FormatWords.ENABLED, "true"));
    }
    return new Fields(map, removable);
  }

  /** A member that must be there. */
  static Member required(String key, Shape shape, String words) {
    return new Member(key, true, shape, words, "");
  }

  /** A member that may be left out. */
  static Member optional(String key, Shape shape, String words, String standard) {
    return new Member(key, false, shape, words, standard);
  }

  /** A member that is a quantity, named and described by its declaration. */
  static Member measured(Field field, boolean required, String standard) {
    return new Member(
        field.name(), required, new Measured(field, false), described(field), standard);
  }

  /** Meaning, unit and bounds of a quantity. */
  static String described(Field field) {
    return field.words()
        + " ("
        + (field.unit().equals("1") ? "" : field.unit() + "; ")
        + field.bounds().words()
        + ")";
  }

  /** Bounds as they follow "a number". */
  static String bounded(Bounds bounds) {
    if (bounds.equals(Bounds.ANY)) {
      return "such as 0.5";
    }
    if (Double.isFinite(bounds.low()) && Double.isFinite(bounds.high()) && isOpen(bounds)) {
      return (bounds.lowOpen() ? "above " : "of at least ")
          + bounds.lowText()
          + (bounds.highOpen() ? " and below " : " and at most ")
          + bounds.highText();
    }
    String words = bounds.words();
    return words.startsWith("at ") ? "of " + words : words;
  }

  private static boolean isOpen(Bounds bounds) {
    return bounds.lowOpen() || bounds.highOpen();
  }
}
