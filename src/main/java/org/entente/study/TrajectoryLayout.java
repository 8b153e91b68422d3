package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.study.TableLayout.Fault;

/** Morris' (1991) trajectories: a point, then one more a factor, each of which moves once. */
record TrajectoryLayout(List<String> factors) implements TableLayout.BlockLayout {
  @Override
  public int size() {
    return factors.size() + 1;
  }

  @Override
  public String words() {
    return "Morris' method needs trajectories of "
        + size()
        + " points, from each to the next of which one factor alone moves, and every factor once";
  }

  @Override
  public Optional<Fault> fault(double[][] block) {
    List<String> moved = new ArrayList<>();
    for (int p = 1; p < block.length; p++) {
      int before = moved.size();
      for (int f = 0; f < factors.size(); f++) {
        if (block[p][f] != block[p - 1][f]) {
          moved.add(factors.get(f));
        }
      }
      if (moved.size() != before + 1) {
        int count = moved.size() - before;
        return Optional.of(new Fault(p, count == 0 ? "moves none" : "moves " + count));
      }
      String last = moved.get(before);
      if (moved.indexOf(last) < before) {
        return Optional.of(new Fault(p, "moves \"" + last + "\" again"));
      }
    }
    return Optional.empty();
  }
}
