package org.entente.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.scenario.Range;

/** Finds in the points of a table the layout that a method needs. */
final class TableLayout {
  /**
   * A way that points may be laid out.
   *
   * @param blocks how many blocks there are
   * @param fault the first point that breaks it, and why; empty where none does
   */
  private record Found(Design.Method method, int blocks, Optional<Fault> fault) {}

  /**
   * Where a layout breaks.
   *
   * @param point from 0
   * @param words what is wrong there
   */
  record Fault(int point, String words) {}

  private TableLayout() {}

  /**
   * The points as a design that suits a method.
   *
   * @param method empty for the one that the layout is for: Sobol's, Morris' with at least two
   *     factors, or one at a time; else for any points
   * @param ranges of the factors, as far as they are known; of the others, the levels seen
   * @throws org.entente.table.DataException if the method needs a layout that the points have not,
   *     saying which, and where it breaks
   */
  static Design design(FactorTable table, Optional<String> method, Map<String, Range> ranges) {
    if (method.isPresent()) {
      return design(table, method.get(), ranges);
    }
    for (String word : List.of("sobol", "morris", "oat")) {
      // Any even number of points of one factor are trajectories of it.
      if (!word.equals("morris") || table.factors().size() > 1) {
        Optional<Found> found =
            layouts(table, word).stream().filter(layout -> layout.fault().isEmpty()).findFirst();
        if (found.isPresent()) {
          return design(table, found.get(), ranges);
        }
      }
    }
    return design(table, "any", ranges);
  }

  private static Design design(FactorTable table, String method, Map<String, Range> ranges) {
    List<Found> found = layouts(table, method);
    for (Found layout : found) {
      if (layout.fault().isEmpty()) {
        return design(table, layout, ranges);
      }
    }
    // Of several faults the one that is reached last tells what the table was meant to be.
    Fault fault = found.get(0).fault().orElseThrow();
    for (Found layout : found) {
      Fault other = layout.fault().orElseThrow();
      fault = other.point() > fault.point() ? other : fault;
    }
    throw table.problem(fault.point(), fault.words());
  }

  private static List<Found> layouts(FactorTable table, String method) {
    double[][] points = table.levels();
    return switch (method) {
      case "sobol" ->
          List.of(
              found(Design.Method.SOBOL, table, new SobolLayout(table.factors(), false)),
              found(Design.Method.SOBOL2, table, new SobolLayout(table.factors(), true)));
      case "morris" ->
          List.of(found(Design.Method.MORRIS, table, new TrajectoryLayout(table.factors())));
      case "oat" ->
          List.of(new Found(Design.Method.OAT, 1, OneAtATimeLayout.fault(points, table.factors())));
      default -> List.of(new Found(Design.Method.OWN, points.length, Optional.empty()));
    };
  }

  /** A layout of blocks of points. */
  interface BlockLayout {
    /** Points in a block. */
    int size();

    /** What blocks are, in words that end a sentence on their number. */
    String words();

    /** The first point of a block that breaks the layout, from 0 in the block, and why. */
    Optional<Fault> fault(double[][] block);
  }

  private static Found found(Design.Method method, FactorTable table, BlockLayout layout) {
    double[][] points = table.levels();
    int size = layout.size();
    int blocks = points.length / size;
    for (int b = 0; b < blocks; b++) {
      Optional<Fault> fault = layout.fault(Arrays.copyOfRange(points, b * size, b * size + size));
      if (fault.isPresent()) {
        int point = b * size + fault.get().point();
        String words = layout.words() + "; this point " + fault.get().words();
        return new Found(method, blocks, Optional.of(new Fault(point, words)));
      }
    }
    if (points.length % size != 0) {
      String words = layout.words() + "; the last of them, from here, breaks off";
      return new Found(
          method,
          blocks,
          Optional.of(new Fault(Math.min(points.length - 1, blocks * size), words)));
    }
    return new Found(method, blocks, Optional.empty());
  }

  private static Design design(FactorTable table, Found layout, Map<String, Range> ranges) {
    double[][] points = table.levels();
    List<Factor> factors = new ArrayList<>();
    for (int f = 0; f < table.factors().size(); f++) {
      int column = f;
      Range known = ranges.get(table.factors().get(f));
      if (known != null) {
        factors.add(Factor.quantity(table.factors().get(f), known.low(), known.high()));
        continue;
      }
      double low = Arrays.stream(points).mapToDouble(row -> row[column]).min().orElseThrow();
      double high = Arrays.stream(points).mapToDouble(row -> row[column]).max().orElseThrow();
      factors.add(Factor.quantity(table.factors().get(f), low, high));
    }
    return new Design(layout.method(), factors, points, layout.blocks());
  }
}
