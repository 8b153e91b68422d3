package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Two observers as one, the second looking on only in the replications that it is switched on for.
 */
public final class Observers implements Observer {
  private final Observer always;
  private final Observer sometimes;
  private boolean on;

  /** Two observers; the second is off until {@link #switchSecond} says otherwise. */
  public Observers(Observer always, Observer sometimes) {
    this.always = always;
    this.sometimes = sometimes;
  }

  /** Switches the second on or off, from the next replication on. */
  public void switchSecond(boolean looking) {
    on = looking;
  }

  @Override
  public boolean wantsDecisions() {
    return always.wantsDecisions() || (on && sometimes.wantsDecisions());
  }

  @Override
  public void begins(Region region) {
    always.begins(region);
    if (on) {
      sometimes.begins(region);
    }
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    always.stimulus(region, stimulus, impacts, decision);
    if (on) {
      sometimes.stimulus(region, stimulus, impacts, decision);
    }
  }

  @Override
  public void abstained(Region region, Decision decision) {
    always.abstained(region, decision);
    if (on) {
      sometimes.abstained(region, decision);
    }
  }

  @Override
  public void stepEnded(Region region) {
    always.stepEnded(region);
    if (on) {
      sometimes.stepEnded(region);
    }
  }
}
