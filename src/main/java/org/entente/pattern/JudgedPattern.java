package org.entente.pattern;

import java.util.List;
import java.util.Optional;

/**
 * A pattern with what came of judging it on a scenario.
 *
 * @param pattern what was judged
 * @param verdict whether it holds, or does not apply
 * @param figures the figures that the verdict rests on; empty where it does not apply
 * @param missing what the scenario lacks, in words; empty where the pattern applies
 */
public record JudgedPattern(
    Pattern pattern, Verdict verdict, List<Figure> figures, Optional<String> missing) {
  /** What a pattern may come to. */
  public enum Verdict {
    /** It holds. */
    HOLDS("holds"),
    /** It does not hold: a finding about the model, not about the pattern. */
    FAILS("fails"),
    /** The scenario lacks what it is about. */
    DOES_NOT_APPLY("does not apply");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * Judges a pattern in a laboratory.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static JudgedPattern of(Pattern pattern, Laboratory laboratory)
      throws InterruptedException {
    Optional<String> missing = pattern.needs().missingFrom(laboratory.scenario());
    if (missing.isPresent()) {
      return new JudgedPattern(pattern, Verdict.DOES_NOT_APPLY, List.of(), missing);
    }
    Finding finding = pattern.judge(laboratory);
    Verdict verdict = finding.holds() ? Verdict.HOLDS : Verdict.FAILS;
    return new JudgedPattern(pattern, verdict, finding.figures(), Optional.empty());
  }
}
