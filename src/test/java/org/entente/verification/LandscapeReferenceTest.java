package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.outcome.Landscape;
import org.entente.outcome.LandscapeTables;
import org.entente.outcome.LocalMinimum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The UNIX case of landscape theory (Axelrod and Bennett 1993, Table 2). */
class LandscapeReferenceTest {
  private static final Path FOLDER = Path.of("src/test/resources/reference/landscape");
  private static final double TOLERANCE = 1e-9;

  private Reference reference;
  private Landscape landscape;

  @BeforeEach
  void read() throws IOException {
    reference = Reference.read("landscape/unix-1988-expected.json");
    landscape =
        LandscapeTables.read(
            FOLDER.resolve("unix-1988-firms.csv"), FOLDER.resolve("unix-1988-propensity.csv"));
  }

  private static Set<Set<String>> camps(List<List<String>> sides) {
    Set<Set<String>> camps = new HashSet<>();
    sides.forEach(side -> camps.add(Set.copyOf(side)));
    return camps;
  }

  @Test
  void theTwoPublishedConfigurationsAreTheOnlyMinimaWithEqualEnergyAndBasins() {
    List<LocalMinimum> minima = landscape.minima();
    assertThat(minima).hasSize((int) reference.number("published", "number_of_local_minima"));
    assertThat(minima.stream().map(minimum -> camps(minimum.sides())))
        .containsExactlyInAnyOrder(camps(published("config1")), camps(published("config2")));
    for (int m = 0; m < minima.size(); m++) {
      assertThat(minima.get(m).energy())
          .isCloseTo(
              reference.number("recomputed", "local_minima", m, "energy"), within(TOLERANCE));
      assertThat(minima.get(m).basin())
          .isCloseTo(
              reference.number("recomputed", "local_minima", m, "basin_steepest_descent"),
              within(TOLERANCE));
    }
    assertThat(minima.stream().mapToDouble(LocalMinimum::basin).sum())
        .isCloseTo(reference.number("partitions"), within(TOLERANCE));
    assertThat(reference.number("recomputed", "strict_minima")).isEqualTo(minima.size());
  }

  private List<List<String>> published(String configuration) {
    return List.of(
        reference.texts("published", configuration, 0),
        reference.texts("published", configuration, 1));
  }

  @Test
  void withTwoFirmsHeldTogetherOneConfigurationIsLeft() {
    List<LocalMinimum> minima = landscape.together(Set.of("AT&T", "Sun")).minima();
    assertThat(minima).hasSize(1);
    assertThat(camps(minima.get(0).sides()))
        .isEqualTo(
            camps(
                List.of(
                    reference.texts(
                        "recomputed", "minima_when_ATT_and_Sun_are_held_together", 0, "side1"),
                    reference.texts(
                        "recomputed", "minima_when_ATT_and_Sun_are_held_together", 0, "side2"))));
    assertThat(minima.get(0).energy())
        .isCloseTo(
            reference.number(
                "recomputed", "minima_when_ATT_and_Sun_are_held_together", 0, "energy"),
            within(TOLERANCE));
    assertThat(minima.get(0).basin())
        .isEqualTo(
            reference.number("recomputed", "starts_with_ATT_and_Sun_together", "partitions"));
  }
}
