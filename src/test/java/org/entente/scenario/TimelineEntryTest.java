package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stimuli that a scenario dates, once or again and again. */
class TimelineEntryTest {
  private static final LocalDate DATE = LocalDate.of(2024, 1, 31);

  private static TimelineEntry entry(List<String> on, @Nullable Repeat repeat) {
    return new TimelineEntry(
        "id", DATE, "x", "a", on, Quantity.of(1), Map.of(), null, repeat, true, null);
  }

  private static Repeat every(String period, String until) {
    return new Repeat(Period.parse(period), LocalDate.parse(until));
  }

  @Test
  void anEntryHasOneDateAndItsOwnId() {
    TimelineEntry once = entry(List.of("b"), null);
    assertThat(once.dates()).containsExactly(DATE);
    assertThat(once.memberId(0)).isEqualTo("id");
  }

  @Test
  void aRepeatedEntryHasNumberedMembersUntilItsLastDateIncluded() {
    TimelineEntry weekly = entry(List.of("b"), every("P7D", "2024-02-14"));
    assertThat(weekly.dates())
        .extracting(LocalDate::toString)
        .containsExactly("2024-01-31", "2024-02-07", "2024-02-14");
    assertThat(weekly.memberId(0)).isEqualTo("id-1");
    assertThat(weekly.memberId(2)).isEqualTo("id-3");
  }

  @Test
  void theThirtyFirstIsNotWornDownByShortMonths() {
    TimelineEntry monthly = entry(List.of("b"), every("P1M", "2024-05-31"));
    assertThat(monthly.dates())
        .extracting(LocalDate::toString)
        .containsExactly("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31");
  }

  @Test
  void aRepetitionGoesForward() {
    for (String period : new String[] {"P0D", "P-1D", "P1M-40D"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> every(period, "2024-05-31"))
          .withMessageContaining("at least a day");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(List.of("b"), every("P1D", "2024-01-30")))
        .withMessageContaining("must not be before");
  }

  @Test
  void targetsAreOthersAndDistinctAndAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(List.of(), null))
        .withMessageContaining("at least one target");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(List.of("b", "a"), null))
        .withMessageContaining("cannot act on itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(List.of("b", "c", "b"), null))
        .withMessageContaining("'b' is named twice");
  }

  @Test
  void anEntryMayBeSwitchedOffAndOn() {
    TimelineEntry entry = entry(List.of("b"), null);
    assertThat(entry.withEnabled(false).enabled()).isFalse();
    assertThat(entry.withEnabled(false).withEnabled(true)).isEqualTo(entry);
  }
}
