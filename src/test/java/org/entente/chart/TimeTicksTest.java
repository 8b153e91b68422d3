package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
  private static final LocalDate START = LocalDate.of(2024, 3, 1);

  @Property
  void ticksLieWithinTheAxisAndAreNeverTooMany(
      @ForAll @IntRange(min = 0, max = 20_000) int days,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    List<TimeTicks.Tick> ticks = TimeTicks.between(START, START.plusDays(days), most);

    assertThat(ticks).hasSizeLessThanOrEqualTo(most);
    assertThat(ticks)
        .extracting(TimeTicks.Tick::date)
        .isSorted()
        .allMatch(date -> !date.isBefore(START) && !date.isAfter(START.plusDays(days)));
  }

  @Test
  void theYearStandsWithTheFirstTickAndWithEachNewYear() {
    assertThat(TimeTicks.between(START, LocalDate.of(2025, 4, 30), 20))
        .extracting(TimeTicks.Tick::label)
        .startsWith("Mar 2024", "Apr", "May")
        .contains("Dec", "Jan 2025", "Feb");
  }

  @Test
  void monthsAreNamedInEnglishWhateverTheLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-AF"));
      assertThat(TimeTicks.between(START, START.plusDays(3), 10))
          .extracting(TimeTicks.Tick::label)
          .containsExactly("1 Mar 2024", "2 Mar", "3 Mar", "4 Mar");
      assertThat(Text.number(-0.418)).isEqualTo("\u22120.42");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void longSpansAreTickedByYears() {
    assertThat(TimeTicks.between(START, LocalDate.of(2030, 1, 1), 6))
        .extracting(TimeTicks.Tick::label)
        .containsExactly("2025", "2026", "2027", "2028", "2029", "2030");
  }
}
