package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.SobolTerms.Layout;
import org.entente.design.Design;

/** Sobol' indices of the expected response; the formulas stand at {@link SobolStatistic}. */
final class SobolEstimator implements Estimator {
  private static final int LEAST = 2;

  @Override
  public String method() {
    return "sobol";
  }

  @Override
  public Indices estimate(DesignSample sample, long seed) {
    Design design = sample.design();
    Layout layout = Layout.of(design);
    boolean laidOut =
        design.method() == Design.Method.SOBOL || design.method() == Design.Method.SOBOL2;
    if (!laidOut || design.size() % layout.points() != 0) {
      throw new NoIndicesException(
          "Sobol' indices need a Sobol' design, base rows of A, AB_1 to AB_k and B");
    }
    Blocks blocks = Blocks.of(sample, layout.points(), LEAST, "base rows");
    List<IndexName> names = new ArrayList<>();
    names.addAll(IndexName.each("first", design.factors()));
    names.addAll(IndexName.each("total", design.factors()));
    if (layout.second()) {
      names.addAll(IndexName.pairs("second", design.factors()));
    }
    Judgement judgement = new Judgement(List.of("first", "total"), "base rows", true, false);
    return new Estimation(method(), blocks, names, judgement)
        .of(new SobolStatistic(layout, blocks), seed);
  }
}
