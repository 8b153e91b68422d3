package org.entente.study;

import java.util.List;
import java.util.Optional;
import org.entente.study.TableLayout.Fault;

/** The base point, then each factor in turn alone at a low end and at a high end. */
final class OneAtATimeLayout {
  private OneAtATimeLayout() {}

  /** The first point that breaks the layout. */
  static Optional<Fault> fault(double[][] points, List<String> factors) {
    String words =
        "one factor at a time needs the base point, then each factor in turn alone at its low and at"
            + " its high end, factors in the order of the columns; this point ";
    int k = factors.size();
    for (int p = 1; p < Math.min(points.length, 1 + 2 * k); p++) {
      int moved = (p - 1) / 2;
      for (int f = 0; f < k; f++) {
        if (f != moved && points[p][f] != points[0][f]) {
          return Optional.of(
              new Fault(p, words + "moves \"" + factors.get(f) + "\" from its base"));
        }
      }
      if (p % 2 == 0 && points[p][moved] < points[p - 1][moved]) {
        return Optional.of(
            new Fault(p, words + "has \"" + factors.get(moved) + "\" below its low end"));
      }
    }
    if (points.length == 1 + 2 * k) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            points.length - 1,
            words + "is the last of " + points.length + ", where " + (1 + 2 * k) + " are needed"));
  }
}
