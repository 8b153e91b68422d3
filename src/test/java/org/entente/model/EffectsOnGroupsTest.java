package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Shelter withdrawn, strength lost, and who gains from it. */
class EffectsOnGroupsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /** A host that opposes two groups of three; m and near are friends, m and far are not. */
  private static Sketch region() {
    return Sketch.of("host", "victim")
        .group("m", 6000)
        .group("near", 3000)
        .group("far", 2000)
        .shelter("host", "m", 0.8)
        .tie("host", "near", -0.1, 0.5, 0)
        .tie("host", "far", -0.9, 0.5, 0)
        .tie("near", "m", 0.4, 0.5, 0)
        .tie("m", "near", 0.2, 0.5, 0)
        .tie("far", "m", 0.5, 0.5, 0)
        .tie("m", "far", 0, 0.5, 0);
  }

  private static Effects effects(double shelter, double strength, double backlash) {
    Map<Effect, Quantity> sizes = new EnumMap<>(Effect.class);
    sizes.put(Effect.SHELTER, Quantity.of(shelter));
    sizes.put(Effect.STRENGTH, Quantity.of(strength));
    sizes.put(Effect.BACKLASH, Quantity.of(backlash));
    return new Effects(sizes, Map.of(), false);
  }

  private static Sketch crackdown(double intensity, double backlash) {
    return region()
        .type("crackdown", -0.7, effects(-0.2, -0.1, backlash))
        .script(0, intensity, "crackdown", "host", "m");
  }

  @Test
  void aCrackdownTakesShelterAndStrength() {
    NamedRegion after = NamedRegion.after(crackdown(0.5, 0));
    assertThat(after.shelter("host", "m")).isEqualTo(0.8 * 0.9, EXACT);
    assertThat(after.strength("m")).isEqualTo(6000 * 0.95, EXACT);
    assertThat(after.strength("near")).isEqualTo(3000);
  }

  @Test
  void theLostJoinTheClosestOfTheGroupsThatTheSourceOpposes() {
    NamedRegion after = NamedRegion.after(crackdown(0.5, 0.8));
    assertThat(after.strength("m")).isEqualTo(5700, EXACT);
    assertThat(after.strength("near")).isEqualTo(3000 + 0.8 * 300, EXACT);
    assertThat(after.strength("far")).isEqualTo(2000);
  }

  @Test
  void nobodyJoinsAGroupThatTheSourceDoesNotOppose() {
    NamedRegion after = NamedRegion.after(crackdown(1, 0.8).tie("host", "near", 0.1, 0.5, 0));
    assertThat(after.strength("near")).isEqualTo(3000);
    assertThat(after.strength("far")).isEqualTo(2000 + 0.8 * 600, EXACT);
    Sketch friends =
        crackdown(1, 0.8).tie("host", "near", 0, 0.5, 0).tie("host", "far", 0.3, 0.5, 0);
    assertThat(NamedRegion.after(friends).strength("near")).isEqualTo(3000);
    assertThat(NamedRegion.after(friends).strength("far")).isEqualTo(2000);
  }

  @Test
  void inATieTheLostJoinTheFirstByName() {
    Sketch tie =
        crackdown(1, 1)
            .tie("far", "m", 0.5, 0.5, 0)
            .tie("near", "m", 0.5, 0.5, 0)
            .tie("m", "near", 0, 0.5, 0);
    assertThat(NamedRegion.after(tie).strength("far")).isEqualTo(2600, EXACT);
    assertThat(NamedRegion.after(tie).strength("near")).isEqualTo(3000);
  }

  @Test
  void aCrackdownPleasesWhoSuffersFromTheGroup() {
    Sketch sketch = crackdown(1, 0.8).tie("victim", "m", -0.9, 0.05, 1);
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("victim", "host")).isEqualTo(0.12 * 0.3 * 0.7 * 0.9, EXACT);
  }

  @Test
  void aStrikeWeakensTheGroupsAmongItsTargets() {
    Sketch sketch =
        region()
            .type("strike", -1, effects(0, -0.02, 0))
            .script(0, "strike", "victim", "host", "m", "far");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.strength("m")).isEqualTo(6000 * 0.98, EXACT);
    assertThat(after.strength("far")).isEqualTo(2000 * 0.98, EXACT);
    assertThat(after.strength("near")).isEqualTo(3000);
  }

  @Test
  void aTypeMayNameTheGroupItActsOn() {
    Sketch sketch = region().type(relocate("m")).script(0, "relocate", "host", "victim", "far");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.shelter("host", "m")).isEqualTo(0.8 * 0.975, EXACT);
    assertThat(after.strength("m")).isEqualTo(5400, EXACT);
    assertThat(after.strength("far")).isEqualTo(2000);
  }

  @Test
  void anEntrysGroupTakesThePlaceOfTheTypes() {
    Sketch sketch =
        region()
            .type(relocate("m"))
            .script(
                new TimelineEntry(
                    "entry",
                    Sketch.START,
                    "relocate",
                    "host",
                    List.of("victim"),
                    Quantity.of(1),
                    Map.of(),
                    "far",
                    null,
                    true,
                    null));
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.strength("m")).isEqualTo(6000);
    assertThat(after.strength("far")).isEqualTo(1800, EXACT);
  }

  private static StimulusType relocate(String group) {
    return new StimulusType(
        "relocate",
        "relocate",
        null,
        Quantity.of(0.3),
        null,
        effects(-0.025, -0.1, 0),
        group,
        null);
  }

  @Test
  void aSourceWithdrawsOnlyTheShelterThatItGives() {
    Sketch sketch =
        region().type("pursue", -0.5, effects(-0.5, 0, 0)).script(0, "pursue", "victim", "m");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.shelter("host", "m")).isEqualTo(0.8);
    assertThat(after.shelter("victim", "m")).isZero();
  }

  @Test
  void whatOneGroupLosesIsNotCountedTwiceWhereItJoinsAnotherThatIsHitToo() {
    Sketch sketch =
        region().type("sweep", -0.7, effects(0, -0.1, 1)).script(0, "sweep", "host", "m", "near");
    NamedRegion after = NamedRegion.after(sketch);
    // m's 600 join near; near's own 300, of its first strength, join far, the one left to join.
    assertThat(after.strength("m")).isEqualTo(5400, EXACT);
    assertThat(after.strength("near")).isEqualTo(3000 - 300 + 600, EXACT);
    assertThat(after.strength("far")).isEqualTo(2300, EXACT);
  }
}
