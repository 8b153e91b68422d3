package org.entente.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * How the contested strike of the timeline is felt, and whether those who claim nothing feel it in
 * the order in which they trust the victim rather than the striker: more where they do so more.
 */
final class FeltStrike implements Observer {
  /** Leanings, or impacts, that differ by less are alike but for rounding. */
  private static final double ALIKE = 1e-9;

  private final CompiledScenario scenario;
  private final String entry;
  private final int eve;
  private final double[] leaning;
  private final int striker;
  private final int victim;
  private double[] felt = new double[0];
  private boolean ordered;
  private double[] feltByFirst = new double[0];
  private long firstReplication = Long.MAX_VALUE;
  private int orderedIn;
  private int replications;

  FeltStrike(CompiledScenario scenario, TimelineEntry strike) {
    this.scenario = scenario;
    this.entry = strike.id();
    int day = scenario.scenario().clock().dayOf(strike.date());
    eve = scenario.grid().stepOfDay(day) - 1;
    leaning = new double[scenario.actorCount()];
    striker = scenario.place(Cast.RAWALPINDI);
    victim = scenario.place(Cast.KABUL);
  }

  @Override
  public void begins(Region region) {
    felt = new double[0];
    ordered = false;
    if (eve < 0) {
      lean(region);
    }
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    if (!stimulus.origin().equals(entry)) {
      return;
    }
    felt = new double[scenario.actorCount()];
    List<double[]> observers = new ArrayList<>();
    for (int l = 0; l < felt.length; l++) {
      felt[l] = Math.abs(impacts.on(l));
      if (l != striker && l != victim) {
        observers.add(new double[] {leaning[l], felt[l]});
      }
    }
    observers.sort(Comparator.comparingDouble(pair -> pair[0]));
    ordered = true;
    for (int o = 1; o < observers.size(); o++) {
      ordered &= follows(observers.get(o - 1), observers.get(o));
    }
  }

  /** Whether who leans more to the victim feels more, and who leans alike feels alike. */
  private static boolean follows(double[] less, double[] more) {
    return more[0] - less[0] > ALIKE ? more[1] > less[1] : Math.abs(more[1] - less[1]) <= ALIKE;
  }

  @Override
  public void stepEnded(Region region) {
    if (region.step() == eve) {
      lean(region);
    }
  }

  /**
   * The fellow target's trust in the striker falls with the strike, so trust is read on its eve.
   */
  private void lean(Region region) {
    for (int l = 0; l < leaning.length; l++) {
      if (l != striker && l != victim) {
        double toVictim = region.trust(l, victim);
        double toBoth = toVictim + region.trust(l, striker);
        // Who trusts neither believes both alike.
        leaning[l] = toBoth == 0 ? 0.5 : toVictim / toBoth;
      }
    }
  }

  void ended(long replication) {
    replications++;
    orderedIn += ordered ? 1 : 0;
    if (replication < firstReplication) {
      firstReplication = replication;
      feltByFirst = felt;
    }
  }

  void merge(FeltStrike other) {
    replications += other.replications;
    orderedIn += other.orderedIn;
    if (other.firstReplication < firstReplication) {
      firstReplication = other.firstReplication;
      feltByFirst = other.feltByFirst;
    }
  }

  /** Number of replications in which the order is as it must be. */
  int orderedIn() {
    return orderedIn;
  }

  /** Number of replications. */
  int replications() {
    return replications;
  }

  /**
   * Size of the impact that an actor perceived, in the first replication; 0 where it did not come.
   */
  double felt(int actor) {
    return feltByFirst.length == 0 ? 0 : feltByFirst[actor];
  }
}
