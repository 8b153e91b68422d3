/**
 * Pure arithmetic on what was observed: summaries, quantiles, intervals, differences of paired
 * samples, ratios, scores of forecasts, and sensitivity indices.
 *
 * <p>May import {@code random} and {@code design}; owns Commons Math's statistics, of which it uses
 * the distributions and linear algebra alone: sums are its own, so that it can say how they round.
 * Each formula names its source where it stands.
 *
 * <ul>
 *   <li>a sample: {@link Summary}, {@link Quantiles}, {@link MeanInterval}; too large to keep:
 *       {@link BinnedSeries}
 *   <li>a share: {@link Proportion}
 *   <li>two ensembles that pair: {@link PairedDifference}, {@link RatioOfMeans}
 *   <li>two states within an ensemble: {@link ClusteredRatio}
 *   <li>a forecast and what came: {@link BrierScore}, {@link LogScore}, {@link RankedProbability}
 *   <li>a response over a design, and what it hangs on: {@link Estimators}, each with its formulas;
 *       intervals come from resampling
 * </ul>
 *
 * All intervals are at 95 %, and those that rest on Student's t take replications as independent.
 */
@NullMarked
package org.entente.analysis;

import org.jspecify.annotations.NullMarked;
