package org.entente.chart;

import java.util.List;
import org.entente.analysis.Index;

/**
 * Morris' effects of factors on a response: what {@link EffectsFigure} draws.
 *
 * @param response its name, for the name of the file
 * @param title the headline
 * @param subtitle scenario, histories, seed
 * @param effects one a factor, the largest first, at least one
 */
public record EffectPlane(String response, String title, String subtitle, List<Effect> effects) {
  /**
   * The effects of a factor, in the response's unit per range of the factor.
   *
   * @param factor its name
   * @param size mean absolute effect μ*, with its 95 % interval
   * @param spread standard deviation σ of the effects
   * @param dummy whether it is the factor that nothing reads
   */
  public record Effect(String factor, Index size, Index spread, boolean dummy) {}

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no effect
   */
  public EffectPlane {
    effects = List.copyOf(effects);
    if (effects.isEmpty()) {
      throw new IllegalArgumentException(response + " has no effects to be shown");
    }
  }

  /** The upper limit of the dummy's μ*, above which an effect is more than chance; else 0. */
  double chance() {
    return effects.stream().filter(Effect::dummy).mapToDouble(e -> e.size().high()).max().orElse(0);
  }

  /** Whether there is a dummy to compare with. */
  boolean hasDummy() {
    return effects.stream().anyMatch(Effect::dummy);
  }

  /** Whether a factor matters: its μ* lies above that of the dummy, limits taken in. */
  boolean matters(Effect effect) {
    return !effect.dummy() && effect.size().low() > chance();
  }
}
