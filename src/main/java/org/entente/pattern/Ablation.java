package org.entente.pattern;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Scenario;
import org.entente.study.Effort;

/**
 * What is missed when one mechanism is turned off.
 *
 * @param mechanism what was turned off
 * @param failing the patterns that hold with the mechanism and fail without it
 */
public record Ablation(Mechanism mechanism, List<Pattern> failing) {
  /** Copies the list. */
  public Ablation {
    failing = List.copyOf(failing);
  }

  /** Whether no pattern misses the mechanism, so that the patterns do not support it. */
  public boolean isUnsupported() {
    return failing.isEmpty();
  }

  /**
   * Turns a mechanism off and judges the patterns that hold with it.
   *
   * @param holding the patterns that hold with the mechanism
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static Ablation of(
      Mechanism mechanism, Scenario scenario, Effort effort, List<Pattern> holding)
      throws InterruptedException {
    Laboratory laboratory = new Laboratory(mechanism.turnedOff().apply(scenario), effort);
    List<Pattern> failing = new ArrayList<>();
    for (Pattern pattern : holding) {
      if (Judgement.of(pattern, laboratory).verdict() == Judgement.Verdict.FAILS) {
        failing.add(pattern);
      }
    }
    return new Ablation(mechanism, failing);
  }
}
