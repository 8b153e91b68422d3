package org.entente.analysis;

/**
 * A sum that carries what rounding loses (Neumaier 1974, Rundungsfehleranalyse einiger Verfahren
 * zur Summation endlicher Summen): its error does not grow with the number of terms.
 */
final class CompensatedSum {
  private double sum;
  private double lost;

  /** Adds a finite term. */
  void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }

  /** The sum. */
  double value() {
    return sum + lost;
  }

  /**
   * The sum over a number of terms. What the division leaves over is divided once more, so that n
   * terms that are all one number give exactly that number.
   *
   * @param count from 1
   */
  double over(int count) {
    double quotient = sum / count;
    double left = Math.fma(-quotient, count, sum);
    return quotient + (left + lost) / count;
  }
}
