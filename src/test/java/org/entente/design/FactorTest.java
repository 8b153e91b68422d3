package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.scenario.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FactorTest {
  @Property
  void aQuantityTakesEveryLevelBetweenItsEnds(
      @ForAll @DoubleRange(min = -10, max = 10) double low,
      @ForAll @DoubleRange(min = 0.01, max = 10) double span,
      @ForAll @DoubleRange(min = 0, max = 1) double unit) {
    Factor factor = Factor.quantity("x", low, low + span);
    assertThat(factor.takes(factor.level(unit))).isTrue();
    assertThat(factor.level(0)).isEqualTo(low);
    assertThat(factor.level(1)).isEqualTo(low + span);
    assertThat(factor.takes(low - 0.001)).isFalse();
  }

  @Test
  void levelsHaveEqualSharesOfTheUnit() {
    Factor factor = Factor.levels("x", List.of(1.0, 2.0, 5.0));
    assertThat(List.of(0.0, 0.33, 0.34, 0.66, 0.67, 1.0).stream().map(factor::level))
        .containsExactly(1.0, 1.0, 2.0, 2.0, 5.0, 5.0);
    assertThat(factor.isDiscrete()).isTrue();
    assertThat(factor.takes(2)).isTrue();
    assertThat(factor.takes(3)).isFalse();
    assertThat(factor.low()).isEqualTo(1);
    assertThat(factor.high()).isEqualTo(5);
  }

  @Test
  void aGroupMovesItsMembersFromTheirLowToTheirHighEnds() {
    Map<String, Range> members = new LinkedHashMap<>();
    members.put("a", new Range(0, 10));
    members.put("b", new Range(-1, 1));
    Factor group = Factor.group("both", members);
    assertThat(group.settings(0)).containsEntry("a", 0.0).containsEntry("b", -1.0);
    assertThat(group.settings(0.75)).containsEntry("a", 7.5).containsEntry("b", 0.5);
    assertThat(group.low()).isZero();
    assertThat(group.high()).isEqualTo(1);
  }

  @Test
  void aSwitchIsOffOrOnAndADummyMovesNothing() {
    Factor timeline = Factor.onOff("timeline.raid.enabled");
    assertThat(timeline.level(0.49)).isZero();
    assertThat(timeline.level(0.51)).isEqualTo(1);
    assertThat(timeline.settings(1)).containsExactly(Map.entry("timeline.raid.enabled", 1.0));
    assertThat(Factor.dummy().settings(0.3)).isEmpty();
    assertThat(Factor.dummy().name()).isEqualTo(Factor.DUMMY);
  }

  @Test
  void whatIsNoFactorIsRefused() {
    assertRefused(() -> Factor.quantity("x", 1, 1), "must lie below the high one");
    assertRefused(() -> Factor.quantity("x", 2, 1), "must lie below the high one");
    assertRefused(() -> Factor.levels("x", List.of(1.0, 1.0)), "must be different");
    assertRefused(() -> Factor.levels("x", List.of()), "must be different");
    assertRefused(() -> Factor.quantity(" ", 0, 1), "moves 1");
    assertRefused(() -> Factor.group("g", Map.of()), "moves 0");
  }

  private static void assertRefused(Executable making, String words) {
    assertThatExceptionOfType(DesignException.class)
        .isThrownBy(making::execute)
        .withMessageContaining(words);
  }
}
