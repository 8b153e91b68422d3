package org.entente.analysis;

import java.util.List;
import org.entente.design.Design;

/**
 * Regression of the response on all factors at any design points: partial rank correlation
 * coefficients, for responses that go one way with a factor (Marino et al. 2008, A methodology for
 * performing global uncertainty and sensitivity analysis in systems biology), or standardised
 * regression coefficients, for responses that are nearly linear (Saltelli et al. 2008, Global
 * Sensitivity Analysis: The Primer, section 1.2.5).
 *
 * <p>Both are of the means over replications. Chance left in these is taken out of the variance
 * that standardises, but cannot be taken out of ranks, where it brings coefficients nearer to 0.
 */
final class RegressionEstimator implements Estimator {
  private final String method;
  private final boolean ranks;

  private RegressionEstimator(String method, boolean ranks) {
    this.method = method;
    this.ranks = ranks;
  }

  /** Partial rank correlation. */
  static Estimator ofRanks() {
    return new RegressionEstimator("prcc", true);
  }

  /** Standardised regression coefficients. */
  static Estimator ofValues() {
    return new RegressionEstimator("src", false);
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public Indices estimate(DesignSample sample, long seed) {
    Design design = sample.design();
    int k = design.factors().size();
    Blocks blocks =
        Blocks.of(sample, 1, 2 * k + 6, "points for " + k + (k == 1 ? " factor" : " factors"));
    Points.requireVariance(blocks);
    Judgement judgement = new Judgement(List.of(method), "points", false, false);
    return new Estimation(method, blocks, IndexName.each(method, design.factors()), judgement)
        .of(new RegressionStatistic(blocks, ranks), seed);
  }
}
