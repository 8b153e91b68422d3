package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a replication starts and ends, and how far a step goes. */
class ClockTest {
  private static final LocalDate START = LocalDate.of(2024, 3, 1);
  private static final LocalDate DECISIONS = LocalDate.of(2025, 1, 9);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);

  private static Clock stepped(double step) {
    return new Clock(START, DECISIONS, END, step);
  }

  @Test
  void bothEndsAreOnTheClock() {
    Clock clock = stepped(1);
    assertThat(clock.days()).isEqualTo(671);
    assertThat(clock.covers(START)).isTrue();
    assertThat(clock.covers(END)).isTrue();
    assertThat(clock.covers(START.minusDays(1))).isFalse();
    assertThat(clock.covers(END.plusDays(1))).isFalse();
    assertThat(clock.dayOf(END)).isEqualTo(670);
    assertThat(clock.dayOf(START.minusDays(2))).isEqualTo(-2);
  }

  @Test
  void theReferenceStateIsThatOfTheEveOfDecisionsOrTheInitialOne() {
    assertThat(stepped(1).referenceDate()).isEqualTo("2025-01-08");
    assertThat(new Clock(START, START, END, 1).referenceDate()).isEqualTo(START);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 7, 671, 0.5, 0.25, 1.0 / 3, 0.2, 1.0 / 96})
  void aStepIsWholeDaysOrAWholeFractionOfADay(double step) {
    assertThat(stepped(step).step()).isEqualTo(step);
    assertThat(stepped(step).stepsPerDay()).isEqualTo((int) Math.max(1, Math.round(1 / step)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.5, 0.3, 0.7, 1.0 / 97, Double.NaN, Double.POSITIVE_INFINITY})
  void anyOtherStepIsRefused(double step) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stepped(step))
        .withMessageContaining("whole days");
  }

  @Test
  void aStepIsNotLongerThanTheClock() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stepped(672))
        .withMessageContaining("671 days");
  }

  @Test
  void datesThatAreOutOfOrderAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Clock(END, END, START, 1))
        .withMessageContaining("before it starts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Clock(START, START.minusDays(1), END, 1))
        .withMessageContaining("decisions-from");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Clock(START, END.plusDays(1), END, 1))
        .withMessageContaining("decisions-from");
    assertThat(new Clock(START, START, START, 1).days()).isEqualTo(1);
  }

  @Test
  void aClockIsNotLongerThanACentury() {
    LocalDate last = START.plusDays(Clock.LONGEST - 1L);
    assertThat(new Clock(START, START, last, 1).days()).isEqualTo(36_525);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Clock(START, START, last.plusDays(1), 1))
        .withMessageContaining("a century");
  }
}
