package org.entente.reader;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entente.reader.Node.Scalar;
import org.entente.reader.Shape.Choice;
import org.entente.reader.Shape.Day;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.Measured;
import org.entente.table.NearestName;

/** Checks single values that are no quantities and no names of other parts. */
final class ScalarCheck {
  /** Longest name. */
  static final int LONGEST_ID = 64;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern CODE = Pattern.compile("[0-9]{2,4}");
  private static final Map<Measured, Fields> PARTS = new ConcurrentHashMap<>();

  private final Problems problems;

  ScalarCheck(Problems problems) {
    this.problems = problems;
  }

  /** What a quantity may say of itself, worked out once for each declaration. */
  static Fields partsOf(Measured measured) {
    return PARTS.computeIfAbsent(measured, Shape::quantity);
  }

  void check(String path, String label, Shape shape, Node node) {
    String needs = needs(shape);
    if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
      problems.add(path, node.mark(), label + " is " + node.kind(), "it must be " + needs);
    } else if (shape instanceof Shape.Id) {
      id(path, scalar.text(), scalar.mark());
    } else if (shape instanceof Day day) {
      day(path, label, day, scalar);
    } else if (!isRight(shape, scalar)) {
      problems.add(
          path,
          node.mark(),
          label + " is " + node.kind(),
          () ->
              shape instanceof Choice choice
                  ? NearestName.advice(scalar.text(), choice.words(), "it must be one of ")
                  : "it must be " + needs);
    }
  }

  private static String needs(Shape shape) {
    if (shape instanceof Choice choice) {
      return "one of " + String.join(", ", choice.words());
    }
    if (shape instanceof Shape.Switch) {
      return "true or false";
    }
    if (shape instanceof Shape.Code) {
      return "a CAMEO code of two to four digits, such as 036";
    }
    if (shape instanceof Shape.Every) {
      return "a period such as P1M (a month) or P14D (14 days), at most a century";
    }
    return shape instanceof Day day ? dayNeeds(day) : "a text";
  }

  private static String dayNeeds(Day day) {
    String words = day.orWords().isEmpty() ? "" : ", or " + String.join(", ", day.orWords());
    return "a date such as 2025-01-09" + words;
  }

  private static boolean isRight(Shape shape, Scalar scalar) {
    String text = scalar.text();
    if (shape instanceof Choice choice) {
      return choice.words().contains(text);
    }
    if (shape instanceof Shape.Switch) {
      return scalar.plain() && (text.equals("true") || text.equals("false"));
    }
    if (shape instanceof Shape.Code) {
      return CODE.matcher(text).matches();
    }
    return shape instanceof Shape.Every ? DateText.period(text).isPresent() : !text.isBlank();
  }

  private void day(String path, String label, Day shape, Scalar scalar) {
    if (shape.orWords().contains(scalar.text())) {
      return;
    }
    DateText date = DateText.read(scalar.text());
    if (date.date().isEmpty()) {
      boolean looksRight = !date.wrong().isEmpty();
      problems.add(
          path,
          scalar.mark(),
          label + " is " + scalar.kind(),
          looksRight ? date.wrong() : "it must be " + dayNeeds(shape));
    }
  }

  /** Checks a name that something is given. */
  void id(String path, String name, Mark mark) {
    if (name.length() > LONGEST_ID) {
      problems.add(
          path,
          mark,
          "the name " + Shown.quoted(name) + " is too long",
          "a name has at most " + LONGEST_ID + " characters");
    } else if (!ID.matcher(name).matches()) {
      String better = kebab(name);
      problems.add(
          path,
          mark,
          "the name " + Shown.quoted(name) + " is not made of small letters, digits and hyphens",
          better.isEmpty() ? "write one such as 'kabul-2025'" : "write '" + better + "'");
    }
  }

  private static String kebab(String name) {
    String joined =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return ID.matcher(joined).matches() ? joined : "";
  }
}
