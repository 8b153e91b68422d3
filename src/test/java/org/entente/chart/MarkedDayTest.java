package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedDayTest {
  @Test
  void marksOfOneDayMergeWithTheWeightiestFirst() {
    List<MarkedDay> days =
        MarkedDay.byWorth(
            List.of(
                SyntheticDrift.mark("2024-12-24", "outreach", 0.2),
                SyntheticDrift.mark("2024-12-24", "strike", 1)));

    assertThat(days).hasSize(1);
    assertThat(days.get(0).label()).isEqualTo("strike; outreach");
    assertThat(days.get(0).brief()).isEqualTo("strike (+1)");
  }

  @Test
  void ofDaysAlikeTheWeightiestIsChosenAndTheirNumberSaid() {
    List<MarkedDay> days =
        MarkedDay.byWorth(
            List.of(
                SyntheticDrift.mark("2024-04-05", "attack", 0.4),
                SyntheticDrift.mark("2024-05-05", "attack", 0.9),
                SyntheticDrift.mark("2024-06-05", "attack", 0.9)));

    assertThat(days).extracting(MarkedDay::chosen).containsExactly(true, false, false);
    assertThat(days.get(0).date()).isEqualTo("2024-05-05");
    assertThat(days.get(0).often()).isEqualTo(" (one of 3)");
  }

  @Test
  void heavierDaysComeFirst() {
    assertThat(
            MarkedDay.byWorth(
                List.of(
                    SyntheticDrift.mark("2024-04-05", "praise", 0.1),
                    SyntheticDrift.mark("2024-05-05", "strike", 0.9))))
        .extracting(MarkedDay::label)
        .containsExactly("strike", "praise");
  }
}
