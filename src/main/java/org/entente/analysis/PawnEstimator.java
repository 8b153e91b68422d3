package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.design.Factor;

/**
 * PAWN: how far the distribution of the response given a factor lies from that given none, from any
 * design points (Pianosi and Wagener 2015, A simple and efficient method for global sensitivity
 * analysis based on cumulative distribution functions; 2018, Distribution-based sensitivity
 * analysis from a generic input-output sample). The index is the median, over intervals of the
 * factor that hold as many points each, of the Kolmogorov-Smirnov distance.
 *
 * <p>A factor {@value Factor#DUMMY} that nothing reads is told beside the design's own, unless it
 * has one: an index is above chance if its interval lies above the dummy's. Distributions are of
 * means over replications, and chance left in these stays in the index.
 */
final class PawnEstimator implements Estimator {
  private static final int LEAST = 20;

  @Override
  public String method() {
    return "pawn";
  }

  @Override
  public Indices estimate(DesignSample sample, long seed) {
    Design design = sample.design();
    Blocks blocks = Blocks.of(sample, 1, LEAST, "points");
    Points.requireVariance(blocks);
    List<IndexName> names = new ArrayList<>(IndexName.each(method(), design.factors()));
    boolean hasDummy = names.stream().anyMatch(name -> name.factor().equals(Factor.DUMMY));
    if (!hasDummy) {
      names.add(new IndexName(method(), Factor.DUMMY, Optional.empty()));
    }
    Judgement judgement = new Judgement(List.of(method()), "points", false, false);
    return new Estimation(method(), blocks, names, judgement)
        .of(new PawnStatistic(blocks, !hasDummy, seed), seed);
  }
}
