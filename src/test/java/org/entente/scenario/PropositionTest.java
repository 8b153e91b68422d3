package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Proposition.Window;
import org.junit.jupiter.api.Test;

/** Claims that could not be true or false are refused. */
class PropositionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @Test
  void bothEndsOfAWindowAreInIt() {
    Window window = new Window(DAY, DAY.plusDays(2));
    assertThat(window.covers(DAY)).isTrue();
    assertThat(window.covers(DAY.plusDays(2))).isTrue();
    assertThat(window.covers(DAY.minusDays(1))).isFalse();
    assertThat(window.covers(DAY.plusDays(3))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(DAY, DAY.minusDays(1)));
  }

  @Test
  void aCountsLimitsAreInOrder() {
    Window window = new Window(DAY, DAY);
    assertThat(new Proposition.Count("x", "a", "b", window, 2, 2).atMost()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proposition.Count("x", "a", "b", window, 2, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proposition.Count("x", "a", "b", window, -1, 1));
  }

  @Test
  void anAlignmentIsComparedWithALevelOrADate() {
    assertThatIllegalArgumentException().isThrownBy(() -> alignment("b", null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> alignment("b", 0.5, DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> alignment("b", 1.5, null));
    assertThatIllegalArgumentException().isThrownBy(() -> alignment("a", 0.5, null));
    assertThat(alignment("b", null, DAY).since()).isEqualTo(DAY);
  }

  @Test
  void aLevelOfTrustIsAShare() {
    assertThat(trust(0).level()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trust(-0.1))
        .withMessage("a level of trust must be from 0 to 1, not -0.1");
  }

  private static Proposition.Standing trust(double level) {
    return new Proposition.Standing(
        Proposition.Measure.TRUST, "a", "b", DAY, Comparison.ABOVE, level, null);
  }

  @Test
  void aCampIsSharedByTwo() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proposition.Camp("a", "a", DAY));
  }

  @Test
  void aCompoundBuildsOnSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proposition.All(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proposition.Any(List.of()));
    assertThat(new Proposition.Not("q").questions()).containsExactly("q");
  }

  private static Proposition.Standing alignment(String second, Double level, LocalDate since) {
    return new Proposition.Standing(
        Proposition.Measure.ALIGNMENT, "a", second, DAY, Comparison.ABOVE, level, since);
  }

  @Test
  void aStrengthIsComparedWithAPositiveRatio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proposition.Strength("m", DAY, Comparison.ABOVE, 0));
  }
}
