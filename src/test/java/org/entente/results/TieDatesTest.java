package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sketches start on the first of January 2025. */
class TieDatesTest {
  private static TieDates dates(int decisionsFrom, int last, double step) {
    return new TieDates(
        CompiledScenario.of(Sketch.of("a", "b").clock(decisionsFrom, last, step).scenario()));
  }

  @Test
  void tiesAreSeenInTheReferenceStateAtTheEndsOfQuartersAndAtTheEnd() {
    TieDates dates = dates(8, 299, 1);
    assertThat(dates.dates())
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-08", "2025-03-31", "2025-06-30", "2025-09-30", "2025-10-27");
    assertThat(dates.startsAtOnce()).isFalse();
    assertThat(dates.slot(7)).isZero();
    assertThat(dates.slot(8)).isEqualTo(-1);
    assertThat(dates.slot(89)).isEqualTo(1);
    assertThat(dates.slot(299)).isEqualTo(4);
  }

  @Test
  void aClockThatEndsWithAQuarterTellsItOnce() {
    assertThat(dates(8, 89, 1).dates())
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-08", "2025-03-31");
  }

  @Test
  void whereActorsDecideAtOnceTheInitialStateIsTheReference() {
    TieDates dates = dates(0, 30, 1);
    assertThat(dates.startsAtOnce()).isTrue();
    assertThat(dates.dates())
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-01", "2025-01-31");
  }

  @Test
  void longStepsAreSeenWhereTheyEndBeforeTheQuarterDoes() {
    // Weeks end on 25 March and 1 April; the last is cut short.
    assertThat(dates(7, 100, 7).dates())
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-07", "2025-03-25", "2025-04-11");
  }

  @ParameterizedTest
  @CsvSource({"1, 3000", "10, 20000", "365, 36000"})
  void aLongClockHasNoMoreThanFourteenDates(int decisionsFrom, int last) {
    List<LocalDate> dates = dates(decisionsFrom, last, 1).dates();
    assertThat(dates).hasSizeBetween(3, 14).isSorted().doesNotHaveDuplicates();
  }
}
