package org.entente.pattern;

import java.util.List;

/** The patterns, in their order. */
public final class Patterns {
  /** All of them. */
  public static final List<Pattern> ALL =
      List.of(
          new RiftWithIslamabad(),
          new NearerDelhi(),
          new EngagedNotRecognised(),
          new RareStrikes(),
          new RelocationChangesLittle(),
          new CrackdownFeedsRival(),
          new BeijingsPressure(),
          new StrikeDrawsDelhi(),
          new TrustIsLostFaster(),
          new ContestedStrike(),
          new FireAfterStrikes());

  private Patterns() {}
}
