package org.entente.outcome;

import java.util.stream.IntStream;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;

/**
 * Structural balance of the region, -1..1: over unordered triads of states, the sum of (c_i c_j
 * c_k)^(1/3) a_ij a_jk a_ki divided by that of absolute values; 0 with fewer than three states or
 * where all products vanish. The triad energy of Marvel, Strogatz and Kleinberg (2009), weighted by
 * capability and with the opposite sign.
 */
final class RegionBalance {
  private final int[] states;
  private final double[] root;

  RegionBalance(CompiledScenario scenario) {
    states = IntStream.range(0, scenario.actorCount()).filter(scenario::isState).toArray();
    root = IntStream.of(states).mapToDouble(i -> StrictMath.cbrt(scenario.capability(i))).toArray();
  }

  double of(Region region) {
    double sum = 0;
    double absolute = 0;
    for (int i = 0; i < states.length; i++) {
      for (int j = i + 1; j < states.length; j++) {
        double pair = root[i] * root[j] * region.dyad(states[i], states[j]);
        for (int k = j + 1; k < states.length; k++) {
          double triad =
              pair
                  * root[k]
                  * region.dyad(states[j], states[k])
                  * region.dyad(states[k], states[i]);
          sum += triad;
          absolute += Math.abs(triad);
        }
      }
    }
    return absolute == 0 ? 0 : sum / absolute;
  }
}
