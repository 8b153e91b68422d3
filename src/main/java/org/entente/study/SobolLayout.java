package org.entente.study;

import java.util.List;
import java.util.Optional;
import org.entente.study.TableLayout.Fault;

/**
 * Blocks of a Sobol' design (Saltelli et al. 2010): A, AB_1 to AB_k, with {@code second} BA_1 to
 * BA_k, then B.
 */
record SobolLayout(List<String> factors, boolean second) implements TableLayout.BlockLayout {
  @Override
  public int size() {
    return second ? 2 * factors.size() + 2 : factors.size() + 2;
  }

  @Override
  public String words() {
    int k = factors.size();
    return "Sobol' indices need base rows of "
        + size()
        + " points: A, then A with each of the "
        + k
        + " factors in turn from B"
        + (second ? ", B with each in turn from A" : "")
        + ", then B, factors in the order of the columns";
  }

  @Override
  public Optional<Fault> fault(double[][] block) {
    double[] a = block[0];
    double[] b = block[block.length - 1];
    int k = factors.size();
    for (int p = 1; p < block.length - 1; p++) {
      int taken = (p - 1) % k;
      boolean fromB = p <= k;
      for (int f = 0; f < k; f++) {
        double expected = (f == taken) == fromB ? b[f] : a[f];
        if (block[p][f] != expected) {
          return Optional.of(
              new Fault(
                  p,
                  "is not "
                      + (fromB ? "A" : "B")
                      + " with \""
                      + factors.get(taken)
                      + "\" alone from "
                      + (fromB ? "B" : "A")));
        }
      }
    }
    return Optional.empty();
  }
}
