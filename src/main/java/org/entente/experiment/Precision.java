package org.entente.experiment;

import java.io.Serializable;

/**
 * How exact the mean of a response is to be at each design point, and what that may cost.
 *
 * @param response name of the response
 * @param standardError of its mean, above 0
 * @param most replications of a point after which no more are added
 */
public record Precision(String response, double standardError, int most) implements Serializable {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the standard error is not above 0, or no replication is
   *     allowed
   */
  public Precision {
    if (!(standardError > 0) || Double.isInfinite(standardError)) {
      throw new IllegalArgumentException(
          "the standard error of " + response + " must be above 0, not " + standardError);
    }
    if (most < 1) {
      throw new IllegalArgumentException("at least 1 replication must be allowed, not " + most);
    }
  }
}
