package org.entente.study;

import java.util.OptionalDouble;
import org.entente.analysis.Forecast;
import org.entente.analysis.LogScore;
import org.entente.analysis.Proportion;
import org.entente.outcome.ResolvedQuestion;

/**
 * A question that was answered by an ensemble and by what came.
 *
 * @param resolved what came
 * @param yes share of the replications that say yes
 * @param persistence probability that a forecast of no change gives, where there is one
 */
public record QuestionCase(ResolvedQuestion resolved, Proportion yes, OptionalDouble persistence) {
  /** The probability taken for a base rate where none is given. */
  public static final double NO_BASE_RATE = 0.5;

  /** The ensemble's share beside what came. */
  Forecast share() {
    return new Forecast(yes.estimate(), resolved.outcome());
  }

  /** A probability that is neither 0 nor 1, for the logarithmic score. */
  Forecast smoothed() {
    return new Forecast(LogScore.share(yes.successes(), yes.trials()), resolved.outcome());
  }

  /** The base rate, or one half. */
  double baseRate() {
    return resolved.baseRate().orElse(NO_BASE_RATE);
  }
}
