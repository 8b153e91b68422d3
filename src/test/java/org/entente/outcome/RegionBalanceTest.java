package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Structural balance of the region over triads of states. */
class RegionBalanceTest {
  private static double balance(Sketch sketch) {
    CompiledScenario scenario = CompiledScenario.of(sketch.scenario());
    return new RegionBalance(scenario).of(new Region(scenario));
  }

  private static Sketch dyad(Sketch sketch, String i, String j, double alignment) {
    // Of the mean of both postures.
    return sketch.tie(i, j, alignment + 0.1, 0.5, 0).tie(j, i, alignment - 0.1, 0.5, 0);
  }

  private static double triad(double ab, double bc, double ca) {
    Sketch sketch = Sketch.of("a", "b", "c");
    return balance(dyad(dyad(dyad(sketch, "a", "b", ab), "b", "c", bc), "c", "a", ca));
  }

  @Test
  void aTriadIsBalancedWhereTheFriendOfAFriendIsAFriend() {
    assertThat(triad(0.5, 0.3, 0.7)).isEqualTo(1, within(1e-12));
  }

  @Test
  void aTriadIsBalancedWhereTheEnemyOfAnEnemyIsAFriend() {
    assertThat(triad(-0.5, -0.3, 0.7)).isEqualTo(1, within(1e-12));
  }

  @Test
  void aTriadIsUnbalancedWhereFriendsOfOneAreEnemiesOrAllAreEnemies() {
    assertThat(triad(0.5, 0.3, -0.7)).isEqualTo(-1, within(1e-12));
    assertThat(triad(-0.5, -0.3, -0.7)).isEqualTo(-1, within(1e-12));
  }

  @Test
  void triadsAreWeighedByTheirPowerAndByHowMuchIsFelt() {
    Sketch sketch = Sketch.of("a", "b", "c", "d").capability("c", 8).capability("d", 27);
    dyad(sketch, "a", "b", 0.5);
    dyad(sketch, "a", "c", 0.4);
    dyad(sketch, "b", "c", -0.5);
    dyad(sketch, "a", "d", -0.2);
    dyad(sketch, "b", "d", -0.3);
    dyad(sketch, "c", "d", 0.1);
    double abc = 2 * 0.5 * 0.4 * -0.5;
    double abd = 3 * 0.5 * -0.2 * -0.3;
    double acd = 6 * 0.4 * -0.2 * 0.1;
    double bcd = 6 * -0.5 * -0.3 * 0.1;
    double sum = abc + abd + acd + bcd;
    double absolute = -abc + abd - acd + bcd;
    assertThat(balance(sketch)).isEqualTo(sum / absolute, within(1e-12));
  }

  @Test
  void fewerThanThreeStatesHaveNoBalance() {
    assertThat(balance(dyad(Sketch.of("a", "b"), "a", "b", 0.5))).isZero();
  }

  @Test
  void armedGroupsDoNotCount() {
    Sketch sketch = dyad(Sketch.of("a", "b"), "a", "b", 0.5).group("m", 10);
    assertThat(balance(dyad(dyad(sketch, "a", "m", 0.5), "b", "m", 0.5))).isZero();
  }

  @Test
  void whereNothingIsFeltThereIsNoBalance() {
    assertThat(balance(Sketch.of("a", "b", "c"))).isZero();
  }
}
