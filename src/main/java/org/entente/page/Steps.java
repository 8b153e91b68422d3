package org.entente.page;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Series as the page's script reads them: whole numbers of small steps, with spaces between. */
final class Steps {
  /** Steps in 1, for values that are told with three decimals. */
  static final int FINE = 1000;

  /** Steps in 1, for values that are told with two. */
  static final int COARSE = 100;

  private Steps() {}

  /** The series of a part of each item. */
  static <T> String of(Collection<T> items, int inOne, ToDoubleFunction<T> part) {
    return items.stream()
        .map(item -> Long.toString((long) Math.rint(part.applyAsDouble(item) * inOne)))
        .collect(Collectors.joining(" "));
  }

  /** Dates, with spaces between. */
  static String dates(Collection<?> dates) {
    return dates.stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
