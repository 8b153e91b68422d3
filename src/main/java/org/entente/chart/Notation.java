package org.entente.chart;

/** How values of a measure are written. */
enum Notation {
  /** Two decimals. */
  NUMBER {
    @Override
    String text(double value) {
      return Text.number(value);
    }
  },

  /** Two decimals, with a plus above 0. */
  SIGNED {
    @Override
    String text(double value) {
      return Text.signed(value);
    }
  },

  /** Whole percent. */
  PERCENT {
    @Override
    String text(double value) {
      return Text.percent(value);
    }
  };

  /** The value in words. */
  abstract String text(double value);
}
