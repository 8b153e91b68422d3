package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Sheltering is blamed. */
class HostAttributionTest {
  private static final Offset<Double> EXACT = within(1e-15);

  private static Sketch sheltered() {
    return Sketch.of("victim", "host", "other")
        .group("m", 1000)
        .shelter("host", "m", 0.8)
        .tie("victim", "host", 0.5, 0.4, 0.1)
        .tie("other", "host", 0.5, 0.4, 0.1)
        .type("attack", -0.9)
        .type("truce", 0.9);
  }

  @Test
  void whatAGroupDoesIsHeldAgainstItsHostInFull() {
    NamedRegion after = NamedRegion.after(sheltered().script(0, 0.5, "attack", "m", "victim"));
    double felt = 0.9 * 0.5 * 0.6 * 0.8;
    assertThat(after.alignment("victim", "host")).isEqualTo(0.5 - 0.12 * felt * 1.5, EXACT);
    assertThat(after.trust("victim", "host")).isEqualTo(0.4 - 0.2 * felt * 0.4, EXACT);
    assertThat(after.grievance("victim", "host")).isEqualTo(0.1 + 0.6 * felt, EXACT);
  }

  @Test
  void everyTargetBlamesTheHostAndNobodyElseDoes() {
    Sketch both = sheltered().script(0, "attack", "m", "victim", "other");
    assertThat(NamedRegion.after(both).grievance("other", "host")).isGreaterThan(0.1);
    Sketch one = sheltered().script(0, "attack", "m", "victim");
    assertThat(NamedRegion.after(one).grievance("other", "host")).isEqualTo(0.1);
    assertThat(NamedRegion.after(one).alignment("other", "host")).isEqualTo(0.5);
  }

  @Test
  void everyHostIsBlamedByHowFarItShelters() {
    Sketch sketch = sheltered().shelter("other", "m", 0.25).script(0, "attack", "m", "victim");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.grievance("victim", "other")).isEqualTo(0.6 * 0.9 * 0.6 * 0.25, EXACT);
    assertThat(after.grievance("victim", "host")).isEqualTo(0.1 + 0.6 * 0.9 * 0.6 * 0.8, EXACT);
  }

  @Test
  void aHostIsNotThankedForWhatItsGroupDoesWell() {
    NamedRegion after = NamedRegion.after(sheltered().script(0, "truce", "m", "victim"));
    assertThat(after.alignment("victim", "host")).isEqualTo(0.5);
    assertThat(after.trust("victim", "host")).isEqualTo(0.4);
  }

  @Test
  void aHostThatIsHitTooIsNotBlamed() {
    NamedRegion after = NamedRegion.after(sheltered().script(0, "attack", "m", "victim", "host"));
    assertThat(after.alignment("victim", "host")).isEqualTo(0.5);
    assertThat(after.grievance("victim", "host")).isEqualTo(0.1);
  }

  @Test
  void aStatesHarmIsNobodyElses() {
    NamedRegion after = NamedRegion.after(sheltered().script(0, "attack", "other", "victim"));
    assertThat(after.grievance("victim", "host")).isEqualTo(0.1);
  }

  @Test
  void shelterOfAnotherGroupIsNotBlamed() {
    Sketch sketch = sheltered().group("n", 10).script(0, "attack", "n", "victim");
    assertThat(NamedRegion.after(sketch).grievance("victim", "host")).isEqualTo(0.1);
  }
}
