package org.entente.pattern;

import java.util.List;

/**
 * What came of judging a pattern.
 *
 * @param holds whether it holds
 * @param figures the figures that the verdict rests on, then those reported beside it
 */
public record Finding(boolean holds, List<Figure> figures) {
  /** Copies the figures. */
  public Finding {
    figures = List.copyOf(figures);
  }
}
