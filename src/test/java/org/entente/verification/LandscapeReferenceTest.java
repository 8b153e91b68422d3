package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.outcome.Landscape;
import org.entente.outcome.LandscapeTables;
import org.entente.outcome.LocalMinimum;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;

/** The UNIX case of landscape theory (Axelrod and Bennett 1993, Table 2). */
class LandscapeReferenceTest {
  private static final Path FOLDER = Path.of("src/test/resources/reference/landscape");
  private static final Path FIRMS = FOLDER.resolve("unix-1988-firms.csv");
  private static final double TOLERANCE = 1e-9;
  private static final Object HELD = "minima_when_ATT_and_Sun_are_held_together";

  private final Reference reference = Reference.read("landscape/unix-1988-expected.json");
  private final Landscape landscape =
      LandscapeTables.read(FIRMS, FOLDER.resolve("unix-1988-propensity.csv"));
  private final Walks walks = new Walks(landscape);

  LandscapeReferenceTest() throws IOException {}

  @Test
  void allThatThePaperPublishesAndAllThatWasRecomputedHolds() throws IOException {
    assertMinima();
    assertHeldTogether();
    assertDescents();
    assertFrustrations();
    reference.assertAllUsed("n", "partitions", "published", "recomputed");
  }

  private static Set<Set<String>> camps(List<List<String>> sides) {
    Set<Set<String>> camps = new HashSet<>();
    sides.forEach(side -> camps.add(Set.copyOf(side)));
    return camps;
  }

  private Set<Set<String>> sides(Object... path) {
    return camps(List.of(texts(path, "side1"), texts(path, "side2")));
  }

  private List<String> texts(Object[] path, Object last) {
    Object[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = last;
    return reference.texts(longer);
  }

  private Set<Set<String>> published(String configuration) {
    return camps(
        List.of(
            reference.texts("published", configuration, 0),
            reference.texts("published", configuration, 1)));
  }

  /** The two published configurations are the only minima, with equal energy and basins. */
  private void assertMinima() {
    List<LocalMinimum> minima = landscape.minima();
    assertThat(landscape.names()).hasSize((int) reference.number("n"));
    assertThat(minima).hasSize((int) reference.number("published", "number_of_local_minima"));
    assertThat((double) minima.size()).isEqualTo(reference.number("recomputed", "strict_minima"));
    boolean agrees =
        minima.stream()
            .map(minimum -> camps(minimum.sides()))
            .collect(Collectors.toSet())
            .equals(Set.of(published("config1"), published("config2")));
    assertThat(agrees).isTrue().isEqualTo(reference.flag("recomputed", "agrees_with_paper"));
    for (int m = 0; m < minima.size(); m++) {
      Set<Set<String>> expected = sides("recomputed", "local_minima", m);
      LocalMinimum minimum =
          minima.stream().filter(one -> camps(one.sides()).equals(expected)).findFirst().get();
      assertThat(minimum.energy())
          .isCloseTo(reference.number("recomputed", "local_minima", m, "energy"), within(TOLERANCE))
          .isCloseTo(
              Double.parseDouble(reference.text("recomputed", "energy_exact")), within(TOLERANCE));
      assertThat(minimum.basin())
          .isCloseTo(
              reference.number("recomputed", "local_minima", m, "basin_steepest_descent"),
              within(TOLERANCE))
          .isCloseTo(
              reference.number("recomputed", "basin_sizes_over_30_random_tie_breaks", 0, m),
              within(TOLERANCE));
    }
    double gap = minima.get(0).energy() - minima.get(1).energy();
    assertThat(Math.abs(gap) < TOLERANCE).isEqualTo(reference.flag("published", "equal_energy"));
    assertThat(minima.get(0).basin() == minima.get(1).basin())
        .isEqualTo(reference.flag("published", "equal_basin_sizes"));
    assertThat(minima.stream().mapToDouble(LocalMinimum::basin).sum())
        .isCloseTo(reference.number("partitions"), within(TOLERANCE));
  }

  /** With two firms held together one configuration is left. */
  private void assertHeldTogether() {
    List<LocalMinimum> minima = landscape.together(Set.of("AT&T", "Sun")).minima();
    assertThat(minima).hasSize(reference.length("recomputed", HELD)).hasSize(1);
    assertThat(camps(minima.get(0).sides())).isEqualTo(sides("recomputed", HELD, 0));
    assertThat(minima.get(0).energy())
        .isCloseTo(reference.number("recomputed", HELD, 0, "energy"), within(TOLERANCE));
    assertThat(minima.get(0).basin())
        .isEqualTo(
            reference.number("recomputed", "starts_with_ATT_and_Sun_together", "partitions"));
  }

  /** Steepest descent by energies alone, the first in file order of several that tie. */
  private void assertDescents() {
    Object starts = "starts_with_ATT_and_Sun_together";
    Set<Set<String>> first = published("config1");
    assertThat((double) walks.descentsTo(first, Set.of("AT&T", "Sun")))
        .isEqualTo(reference.number("recomputed", starts, "descend_to_config1"));
    Object path = "steepest_descent_from_ATT_Sun_vs_rest";
    Set<String> camp = Set.of("AT&T", "Sun");
    for (int step = 0; step < reference.length("recomputed", starts, path); step++) {
      Set<String> side = Set.copyOf(reference.texts("recomputed", starts, path, step, "side1"));
      assertThat(camp).isEqualTo(side);
      assertThat(landscape.energy(camp))
          .isCloseTo(
              reference.number("recomputed", starts, path, step, "energy"), within(TOLERANCE));
      camp = walks.down(camp);
    }
    double[] ends = walks.randomImprovementsTo(List.of(first, published("config2")));
    for (int m = 0; m < ends.length; m++) {
      assertThat(ends[m])
          .isCloseTo(
              reference.number(
                  "recomputed", "random_improving_move_absorption_averaged_over_uniform_start", m),
              within(TOLERANCE));
    }
  }

  /**
   * The frustration of a firm, F_i = sum of s_j p_ij over those of the other camp (their equation
   * 2), from energies: alone against all others, and after a change of camp.
   */
  private void assertFrustrations() throws IOException {
    Table firms = Table.read(FIRMS);
    Set<String> camp = Set.copyOf(reference.texts("published", "config1", 0));
    double energy = landscape.energy(camp);
    double sum = 0;
    for (int i = 0; i < landscape.names().size(); i++) {
      String firm = firms.texts("firm").get(i);
      double size = firms.numbers("size")[i];
      double all = landscape.energy(Set.of(firm)) / (2 * size);
      double moved = landscape.energy(Walks.turned(camp, firm)) - energy;
      double frustration = (all - moved / (2 * size)) / 2;
      assertThat(frustration)
          .as(firm)
          .isCloseTo(
              reference.number("recomputed", "frustrations_config1", firm), within(TOLERANCE));
      sum += size * frustration;
    }
    assertThat(sum).isCloseTo(energy, within(TOLERANCE));
  }
}
