package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was most likely meant. */
class NearestNameTest {
  private static final List<String> NAMES =
      List.of("trust-gain", "trust-loss", "sigma", "growth", "beta");

  @ParameterizedTest
  @CsvSource({
    "trust-los, trust-loss",
    "trust_loss, trust-loss",
    "Trust Gain, trust-gain",
    "SIGMA, sigma",
    "sgima, sigma",
    "grwoth, growth"
  })
  void aSlipOfTheFingerIsSeenThrough(String written, String meant) {
    assertThat(NearestName.of(written, NAMES)).contains(meant);
  }

  @Test
  void ofAllWithinReachTheOneOfFewestEditsIsMeant() {
    assertThat(NearestName.of("tie-b", List.of("tie-aa", "tie-bb", "tie"))).contains("tie-bb");
  }

  @Test
  void whatIsFarFromAllIsNotGuessed() {
    assertThat(NearestName.of("weather", NAMES)).isEmpty();
    assertThat(NearestName.of("x", List.of("y"))).isEmpty();
    assertThat(NearestName.of("sigma".repeat(100), NAMES)).isEmpty();
  }

  @Test
  void whereNothingIsNearTheFirstTwelveAreListed() {
    List<String> many = IntStream.range(0, 20).mapToObj(i -> "name-" + i).toList();

    assertThat(NearestName.advice("weather", many, "names are "))
        .startsWith("names are name-0, name-1, ")
        .endsWith("name-11 and 8 more");
    assertThat(NearestName.advice("weather", List.of(), "names are ")).isEmpty();
  }
}
