package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.entente.scenario.Parameter;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Who is updated by a stimulus, and by how much; all numbers worked out by hand. */
class StimulusEffectTest {
  private static final Offset<Double> EXACT = within(1e-15);

  /** Source s, principal target t, second target u, third party l; gains as in the baseline. */
  private static Sketch four() {
    return Sketch.of("s", "t", "u", "l")
        .type("harm", -1)
        .type("help", 0.4)
        .tie("t", "s", 0.2, 0.5, 0.1)
        .tie("u", "s", -0.5, 0.4, 0)
        .tie("s", "t", 0.3, 0.6, 0.2)
        .tie("s", "u", 0.1, 0.5, 0)
        .tie("l", "s", 0.25, 0.5, 0.3);
  }

  @Test
  void harmTakesAlignmentAndTrustOfTheTargetAndLeavesGrievance() {
    NamedRegion after = NamedRegion.after(four().script(0, 0.5, "harm", "s", "t"));
    assertThat(after.alignment("t", "s")).isEqualTo(0.2 - 0.12 * 0.5 * 1.2, EXACT);
    assertThat(after.trust("t", "s")).isEqualTo(0.5 - 0.2 * 0.5 * 0.5, EXACT);
    assertThat(after.grievance("t", "s")).isEqualTo(0.1 + 0.6 * 0.5, EXACT);
  }

  @Test
  void helpWinsAlignmentAndTrustOfTheTargetAndHealsNothing() {
    NamedRegion after = NamedRegion.after(four().script(0, "help", "s", "t"));
    assertThat(after.alignment("t", "s")).isEqualTo(0.2 + 0.12 * 0.4 * 0.8, EXACT);
    assertThat(after.trust("t", "s")).isEqualTo(0.5 + 0.04 * 0.4 * 0.5, EXACT);
    assertThat(after.grievance("t", "s")).isEqualTo(0.1, EXACT);
  }

  @Test
  void everyTargetIsUpdatedInFull() {
    NamedRegion after = NamedRegion.after(four().script(0, "harm", "s", "t", "u"));
    assertThat(after.alignment("u", "s")).isEqualTo(-0.5 - 0.12 * 0.5, EXACT);
    assertThat(after.trust("u", "s")).isEqualTo(0.4 - 0.2 * 0.4, EXACT);
    assertThat(after.grievance("u", "s")).isEqualTo(0.6, EXACT);
  }

  @Test
  void theSourceTurnsAwayFromEachTargetByReciprocityInAlignmentAlone() {
    NamedRegion after = NamedRegion.after(four().script(0, "harm", "s", "t", "u"));
    assertThat(after.alignment("s", "t")).isEqualTo(0.3 - 0.12 * 0.5 * 1.3, EXACT);
    assertThat(after.alignment("s", "u")).isEqualTo(0.1 - 0.12 * 0.5 * 1.1, EXACT);
    assertThat(after.trust("s", "t")).isEqualTo(0.6, EXACT);
    assertThat(after.grievance("s", "t")).isEqualTo(0.2, EXACT);
  }

  @Test
  void harmToAFriendIsHarm() {
    Sketch sketch = four().tie("l", "t", 0.5, 0.5, 0).script(0, "harm", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("l", "s")).isEqualTo(0.25 - 0.12 * 0.3 * 0.5 * 1.25, EXACT);
  }

  @Test
  void harmToAnEnemyIsWelcome() {
    Sketch sketch = four().tie("l", "t", -0.5, 0.5, 0).script(0, "harm", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("l", "s")).isEqualTo(0.25 + 0.12 * 0.3 * 0.5 * 0.75, EXACT);
  }

  @Test
  void helpToAnEnemyIsHarm() {
    Sketch sketch = four().tie("l", "t", -0.5, 0.5, 0).script(0, "help", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("l", "s")).isEqualTo(0.25 - 0.12 * 0.3 * 0.4 * 0.5 * 1.25, EXACT);
  }

  @Test
  void thirdPartiesLookAtThePrincipalTargetAloneAndKeepTrustAndGrievance() {
    Sketch sketch = four().tie("l", "u", 0.9, 0.5, 0).script(0, "harm", "s", "t", "u");
    NamedRegion after = NamedRegion.after(sketch);
    // No posture toward t: the harm to u, a friend, does not count.
    assertThat(after.alignment("l", "s")).isEqualTo(0.25, EXACT);
    assertThat(after.trust("l", "s")).isEqualTo(0.5, EXACT);
    assertThat(after.grievance("l", "s")).isEqualTo(0.3, EXACT);
  }

  @Test
  void nothingElseMoves() {
    Sketch sketch = four().tie("l", "t", 0.5, 0.5, 0).script(0, "harm", "s", "t");
    NamedRegion before = NamedRegion.of(sketch);
    NamedRegion after = NamedRegion.after(sketch);
    for (String i : new String[] {"s", "t", "u", "l"}) {
      for (String j : new String[] {"t", "u", "l"}) {
        if (!(i.equals("s") && j.equals("t"))) {
          assertThat(after.alignment(i, j)).isEqualTo(before.alignment(i, j));
        }
        assertThat(after.trust(i, j)).isEqualTo(before.trust(i, j));
        assertThat(after.grievance(i, j)).isEqualTo(before.grievance(i, j));
      }
    }
  }

  @Test
  void theOrderOfFurtherTargetsDoesNotMatter() {
    Sketch one = four().tie("l", "t", 0.5, 0.5, 0).state("w").script(0, "harm", "s", "t", "u", "w");
    Sketch other =
        four().tie("l", "t", 0.5, 0.5, 0).state("w").script(0, "harm", "s", "t", "w", "u");
    assertThat(Snapshot.of(NamedRegion.after(one).region()))
        .isEqualTo(Snapshot.of(NamedRegion.after(other).region()));
  }

  @Test
  void harmAtFullGainsLeavesNothingToLose() {
    Sketch sketch =
        four()
            .set(Parameter.ALIGNMENT_GAIN, 1)
            .set(Parameter.TRUST_LOSS, 1)
            .script(0, "harm", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("t", "s")).isEqualTo(-1);
    assertThat(after.trust("t", "s")).isZero();
  }
}
