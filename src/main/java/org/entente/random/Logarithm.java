package org.entente.random;

/**
 * Natural logarithms in plain arithmetic: the same bytes on every machine, as {@code
 * StrictMath.log} gives them, in a third of its time, which Java 17 spends in a call that no
 * compiler sees through.
 *
 * <p>By table and series (Tang 1990, "Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic", ACM Transactions on Mathematical Software 16(4)): with x = 2^k m and
 * c the centre of m's cell, log x = k log 2 + log c + log(1 + r), r = (m - c)/c. The cell about 1
 * has its centre at 1, so that no precision is lost where the logarithm vanishes. The result is
 * within 4 units in the last place.
 */
final class Logarithm {
  private static final int CELLS = 128;

  /** Bits of 0.75: m runs from there to 1.5. */
  private static final long LEAST = 0x3FE8000000000000L;

  /** Half a cell, so that cells are centred on numbers of few bits, 1 among them. */
  private static final long HALF_CELL = 1L << 44;

  private static final double LOG_2 = StrictMath.log(2);
  private static final double[] CENTRE = new double[CELLS + 1];
  private static final double[] INVERSE = new double[CELLS + 1];
  private static final double[] LOG = new double[CELLS + 1];

  static {
    for (int cell = 0; cell <= CELLS; cell++) {
      CENTRE[cell] = Double.longBitsToDouble(LEAST + ((long) cell << 45));
      INVERSE[cell] = 1 / CENTRE[cell];
      LOG[cell] = StrictMath.log(CENTRE[cell]);
    }
  }

  private Logarithm() {}

  /**
   * The natural logarithm.
   *
   * @param x a normal number above 0; for others the result means nothing
   */
  static double of(double x) {
    long above = Double.doubleToRawLongBits(x) - LEAST;
    long exponent = above >> 52;
    long within = above & 0xFFFFFFFFFFFFFL;
    int cell = (int) ((within + HALF_CELL) >> 45);
    double r = (Double.longBitsToDouble(LEAST + within) - CENTRE[cell]) * INVERSE[cell];
    return exponent * LOG_2 + (LOG[cell] + ofOnePlus(r));
  }

  /** log(1 + r) by its series up to r^7, for |r| up to 1/256. */
  private static double ofOnePlus(double r) {
    double square = r * r;
    double upper = (1 / 5.0 - r * (1 / 6.0)) + square * (1 / 7.0);
    double lower = (1 / 3.0 - r * (1 / 4.0)) + square * upper;
    return r - square * (0.5 - r * lower);
  }
}
