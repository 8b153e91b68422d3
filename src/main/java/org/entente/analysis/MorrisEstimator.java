package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;
import org.entente.design.Design;
import org.entente.design.Factor;

/**
 * Morris' screening of a design of trajectories (Morris 1991, Factorial sampling plans for
 * preliminary computational experiments): mean and standard deviation of a factor's elementary
 * effects, and the mean of their sizes (Campolongo, Cariboni and Saltelli 2007, An effective
 * screening design). An effect is the change of the response over the change of the factor in units
 * of its range.
 *
 * <p>Chance within points is not taken out of them, for the size of a difference cannot be freed of
 * it: a dummy factor in the design shows what chance alone makes.
 */
final class MorrisEstimator implements Estimator {
  @Override
  public String method() {
    return "morris";
  }

  @Override
  public Indices estimate(DesignSample sample, long seed) {
    Design design = sample.design();
    int size = design.factors().size() + 1;
    if (design.method() != Design.Method.MORRIS || design.size() % size != 0) {
      throw new NoIndicesException(
          "Morris' method needs trajectories of a point more than factors");
    }
    for (Factor factor : design.factors()) {
      if (!(factor.low() < factor.high())) {
        throw new NoIndicesException("the factor " + factor.name() + " does not vary");
      }
    }
    Blocks blocks = Blocks.of(sample, size, 2, "trajectories");
    List<IndexName> names = new ArrayList<>();
    for (String order : List.of("mu", "mu-star", "sigma")) {
      names.addAll(IndexName.each(order, design.factors()));
    }
    Judgement judgement = new Judgement(List.of("mu-star"), "trajectories", false, true);
    return new Estimation(method(), blocks, names, judgement).of(new MorrisStatistic(blocks), seed);
  }
}
