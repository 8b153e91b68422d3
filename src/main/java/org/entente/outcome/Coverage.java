package org.entente.outcome;

import java.util.Objects;
import org.entente.scenario.Proposition.Window;
import org.jspecify.annotations.Nullable;

/**
 * That a record holds every stimulus of a kind within a window, so that what it lacks did not
 * happen.
 *
 * @param stimulus type, or null for any
 * @param from source, or null for any
 * @param on principal target, or null for any
 * @param window the days that are covered
 */
public record Coverage(
    @Nullable String stimulus, @Nullable String from, @Nullable String on, Window window) {
  /** Whether it covers, within its window, all stimuli of a type, source and target (null: any). */
  boolean holds(String type, @Nullable String source, @Nullable String target) {
    return includes(stimulus, type) && includes(from, source) && includes(on, target);
  }

  private static boolean includes(@Nullable String covered, @Nullable String asked) {
    return covered == null || Objects.equals(covered, asked);
  }
}
