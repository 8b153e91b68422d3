package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several observers as one, the last looking on only in the replications that it is switched on
 * for.
 */
public final class Observers implements Observer {
  private final Observer[] always;
  private final Observer sometimes;
  private boolean on;

  /** Observers; the last is off until {@link #switchLast} says otherwise. */
  public Observers(List<Observer> always, Observer sometimes) {
    this.always = always.toArray(Observer[]::new);
    this.sometimes = sometimes;
  }

  /** Switches the last on or off, from the next replication on. */
  public void switchLast(boolean looking) {
    on = looking;
  }

  @Override
  public boolean wantsDecisions() {
    if (on && sometimes.wantsDecisions()) {
      return true;
    }
    for (Observer observer : always) {
      if (observer.wantsDecisions()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void begins(Region region) {
    for (Observer observer : always) {
      observer.begins(region);
    }
    if (on) {
      sometimes.begins(region);
    }
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    for (Observer observer : always) {
      observer.stimulus(region, stimulus, impacts, decision);
    }
    if (on) {
      sometimes.stimulus(region, stimulus, impacts, decision);
    }
  }

  @Override
  public void abstained(Region region, Decision decision) {
    for (Observer observer : always) {
      observer.abstained(region, decision);
    }
    if (on) {
      sometimes.abstained(region, decision);
    }
  }

  @Override
  public void stepEnded(Region region) {
    for (Observer observer : always) {
      observer.stepEnded(region);
    }
    if (on) {
      sometimes.stepEnded(region);
    }
  }
}
