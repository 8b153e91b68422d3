package org.entente.random;

/**
 * Standard normal deviates by the ziggurat method: Marsaglia and Tsang (2000, Journal of
 * Statistical Software 5(8)) with 128 layers of equal area, and with layer and abscissa taken from
 * separate bits (Doornik 2005, "An improved ziggurat method to generate normal random samples").
 */
final class Ziggurat {
  private static final int LAYERS = 128;

  /** Where the tail begins, and the area of each layer (Doornik 2005, table 1). */
  private static final double TAIL = 3.442619855899;

  private static final double AREA = 9.91256303526217e-3;

  /** Right edges of the layers, from the widest, which stands for the base and the tail. */
  private static final double[] EDGE = new double[LAYERS + 1];

  /** Share of each layer that lies wholly under the curve. */
  private static final double[] INSIDE = new double[LAYERS];

  static {
    double height = StrictMath.exp(-0.5 * TAIL * TAIL);
    EDGE[0] = AREA / height;
    EDGE[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      EDGE[i] = Math.sqrt(-2 * StrictMath.log(AREA / EDGE[i - 1] + height));
      height = StrictMath.exp(-0.5 * EDGE[i] * EDGE[i]);
    }
    EDGE[LAYERS] = 0;
    for (int i = 0; i < LAYERS; i++) {
      INSIDE[i] = EDGE[i + 1] / EDGE[i];
    }
  }

  private Ziggurat() {}

  /**
   * The deviate that 64 random bits stand for; where they do not suffice, more are mixed of them.
   */
  static double gaussian(long bits) {
    int layer = (int) (bits & (LAYERS - 1));
    double u = (bits >> 10) * 0x1p-53;
    if (Math.abs(u) < INSIDE[layer]) {
      return u * EDGE[layer];
    }
    return outside(bits, layer, u);
  }

  private static double outside(long first, int firstLayer, double firstU) {
    long bits = first;
    int layer = firstLayer;
    double u = firstU;
    while (true) {
      if (Math.abs(u) < INSIDE[layer]) {
        return u * EDGE[layer];
      }
      bits = next(bits);
      if (layer == 0) {
        return tail(bits, u < 0);
      }
      double x = u * EDGE[layer];
      double above = StrictMath.exp(-0.5 * (EDGE[layer] * EDGE[layer] - x * x));
      double below = StrictMath.exp(-0.5 * (EDGE[layer + 1] * EDGE[layer + 1] - x * x));
      if (above + Draw.toUniform(bits) * (below - above) < 1) {
        return x;
      }
      bits = next(bits);
      layer = (int) (bits & (LAYERS - 1));
      u = (bits >> 10) * 0x1p-53;
    }
  }

  /** Marsaglia's (1964) method for the tail beyond {@link #TAIL}. */
  private static double tail(long first, boolean negative) {
    long bits = first;
    while (true) {
      double x = StrictMath.log(Draw.toUniform(bits)) / TAIL;
      bits = next(bits);
      double y = StrictMath.log(Draw.toUniform(bits));
      bits = next(bits);
      if (-2 * y >= x * x) {
        return negative ? x - TAIL : TAIL - x;
      }
    }
  }

  private static long next(long bits) {
    return Key.mix(bits + Key.GAMMA);
  }
}
