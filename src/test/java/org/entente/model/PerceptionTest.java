package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.scenario.Contest;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** How each actor perceives a stimulus: v_l = valence * intensity * q. */
class PerceptionTest {
  private static final Offset<Double> EXACT = within(1e-15);

  private static Sketch contested() {
    return Sketch.of("source", "target", "observer")
        .type("open", -1)
        .type(
            new StimulusType(
                "strike",
                "strike",
                null,
                Quantity.of(-0.8),
                new Contest(Quantity.of(0.5), Quantity.of(1)),
                Effects.NONE,
                null,
                null))
        .tie("observer", "source", 0, 0.2, 0)
        .tie("observer", "target", 0, 0.6, 0)
        .tie("source", "target", 0, 0.25, 0)
        .tie("target", "source", 0, 0.1, 0);
  }

  private static double impact(Sketch sketch, String observer) {
    Region region = new Region(CompiledScenario.of(sketch.scenario()));
    double[] impact = new double[region.scenario.actorCount()];
    Perception.perceive(region, region.scenario.script[0][0], impact);
    return impact[region.scenario.place(observer)];
  }

  @Test
  void whatIsNotContestedIsTheSameToAll() {
    Sketch sketch = contested().script(0, 0.3, "open", "source", "target");
    for (String observer : new String[] {"source", "target", "observer"}) {
      assertThat(impact(sketch, observer)).isEqualTo(-0.3);
    }
  }

  @Test
  void claimsAreBelievedByTrustInWhoMakesThem() {
    Sketch sketch = contested().script(0, 0.5, "strike", "source", "target");
    double q = (0.2 * 0.5 + 0.6 * 1) / (0.2 + 0.6);
    assertThat(impact(sketch, "observer")).isEqualTo(-0.8 * 0.5 * q, EXACT);
  }

  @Test
  void onesOwnClaimWeighsOne() {
    Sketch sketch = contested().script(0, "strike", "source", "target");
    assertThat(impact(sketch, "source")).isEqualTo(-0.8 * (0.5 + 0.25) / 1.25, EXACT);
    assertThat(impact(sketch, "target")).isEqualTo(-0.8 * (0.1 * 0.5 + 1) / 1.1, EXACT);
  }

  @Test
  void whoTrustsNeitherTakesThePlainMean() {
    Sketch sketch =
        contested()
            .tie("observer", "source", 0, 0, 0)
            .tie("observer", "target", 0, 0, 0)
            .script(0, "strike", "source", "target");
    assertThat(impact(sketch, "observer")).isEqualTo(-0.8 * 0.75, EXACT);
  }

  @Test
  void aTimelineEntrysOwnClaimsTakeThePlaceOfTheTypes() {
    Sketch sketch =
        contested()
            .script(
                new TimelineEntry(
                    "entry",
                    Sketch.START,
                    "strike",
                    "source",
                    List.of("target"),
                    Quantity.of(1),
                    Map.of("observer", Quantity.of(0.2)),
                    null,
                    null,
                    true,
                    null));
    // The only claim there is: whoever trusts at all believes it, and so does its claimant.
    for (String observer : new String[] {"source", "target", "observer"}) {
      assertThat(impact(sketch, observer)).isEqualTo(-0.8 * 0.2, EXACT);
    }
  }

  @Test
  void theMoreTheVictimIsTrustedTheWorseTheStrike() {
    double last = 0;
    for (double trust : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      Sketch sketch =
          contested()
              .tie("observer", "target", 0, trust, 0)
              .script(0, "strike", "source", "target");
      assertThat(impact(sketch, "observer")).isLessThan(last);
      last = impact(sketch, "observer");
    }
  }
}
