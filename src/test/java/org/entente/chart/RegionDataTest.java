package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that make no figure are refused, with words that say what would. */
class RegionDataTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  @ParameterizedTest
  @CsvSource({"0.5, 0.6, 0.7", "0.5, 0.2, 0.4", "NaN, 0, 1", "0, -Infinity, 1"})
  void aValueOutsideItsIntervalIsRefused(double value, double low, double high) {
    refused("a value lies in its interval", () -> new Interval(value, low, high));
  }

  @Test
  void candidatesNeedProbabilitiesAndOneADate() {
    refused(
        "a probability lies in 0 to 1",
        () -> new Candidate("a", "A", 0, List.of(new Interval(1, 1, 1.1))));
    Course course = new Course(List.of(DAY, DAY.plusDays(1)), List.of(), List.of());
    Candidate one = new Candidate("a", "A", 0, List.of(Interval.of(1)));
    refused("1 chances for 2", () -> new ClosestPartners("T", "S", "F", course, List.of(one)));
    refused("at least one", () -> new ClosestPartners("T", "S", "F", course, List.of()));
  }

  @Test
  void aMatrixNeedsOneValueForEachPair() {
    Stage stage = new Stage("now", List.of(Interval.of(0)), 1, false);
    refused(
        "has 1 values for 3 pairs",
        () -> new AlignmentMatrix("T", "S", List.of("a", "b", "c"), List.of(stage)));
    refused("limit above 0", () -> new Stage("now", List.of(), 0, false));
  }

  @Test
  void aNetworkNeedsAlignmentsOfAllPairsAndSharesOfAllOrNone() {
    Stage stage = SyntheticRegion.stage("now", 3, 1, false, 1);
    List<Node> nodes = List.of(new Node("a", 1), new Node("b", 1), new Node("c", 0));
    NetworkStage one = new NetworkStage(stage, List.of(Interval.of(0.5)));
    refused(
        "3 alignments and 1 shares",
        () -> new RegionNetwork("T", "S", nodes, List.of(one), "of all"));
    refused("a share lies in 0 to 1", () -> new NetworkStage(stage, List.of(Interval.of(2))));
    refused("finite and at least 0", () -> new Node("a", Double.NaN));
  }

  @Test
  void monthsFollowOneAnother() {
    Turn turn = new Turn(DAY, "from");
    MonthlySeries series =
        new MonthlySeries("x", "a on b", 0, List.of(Interval.of(1), Interval.of(1)));
    refused(
        "2025-03-01 is not the first day of the next month",
        () -> new MonthlyStimuli("T", "S", List.of(DAY, DAY.plusMonths(2)), turn, List.of(series)));
    refused(
        "2 means for 1", () -> new MonthlyStimuli("T", "S", List.of(DAY), turn, List.of(series)));
    refused("never", () -> new MonthlySeries("x", "y", 0, List.of(Interval.of(-1))));
  }

  @Test
  void pathsDoNotGoBackInTimeNorOutOfBounds() {
    TrustPath.Stop late = new TrustPath.Stop(DAY.plusDays(1), Interval.of(0.5), Interval.of(0));
    TrustPath.Stop early = new TrustPath.Stop(DAY, Interval.of(0.5), Interval.of(0));
    refused("goes back in time", () -> new TrustPath("a", 0, List.of(late, early)));
    refused(
        "trust lies in 0 to 1", () -> new TrustPath.Stop(DAY, Interval.of(-0.1), Interval.of(0)));
  }

  private static void refused(String words, Runnable making) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
