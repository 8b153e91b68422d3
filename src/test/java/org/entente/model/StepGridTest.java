package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.scenario.Clock;
import org.junit.jupiter.api.Test;

/** A step covers [t, t + dt) and is cut short at the start of decisions and at the end. */
class StepGridTest {
  private static final LocalDate START = LocalDate.of(2024, 2, 27);
  private static final double[] STEPS = {0.25, 1.0 / 3, 0.5, 1, 2, 3, 7, 30};

  private static StepGrid grid(int decisionsFrom, int last, double step) {
    return new StepGrid(
        new Clock(START, START.plusDays(decisionsFrom), START.plusDays(last), step));
  }

  private static List<Double> lengths(StepGrid grid) {
    return IntStream.range(0, grid.count()).mapToObj(grid::length).toList();
  }

  @Test
  void aDailyGridHasAStepADayBothDatesIncluded() {
    StepGrid grid = grid(3, 9, 1);
    assertThat(grid.count()).isEqualTo(10);
    assertThat(grid.firstDecisionStep()).isEqualTo(3);
    assertThat(grid.referenceStep()).isEqualTo(2);
    assertThat(grid.date(2)).isEqualTo("2024-02-29");
    assertThat(grid.date(3)).isEqualTo("2024-03-01");
  }

  @Test
  void aWeeklyGridIsCutShortBeforeDecisionsAndBeforeTheEnd() {
    StepGrid grid = grid(10, 25, 7);
    assertThat(lengths(grid)).containsExactly(7.0, 3.0, 7.0, 7.0, 2.0);
    assertThat(grid.firstDecisionStep()).isEqualTo(2);
    assertThat(grid.lastDay(1)).isEqualTo(9);
    assertThat(grid.lastDay(4)).isEqualTo(25);
  }

  @Test
  void decisionsFromTheStartLeaveNoReferenceStep() {
    assertThat(grid(0, 5, 1).referenceStep()).isEqualTo(-1);
  }

  @Test
  void aDayOfHalvesEndsWithItsSecond() {
    StepGrid grid = grid(1, 2, 0.5);
    assertThat(IntStream.range(0, 6).mapToObj(grid::endsDay))
        .containsExactly(false, true, false, true, false, true);
    assertThat(grid.firstDecisionStep()).isEqualTo(2);
    assertThat(grid.stepOfDay(1)).isEqualTo(2);
    assertThat(grid.day(3)).isEqualTo(1);
  }

  @Property(seed = "20250101")
  void theStepsCoverTheClockWithoutGapOrOverlap(
      @ForAll @IntRange(max = 70) int decisionsFrom,
      @ForAll @IntRange(max = 70) int more,
      @ForAll @IntRange(max = 7) int which) {
    int last = decisionsFrom + more;
    Assume.that(STEPS[which] <= last + 1);
    StepGrid grid = grid(decisionsFrom, last, STEPS[which]);
    double reached = 0;
    for (int step = 0; step < grid.count(); step++) {
      assertThat(grid.start(step)).isCloseTo(reached, offset(1e-9));
      assertThat(grid.length(step)).isPositive().isLessThanOrEqualTo(STEPS[which]);
      reached = grid.start(step) + grid.length(step);
    }
    assertThat(reached).isCloseTo(last + 1, offset(1e-9));
    assertThat(grid.start(grid.firstDecisionStep())).isEqualTo(decisionsFrom);
    assertThat(grid.endsDay(grid.count() - 1)).isTrue();
    assertThat(grid.lastDay(grid.count() - 1)).isEqualTo(last);
  }

  @Property(seed = "20250101")
  void everyDayFallsInAStepThatReachesIt(
      @ForAll @IntRange(max = 70) int day, @ForAll @IntRange(max = 7) int which) {
    StepGrid grid = grid(17, 70, STEPS[which]);
    int step = grid.stepOfDay(day);
    assertThat(grid.day(step)).isLessThanOrEqualTo(day);
    assertThat(grid.start(step) + grid.length(step)).isGreaterThan(day);
    assertThat(step == 0 || grid.start(step - 1) + grid.length(step - 1) <= day + 1e-9).isTrue();
  }
}
