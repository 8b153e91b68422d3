package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final List<LocalDate> DATES = List.of(DAY, DAY.plusDays(1));
  private static final Spread SPREAD = new Spread(-0.2, -0.1, 0, 0.1, 0.2);
  private static final Partner PARTNER = new Partner("delhi", "New Delhi", List.of(SPREAD, SPREAD));

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aQuantileThatIsNoNumberIsRefused(double bad) {
    assertThatThrownBy(() -> new Spread(0, 0, 0, 0, bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be finite");
  }

  @Test
  void aQuantileThatIsNoneOfTheMeasureIsRefused() {
    Spread wide = new Spread(-1.5, 0, 0, 0, 1.5);
    Partner partner = new Partner("delhi", "New Delhi", List.of(SPREAD, wide));
    Course course = new Course(DATES, List.of(), List.of());

    assertThatThrownBy(
            () -> new Fan("T", "S", Measure.alignmentWith("Kabul"), course, List.of(partner)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from -1.0 to 1.0");
    assertThat(
            new Fan("T", "S", Measure.differenceWith("Kabul"), course, List.of(partner)).partners())
        .containsExactly(partner);
  }

  @Test
  void fallingQuantilesAreRefused() {
    assertThatThrownBy(() -> new Spread(0, 0.1, 0.05, 0.2, 0.3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.05 follows 0.1");
  }

  @Test
  void columnsOfDifferentLengthsAreRefused() {
    double[] one = {0};
    assertThatThrownBy(() -> Partner.of("delhi", "New Delhi", one, one, one, new double[2], one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 values where the median has 1");
  }

  @Test
  void aBadRowIsNamed() {
    double[] zero = {0, 0};
    assertThatThrownBy(
            () -> Partner.of("delhi", "New Delhi", new double[] {0, 0.5}, zero, zero, zero, zero))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("partner delhi, row 2");
  }

  @Test
  void columnsBecomeSpreadsRowByRow() {
    double[] q50 = {0.1, 0.2};
    Partner partner = Partner.of("delhi", "New Delhi", new double[] {-1, 0}, q50, q50, q50, q50);

    assertThat(partner.spreads())
        .containsExactly(new Spread(-1, 0.1, 0.1, 0.1, 0.1), new Spread(0, 0.2, 0.2, 0.2, 0.2));
    assertThat(partner.end()).isEqualTo(partner.spreads().get(1));
  }

  @Test
  void datesThatDoNotAscendAreRefused() {
    assertThatThrownBy(() -> fan(List.of(DAY, DAY), List.of(PARTNER), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dates must ascend");
  }

  @Test
  void aPartnerWithTooFewSpreadsIsRefused() {
    Partner shorter = new Partner("delhi", "New Delhi", List.of(SPREAD));
    assertThatThrownBy(() -> fan(DATES, List.of(shorter), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("delhi has 1 spreads for 2 dates");
  }

  @Test
  void noPartnerAndTheSamePartnerTwiceAreRefused() {
    assertThatThrownBy(() -> fan(DATES, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fan(DATES, List.of(PARTNER, PARTNER), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("delhi comes twice");
  }

  @Test
  void aMarkOutsideTheDatesIsRefused() {
    Mark late = new Mark(DAY.plusDays(2), "strike", Set.of(), 1);
    assertThatThrownBy(() -> fan(DATES, List.of(PARTNER), List.of(late)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-01-03");
  }

  @Test
  void aMarkWithoutLabelOrWithANegativeWeightIsRefused() {
    assertThatThrownBy(() -> new Mark(DAY, " ", Set.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mark(DAY, "strike", Set.of(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsGivenMayChangeLaterWithoutHarm() {
    List<LocalDate> dates = new ArrayList<>(DATES);
    Fan fan = fan(dates, List.of(PARTNER), List.of());
    dates.clear();

    assertThat(fan.course().dates()).isEqualTo(DATES);
  }

  private static Fan fan(List<LocalDate> dates, List<Partner> partners, List<Mark> marks) {
    return new Fan(
        "Title",
        "Subtitle",
        Measure.alignmentWith("Kabul"),
        new Course(dates, List.of(), marks),
        partners);
  }
}
