package org.entente.analysis;

import org.entente.design.Design;

/** What a base row of a Sobol' design adds to the sums that its indices are made of. */
interface SobolTerms {
  /**
   * Adds up a row's terms, in the order of {@link Layout}.
   *
   * @param columns how often each replication was drawn
   * @param terms where to put them
   */
  void of(int row, int[] columns, double[] terms);

  /**
   * The square of the mean over A and B.
   *
   * @param means of the values of each column, or of all
   */
  double squareOfMean(double[] means, int[] columns);

  /** How often one replication enters a mean; the number of columns. */
  int columns();

  /**
   * Places of points in a base row, and of terms in a sum.
   *
   * @param factors number of factors, k
   * @param second whether rows hold BA_1 .. BA_k
   */
  record Layout(int factors, boolean second) {
    /** Place of (a^2 + b^2) / 2, the mean variance within points, and the chance in their means. */
    static final int SQUARE = 0;

    static final int WITHIN = 1;
    static final int OF_MEAN = 2;
    private static final int FIRST = 3;

    static Layout of(Design design) {
      return new Layout(design.factors().size(), design.method() == Design.Method.SOBOL2);
    }

    /** Points in a base row. */
    int points() {
      return second ? 2 * factors + 2 : factors + 2;
    }

    /** Place of the point of A with a factor from B. */
    int fromB(int factor) {
      return 1 + factor;
    }

    /** Place of the point of B with a factor from A. */
    int fromA(int factor) {
      return 1 + factors + factor;
    }

    /** Place of the point of B. */
    int b() {
      return points() - 1;
    }

    /** Place of the term b (ab_i - a). */
    int first(int factor) {
      return FIRST + factor;
    }

    /** Place of the term (a - ab_i)^2 / 2. */
    int total(int factor) {
      return FIRST + factors + factor;
    }

    /** Number of pairs of factors. */
    int pairs() {
      return second ? factors * (factors - 1) / 2 : 0;
    }

    /** Place of the first of the terms ba_i ab_j - a b, pairs i < j in order. */
    int second0() {
      return FIRST + 2 * factors;
    }

    /** Place of the first of the means (a + b) / 2. */
    int mean() {
      return second0() + pairs();
    }
  }
}
