package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FlagPlacementTest {
  private static final double LEFT = 0;
  private static final double RIGHT = 1000;
  private static final double GAP = 10;

  @Provide
  Arbitrary<List<FlagPlacement.Flag>> flags() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1000), Arbitraries.doubles().between(20, 500))
        .as((x, width) -> new FlagPlacement.Flag(x, width, 2))
        .list()
        .ofMaxSize(15);
  }

  @Property(tries = 200)
  void textsNeverOverlapAndStayInBounds(@ForAll("flags") List<FlagPlacement.Flag> flags) {
    List<FlagPlacement.Place> places = place(flags, 4);

    for (FlagPlacement.Place a : places) {
      assertThat(a.from()).isGreaterThanOrEqualTo(LEFT);
      assertThat(a.to()).isLessThanOrEqualTo(RIGHT);
      assertThat(a.lane()).isBetween(0, 3);
      for (FlagPlacement.Place b : places) {
        if (a.flag() != b.flag() && a.lane() == b.lane()) {
          assertThat(a.to() <= b.from() || b.to() <= a.from()).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void noPoleRunsThroughAText(@ForAll("flags") List<FlagPlacement.Flag> flags) {
    List<FlagPlacement.Place> places = place(flags, 4);

    for (FlagPlacement.Place high : places) {
      for (FlagPlacement.Place low : places) {
        if (high.lane() > low.lane() && high.x() != low.x()) {
          assertThat(high.x() <= low.from() || high.x() >= low.to()).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void everyPlacedFlagIsOneOfThoseGivenAndTouchesItsPole(
      @ForAll("flags") List<FlagPlacement.Flag> flags) {
    List<FlagPlacement.Place> places = place(flags, 4);

    assertThat(places).extracting(FlagPlacement.Place::flag).doesNotHaveDuplicates();
    for (FlagPlacement.Place place : places) {
      assertThat(place.x()).isEqualTo(flags.get(place.flag()).x());
      assertThat(place.x()).isBetween(place.from(), place.to());
    }
  }

  @Property(tries = 200)
  void theMostWantedFlagIsPlacedWheneverItFits(@ForAll("flags") List<FlagPlacement.Flag> flags) {
    if (!flags.isEmpty()) {
      assertThat(place(flags, 4)).extracting(FlagPlacement.Place::flag).contains(0);
    }
  }

  @Test
  void aClusterStandsInTwoStaircases() {
    List<FlagPlacement.Flag> cluster =
        List.of(flag(500), flag(504), flag(508), flag(512), flag(516), flag(520));

    assertThat(place(cluster, 3)).hasSize(6);
    assertThat(place(cluster, 2)).hasSize(4);
  }

  @Test
  void withoutLanesNothingIsPlaced() {
    assertThat(place(List.of(flag(10)), 0)).isEmpty();
  }

  @Test
  void polesTooCloseToTellApartBearOneLabel() {
    assertThat(place(List.of(flag(500), flag(501)), 4))
        .extracting(FlagPlacement.Place::flag)
        .containsExactly(0);
  }

  private static FlagPlacement.Flag flag(double x) {
    return new FlagPlacement.Flag(x, 300, 2);
  }

  private static List<FlagPlacement.Place> place(List<FlagPlacement.Flag> flags, int lanes) {
    return FlagPlacement.place(flags, LEFT, RIGHT, lanes, GAP);
  }
}
