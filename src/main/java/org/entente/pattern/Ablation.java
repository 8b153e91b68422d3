package org.entente.pattern;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Scenario;
import org.entente.study.Effort;

/**
 * What is missed when one mechanism is turned off.
 *
 * @param mechanism what was turned off
 * @param judgements what the patterns that hold with the mechanism come to without it
 */
public record Ablation(Mechanism mechanism, List<JudgedPattern> judgements) {
  /** Copies the list. */
  public Ablation {
    judgements = List.copyOf(judgements);
  }

  /** The patterns that hold with the mechanism and fail without it. */
  public List<Pattern> failing() {
    return judgements.stream()
        .filter(judgement -> judgement.verdict() == JudgedPattern.Verdict.FAILS)
        .map(JudgedPattern::pattern)
        .toList();
  }

  /** Whether no pattern misses the mechanism, so that the patterns do not support it. */
  public boolean isUnsupported() {
    return failing().isEmpty();
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
    List<JudgedPattern> judgements = new ArrayList<>();
    for (Pattern pattern : holding) {
      judgements.add(JudgedPattern.of(pattern, laboratory));
    }
    return new Ablation(mechanism, judgements);
  }
}
